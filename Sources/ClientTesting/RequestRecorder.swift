import ClientRuntime
import Foundation

/// A transport that remembers what it was asked to send.
public final class RequestRecorder: Transport {
  private let recorded = Locked<[RecordedRequest]>([])
  private let transport: any Transport

  /// Passes requests on to another transport; unless told otherwise, the answer is always `{}`.
  public init(passingTo transport: any Transport = CannedTransport()) {
    self.transport = transport
  }

  /// All requests so far, oldest first.
  public var requests: [RecordedRequest] { recorded.withLock { $0 } }

  /// Remembers a request and passes it on.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (
    HTTPResponse, ByteStream
  ) {
    let body = try await body?.collected()
    recorded.withLock { $0.append(RecordedRequest(head: request, body: body)) }
    return try await transport.send(request, body: body.map { RequestBody($0) })
  }
}

extension RecordedRequest: CustomReflectable {
  /// A mirror without the query, values of private headers, and the bytes of the body.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "method": head.method.rawValue, "path": head.shownPath, "headers": head.headerFields.shown,
        "body": body.map { "\($0.count) bytes" } as Any,
      ],
      displayStyle: .struct
    )
  }
}

/// A request as a transport got it.
public struct RecordedRequest: Hashable, Sendable {
  /// Method, address and headers.
  public let head: HTTPRequest
  /// What went with it, if anything.
  public let body: Data?

  /// Method and address: `GET https://api.example.com/v1/things?limit=5`.
  public var line: String {
    "\(head.method.rawValue) \(head.scheme ?? "")://\(head.authority ?? "")\(head.path ?? "")"
  }

  /// Values of headers by their names in lowercase, several values of one name joined by commas.
  public var headers: [String: String] {
    Dictionary(head.headerFields.map { ($0.name.canonicalName, $0.value) }) { "\($0), \($1)" }
  }

  /// The body as text, if it is UTF-8.
  public var text: String? { body.flatMap { String(data: $0, encoding: .utf8) } }

  /// The body, if it is JSON.
  public var json: JSONValue? { body.flatMap { try? JSONValue(json: $0) } }
}
