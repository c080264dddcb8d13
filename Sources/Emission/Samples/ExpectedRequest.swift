import APIModel

/// The request that an example documents, as it should go over the wire.
struct ExpectedRequest {
  /// `GET https://api.bland.ai/v2/batches/…/logs?take=10`
  let line: String
  let headers: [SampleRequest.Header]
  /// What the client is given, by the name of the scheme's argument or the client's parameter.
  let credentials: [String: String]

  /// The page's own sample decides where there is one; else the description does.
  init(_ operation: Operation, _ example: Example, api: API) {
    let credentials = ExpectedRequest.credentials(operation, example, api: api)
    self.credentials = credentials
    if let sample = example.sample {
      line = "\(sample.method) \(sample.url)"
      headers = sample.headers
    } else {
      line = ExpectedRequest.line(operation, example, api: api, credentials: credentials)
      headers = ExpectedRequest.headers(operation, api: api, credentials: credentials)
    }
  }

  /// As the sample shows them, else `YOUR_API_KEY` and the like.
  private static func credentials(
    _ operation: Operation, _ example: Example, api: API
  ) -> [String: String] {
    let secrets = (api.securitySchemes.first?.secrets ?? []) + api.clientParameters.map(\.field)
    var values = Dictionary(
      secrets.map { ($0.name, "YOUR_" + Words($0.name).words.joined(separator: "_").uppercased()) },
      uniquingKeysWith: { first, _ in first })
    func shown(_ header: String) -> String? {
      example.sample?.headers.first { $0.name.lowercased() == header.lowercased() }?.value
    }
    if let scheme = api.securitySchemes.first, let name = scheme.secrets.first?.name {
      switch scheme.kind {
      case .header(let header): values[name] = shown(header) ?? values[name]
      case .bearer:
        let token = shown("authorization").map { $0.split(separator: " ").dropFirst().joined() }
        values[name] = token ?? values[name]
      case .query, .cookie, .basic: break
      }
    }
    for parameter in api.clientParameters where parameter.location == .header {
      values[parameter.field.name] = shown(parameter.field.name) ?? values[parameter.field.name]
    }
    return values
  }

  // MARK: From the description

  private static func line(
    _ operation: Operation, _ example: Example, api: API, credentials: [String: String]
  ) -> String {
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name):
        example.arguments.first { $0.location == .path && $0.name == name }
          .map { escaped($0.value.plainText) } ?? ""
      }
    }.joined()
    let server = "\(api.server.scheme)://\(api.server.authority)\(api.server.basePath)"
    let query = operation.parameters.filter { $0.location == .query }
      .flatMap { pairs($0, example) }
      + fixedQuery(operation, api: api, credentials: credentials)
    return "\(operation.method) \(server)\(path)"
      + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static func pairs(_ parameter: Parameter, _ example: Example) -> [String] {
    guard let value = example.value(of: parameter) else { return [] }
    let name = escaped(parameter.field.name)
    guard case .array(let elements) = value else { return ["\(name)=\(escaped(value.plainText))"] }
    let texts = elements.map { escaped($0.plainText) }
    return parameter.listStyle == .commas && !texts.isEmpty
      ? ["\(name)=\(texts.joined(separator: ","))"] : texts.map { "\(name)=\($0)" }
  }

  private static func fixedQuery(
    _ operation: Operation, api: API, credentials: [String: String]
  ) -> [String] {
    let fixed = api.clientParameters.filter { $0.location == .query }.map {
      "\(escaped($0.field.name))=\(escaped(credentials[$0.field.name] ?? ""))"
    }
    guard let scheme = api.securitySchemes.first, operation.security.contains(scheme.name),
      case .query(let name) = scheme.kind
    else { return fixed }
    return fixed + ["\(escaped(name))=\(escaped(credentials[scheme.name] ?? ""))"]
  }

  private static func headers(
    _ operation: Operation, api: API, credentials: [String: String]
  ) -> [SampleRequest.Header] {
    let fixed = api.clientParameters.filter { $0.location == .header }.map {
      SampleRequest.Header(name: $0.field.name, value: credentials[$0.field.name] ?? "")
    }
    guard let scheme = api.securitySchemes.first, operation.security.contains(scheme.name) else {
      return fixed
    }
    let secret = credentials[scheme.secrets.first?.name ?? ""] ?? ""
    return switch scheme.kind {
    case .header(let name): [SampleRequest.Header(name: name, value: secret)] + fixed
    case .bearer: [SampleRequest.Header(name: "authorization", value: "Bearer \(secret)")] + fixed
    case .basic, .query, .cookie: fixed
    }
  }

  /// Percent-encoded but for the unreserved characters of RFC 3986 and `$`.
  private static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        switch UInt8(byte) {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
          UInt8(ascii: "_"), UInt8(ascii: "~"), UInt8(ascii: "$"):
          true
        default: false
        }
      let digits = String(byte, radix: 16, uppercase: true)
      return isPlain
        ? String(UnicodeScalar(byte)) : "%" + (digits.count == 1 ? "0" : "") + digits
    }.joined()
  }
}
