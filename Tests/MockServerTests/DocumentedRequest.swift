import APIModel
import Foundation

@testable import MockServer

extension MockRequest {
  /// The request that an example documents, with credentials and all that clients send.
  init(_ example: Example, of operation: APIModel.Operation, _ api: API) {
    let body = DocumentedBody(example.body, operation.body, api)
    self.init(
      method: operation.method,
      target: "/\(api.folder)\(api.server.basePath)" + Self.target(example, operation, api),
      headers: Self.headers(example, operation, api) + body.headers,
      body: body.bytes
    )
  }

  private static func target(_ example: Example, _ operation: APIModel.Operation, _ api: API)
    -> String
  {
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name):
        encoded(
          example.arguments.first { $0.location == .path && $0.name == name }?.value
            .parameterTexts.first ?? ""
        )
      }
    }.joined()
    let query = pairs(.query, example, operation, api).flatMap { name, texts, isJoined in
      isJoined
        ? ["\(encoded(name))=\(texts.map(encoded).joined(separator: ","))"]
        : texts.map { "\(encoded(name))=\(encoded($0))" }
    }
    return path + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  private static func headers(
    _ example: Example,
    _ operation: APIModel.Operation,
    _ api: API
  ) -> [MockHeader] {
    let headers = pairs(.header, example, operation, api).map { name, texts, _ in
      MockHeader(name, texts.joined(separator: ","))
    }
    let cookies = pairs(.cookie, example, operation, api).map { name, texts, _ in
      MockHeader("cookie", "\(name)=\(texts.joined())")
    }
    return headers + cookies
  }

  /// Arguments, what clients send and credentials, at one place of a request.
  private static func pairs(
    _ location: Parameter.Location,
    _ example: Example,
    _ operation: APIModel.Operation,
    _ api: API
  ) -> [(String, [String], isJoined: Bool)] {
    let own = example.arguments.filter { $0.location == location }.map { argument in
      let parameter = operation.parameters.first {
        $0.location == location && $0.field.name == argument.name
      }
      return (argument.name, argument.value.parameterTexts, parameter?.listStyle == .commas)
    }
    let clients = api.clientParameters.filter {
      $0.location == location && $0.field.presence == .required
    }.map { ($0.field.name, ["acme"], false) }
    let scheme = api.securitySchemes.first { operation.security.first == $0.name }
    return own + clients + [scheme?.kind.pair(at: location)].compactMap(\.self)
  }

  private static func encoded(_ text: String) -> String {
    let plain = CharacterSet(
      charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~"
    )
    return text.addingPercentEncoding(withAllowedCharacters: plain) ?? ""
  }

  /// The body of an example in the form that its operation documents.
  private struct DocumentedBody {
    var headers: [MockHeader] = []
    var bytes: [UInt8] = []

    init(_ value: JSON?, _ body: RequestBody, _ api: API) {
      guard let value else { return }
      let members: [JSON.Member] = if case .object(let members) = value { members } else { [] }
      let fields = members.flatMap { member in
        member.value.parameterTexts.map { (member.name, $0) }
      }
      switch body {
      case .none: return
      case .json: set("application/json", value.compactText)
      case .bytes(let mediaType): set(mediaType, value.parameterTexts.joined())
      case .form:
        let pairs = fields.map { "\(encoded($0.0))=\(encoded($0.1))" }
        set("application/x-www-form-urlencoded", pairs.joined(separator: "&"))
      case .multipart:
        let parts = fields.map {
          "--edge\r\nContent-Disposition: form-data; name=\"\($0.0)\"\r\n\r\n\($0.1)\r\n"
        }
        set("multipart/form-data; boundary=edge", parts.joined() + "--edge--\r\n")
      }
    }

    private mutating func set(_ type: String, _ text: String) {
      headers = [MockHeader("Content-Type", type)]
      bytes = Array(text.utf8)
    }
  }
}

extension SecurityScheme.Kind {
  fileprivate func pair(at location: Parameter.Location) -> (String, [String], isJoined: Bool)? {
    switch (self, location) {
    case (.header(let name), .header), (.query(let name), .query), (.cookie(let name), .cookie):
      (name, ["key"], false)
    case (.bearer, .header): ("Authorization", ["Bearer key"], false)
    case (.basic, .header): ("Authorization", ["Basic YTpi"], false)
    default: nil
    }
  }
}
