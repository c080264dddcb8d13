import ClientRuntime
import Foundation

struct Part: Codable, Hashable, Sendable {
  let text: String
}

struct Transcript: APIRequest {
  typealias Response = EventStream<Part>

  static let operation = OperationInfo(id: "transcript", method: .get, path: "/transcript")
  static let responseFormat: ResponseFormat<Response> = .events()

  func encoded() throws -> EncodedRequest { try RequestBuilder(.get, "/transcript").encoded() }
}

struct Ticks: APIRequest {
  typealias Response = EventStream<Date>

  static let operation = OperationInfo(id: "ticks", method: .get, path: "/ticks")
  static let responseFormat: ResponseFormat<Response> = .events(.timestamp)

  func encoded() throws -> EncodedRequest { try RequestBuilder(.get, "/ticks").encoded() }
}

/// Answers with success, and with parts as they are asked for.
struct StreamTransport<Source: AsyncSequence & Sendable>: Transport
where Source.Element == Data {
  let source: Source
  let mediaType: String?

  init(_ source: Source, mediaType: String? = "text/event-stream") {
    self.source = source
    self.mediaType = mediaType
  }

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream) {
    var head = HTTPResponse(status: .ok)
    head.headerFields[.contentType] = mediaType
    return (head, ByteStream(source))
  }
}

extension APIClient {
  /// A client of a server that says this.
  init(hearing source: some Transport) {
    self.init(
      server: Server(scheme: "https", authority: "api.example.com", basePath: ""),
      transport: source
    )
  }

  init(hearing source: PartSource) { self.init(hearing: StreamTransport(source)) }
}
