extension DocumentedField.Location {
  /// Of the fields below a heading: `Query Parameters`, `Body (application/json)`.
  init?(heading: some StringProtocol) {
    var words = heading.lowercased().prefix { $0 != "(" }.split { !$0.isLetter }
    if let last = words.last, Self.nouns.contains(last), words.count > 1 { words.removeLast() }
    guard let location = Self.places[words.joined(separator: " ")] else { return nil }
    self = location
  }

  /// Words that say no more than that there are fields.
  private static let nouns: Set<Substring> = [
    "parameters", "parameter", "params", "param", "fields", "field", "attributes", "attribute",
    "properties", "arguments", "variables", "schema", "object",
  ]
  private static let places: [String: DocumentedField.Location] = [
    "authorizations": .header, "authorization": .header, "authentication": .header,
    "headers": .header, "header": .header, "request headers": .header, "request header": .header,
    "path": .path, "query": .query, "query string": .query, "querystring": .query,
    "cookies": .cookie, "cookie": .cookie,
    "body": .body, "request body": .body, "json body": .body, "request payload": .body,
    "payload": .body, "form": .body, "form data": .body,
    "returns": .response, "response": .response, "responses": .response,
    "response body": .response, "response data": .response, "success response": .response,
    "successful response": .response, "response format": .response,
    "error": .error, "errors": .error, "error response": .error, "error responses": .error,
    "response errors": .error, "error codes": .error, "error body": .error,
    "error response body": .error,
  ]
}
