import APIModel
import FlyingFox
import Foundation

/// Answers as the examples of the descriptions do, and only to requests that are those of an example.
///
/// The header `x-example` names the example, if the operation has several.
struct ExampleServer: HTTPHandler {
  let apis: [API]

  func handleRequest(_ request: FlyingFox.HTTPRequest) async throws -> FlyingFox.HTTPResponse {
    let wanted = request.headers[HTTPHeader("x-example")]
    let examples = apis.flatMap { api in
      api.operations.flatMap { operation in
        operation.examples.filter { $0.name == wanted }.map { (api, operation, $0) }
      }
    }
    for (api, operation, example) in examples
    where example.line(of: operation, in: api) == request.line {
      let missing = api.headers(of: operation).filter { request.headers[HTTPHeader($0)] == nil }
      return missing.isEmpty ? .documented(example) : .refusal("without \(missing)")
    }
    return .refusal("\(request.line) is the request of no example")
  }
}

extension FlyingFox.HTTPRequest {
  /// Method, path and sorted query, decoded.
  fileprivate var line: String {
    let query = self.query.map { "\($0.name)=\($0.value)" }.sorted()
    return "\(method.rawValue) \(path)?\(query.joined(separator: "&"))"
  }
}

extension FlyingFox.HTTPResponse {
  fileprivate static func documented(_ example: Example) -> Self {
    Self(
      statusCode: HTTPStatusCode(example.status, phrase: "Documented"),
      headers: [.contentType: "application/json", HTTPHeader("x-request-id"): "example"],
      body: Data((example.response?.prettyText ?? "").utf8)
    )
  }

  fileprivate static func refusal(_ reason: String) -> Self {
    Self(statusCode: HTTPStatusCode(418, phrase: "Undocumented"), body: Data(reason.utf8))
  }
}

extension Example {
  fileprivate func line(of operation: APIModel.Operation, in api: API) -> String {
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name): value(.path, name)
      }
    }.joined()
    let query = arguments.filter { $0.location == .query }
      .flatMap { argument in texts(argument.value).map { "\(argument.name)=\($0)" } }
    return
      "\(operation.method) \(api.server.basePath)\(path)?\(query.sorted().joined(separator: "&"))"
  }

  private func value(_ location: Parameter.Location, _ name: String) -> String {
    let argument = arguments.first { $0.location == location && $0.name == name }
    return argument.map { texts($0.value).joined(separator: ",") } ?? ""
  }

  private func texts(_ value: JSON) -> [String] {
    switch value {
    case .array(let elements): elements.flatMap(texts)
    case .string(let text): [text]
    default: [value.compactText]
    }
  }
}

extension API {
  /// Headers that a client sends with every call of an operation.
  fileprivate func headers(of operation: APIModel.Operation) -> [String] {
    let keys = securitySchemes.filter { operation.security.first == $0.name }.compactMap { scheme in
      switch scheme.kind {
      case .header(let name): name
      case .bearer, .basic: "authorization"
      case .cookie: "cookie"
      case .query: nil as String?
      }
    }
    let required = clientParameters.filter {
      $0.location == .header && $0.field.presence == .required
    }
    return keys + required.map(\.field.name)
  }
}
