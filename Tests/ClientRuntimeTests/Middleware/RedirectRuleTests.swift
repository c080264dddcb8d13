@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A redirect within an origin") struct RedirectRuleTests {
  private let fields: HTTPFields = [
    .contentType: "text/plain", .contentLanguage: "en", .authorization: "key", .accept: "a/b",
  ]

  @Test(
    "keeps the method and the body, or asks for what there is",
    arguments: [301, 302, 303, 307, 308],
    [HTTPRequest.Method.get, .head, .post, .put, .patch, .delete]
  )
  func methods(status: Int, method: HTTPRequest.Method) async throws {
    let sent = try await sent(method, RequestBody(Data("x".utf8)), status, "/new?a=1")
    let last = try #require(sent.last)
    #expect(sent.count == 2)
    #expect(last.head.path == "/new?a=1")
    #expect(last.headers["authorization"] == "key" && last.headers["accept"] == "a/b")
    let isKept =
      switch status {
      case 303: [.get, .head].contains(method)
      case 301, 302: method != .post
      default: true
      }
    #expect(last.head.method == (isKept ? method : .get))
    #expect(last.text == (isKept ? "x" : nil))
    #expect(last.headers["content-type"] == (isKept ? "text/plain" : nil))
    #expect(last.headers["content-language"] == (isKept ? "en" : nil))
  }

  @Test("is the answer if the body would have to be sent again, and can't be")
  func replayability() async throws {
    let body = { RequestBody([.stream(ByteStream(Data("x".utf8)))]) }
    #expect(try await sent(.post, body(), 307, "/new").count == 1)
    #expect(try await sent(.put, body(), 302, "/new").count == 1)
    #expect(try await sent(.post, body(), 303, "/new").count == 2)
  }

  @Test(
    "is the answer without an address that leads somewhere",
    arguments: [nil, "/a b", "http:x"]
  )
  func addresses(address: String?) async throws {
    let recorder = RequestRecorder(
      passingTo: CannedTransport(status: 302, headers: location(address))
    )
    let (head, _) = try await Redirects(transport: recorder).send(request(.get), body: nil)
    #expect(head.status == .found)
    #expect(recorder.requests.count == 1)
  }

  @Test("is no other status", arguments: [300, 304, 305, 306, 201, 400])
  func otherStatuses(status: Int) async throws {
    #expect(try await sent(.get, nil, status, "/new").count == 1)
  }

  @Test("is followed ten times; the next one is the answer")
  func limit() async throws {
    let recorder = RequestRecorder(
      passingTo: ClosureTransport { request, _ in
        let next = (request.path ?? "") + "x"
        return (HTTPResponse(status: .found, headerFields: [.location: next]), Data())
      }
    )
    let (head, _) = try await Redirects(transport: recorder).send(request(.get), body: nil)
    #expect(head.headerFields[.location] == "/oldxxxxxxxxxxx")
    #expect(recorder.requests.count == 11)
  }

  @Test("lets go of its body before the next request")
  func connections() async throws {
    let released = Counter()
    let transport = RedirectingOnce {
      released.value
    } body: {
      ByteStream(AsyncStream<Data> { $0.onTermination = { _ in released.increment() } })
    }
    let (head, _) = try await Redirects(transport: transport).send(request(.get), body: nil)
    #expect(head.status == .ok)
    #expect(head.headerFields[.server] == "1")
  }

  @Test("carries what says who is calling, wherever it is sent, once")
  func identity() async throws {
    for credential in [Credential.query("key", "k"), .cookie("session", "k"), .bearer("k")] {
      for address in ["/new", "/new?key=k"] {
        let recorder = RequestRecorder(
          passingTo: CannedTransport(
            CannedAnswer(status: 302, headers: location(address)),
            CannedAnswer()
          )
        )
        _ = try await APIClient.probe(credential: credential, transport: recorder)
          .send(Get(path: "/old?x=1"))
        let sent = try #require(recorder.requests.last)
        #expect(recorder.requests.count == 2)
        switch credential {
        case .query: #expect(sent.head.path == "/new?key=k")
        case .cookie: #expect(sent.headers["cookie"] == "session=k")
        default: #expect(sent.headers["authorization"] == "Bearer k")
        }
      }
    }
  }

  private func sent(
    _ method: HTTPRequest.Method,
    _ body: RequestBody?,
    _ status: Int,
    _ address: String?
  ) async throws -> [RecordedRequest] {
    let redirect = CannedAnswer(status: status, headers: location(address))
    let recorder = RequestRecorder(passingTo: CannedTransport(redirect, CannedAnswer()))
    _ = try await Redirects(transport: recorder).send(request(method), body: body)
    return recorder.requests
  }

  private func request(_ method: HTTPRequest.Method) -> HTTPRequest {
    HTTPRequest(
      method: method,
      scheme: "https",
      authority: "a.example",
      path: "/old",
      headerFields: fields
    )
  }

  private func location(_ address: String?) -> HTTPFields {
    address.map { [.location: $0] } ?? [:]
  }
}

/// Redirects the first request, and tells with the second how many bodies have been let go.
private struct RedirectingOnce: Transport {
  let released: @Sendable () -> Int
  let body: @Sendable () -> ByteStream

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream) {
    guard request.path == "/old" else {
      return (HTTPResponse(status: .ok, headerFields: [.server: "\(released())"]), ByteStream())
    }
    return (HTTPResponse(status: .found, headerFields: [.location: "/new"]), self.body())
  }
}
