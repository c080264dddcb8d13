import AsyncHTTPClient
import ClientRuntime
import Foundation
import NIOCore
import NIOHTTP1

extension HTTPClientRequest {
  /// Spells a request out; its body is read as it is sent.
  init(_ request: HTTPRequest, _ body: RequestBody?) throws {
    guard let scheme = request.scheme, let authority = request.authority else {
      throw TransportError(.unreachable, detail: "the request has no address")
    }
    self.init(url: "\(scheme)://\(authority)\(request.path ?? "/")")
    method = HTTPMethod(rawValue: request.method.rawValue)
    for name in Set(request.headerFields.map(\.name)) {
      headers.add(name: name.rawName, value: request.headerFields[name] ?? "")
    }
    self.body = body.map(Body.init)
  }
}

extension HTTPClientRequest.Body {
  fileprivate init(_ body: RequestBody) {
    if let data = body.data {
      self = .bytes(ByteBuffer(bytes: data))
    } else {
      let parts = body.chunks().map { ByteBuffer(bytes: $0) }
      self = .stream(parts, length: body.length.map { .known(Int64($0)) } ?? .unknown)
    }
  }
}

extension HTTPResponse {
  /// Takes the head of an answer; repeated fields are joined, RFC 9110, section 5.3.
  init(_ response: HTTPClientResponse) throws {
    var fields = HTTPFields()
    for (name, value) in response.headers {
      guard let name = HTTPField.Name(name) else { continue }
      if name != .setCookie, let earlier = fields[name] {
        fields[name] = "\(earlier), \(value)"
      } else {
        fields.append(HTTPField(name: name, value: value))
      }
    }
    self.init(
      status: .init(code: Int(response.status.code), reasonPhrase: response.status.reasonPhrase),
      headerFields: fields
    )
  }
}
