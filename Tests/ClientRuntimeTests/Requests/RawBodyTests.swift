import ClientRuntime
import Foundation
import Testing

@Suite("A raw body") struct RawBodyTests {
  private let folder = Folder()

  @Test("is sent from a file")
  func file() async throws {
    let file = try folder.file(Data("RIFF".utf8))
    let request = try encoded { $0.body(RequestBody([.file(file)]), mediaType: "audio/wav") }
    #expect(request.head.headerFields[.contentType] == "audio/wav")
    #expect(request.body?.length == 4)
    #expect(try await request.body?.chunks().all() == [Data("RIFF".utf8)])
  }

  @Test("from a file that is not there is an error before anything is sent")
  func missing() {
    let missing = RequestBody([.file(folder.url.appendingPathComponent("missing"))])
    let error = #expect(throws: InvalidRequest.self) {
      try encoded { $0.body(missing, mediaType: "audio/wav") }
    }
    #expect(error?.description == "body: the file does not exist")
  }

  @Test("from a stream is sent once, although the operation may be repeated")
  func stream() async throws {
    let transport = BusyTransport()
    let client = APIClient(
      server: Server(scheme: "https", authority: "api.example.com", basePath: ""),
      transport: transport
    )
    let stream = ByteStream(PartSource("a", "b"))
    let error = await #expect(throws: APIError.self) {
      try await client.send(PutAudio(body: RequestBody([.stream(stream)])))
    }
    #expect(error?.status == 503)
    #expect(transport.bodies.withLock { $0 } == [Data("ab".utf8)])
  }
}

private struct PutAudio: APIRequest {
  let body: RequestBody

  typealias Response = NoContent

  static let operation = OperationInfo(id: "audio", method: .put, path: "/audio")

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/audio")
    request.body(body, mediaType: "audio/wav")
    return try request.encoded()
  }
}

/// A server that has no time just now.
private final class BusyTransport: Transport {
  let bodies = Locked<[Data]>([])

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream) {
    let data = try await body?.chunks().collected(upTo: .max) ?? Data()
    bodies.withLock { $0.append(data) }
    return (HTTPResponse(status: .serviceUnavailable), ByteStream())
  }
}
