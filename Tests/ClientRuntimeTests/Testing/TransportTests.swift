import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Transports for tests") struct TransportTests {
  private let request = HTTPRequest(
    method: .post,
    scheme: "https",
    authority: "a.example",
    path: "/x?y=1",
    headerFields: [.accept: "a", .accept: "b", .contentType: "application/json"]
  )

  @Test("A recorder remembers requests in order and passes them on")
  func recorder() async throws {
    let recorder = RequestRecorder(passingTo: CannedTransport(status: 201, body: Data("x".utf8)))
    let (head, body) = try await recorder.send(request, body: RequestBody(Data(#"{"a":1}"#.utf8)))
    _ = try await recorder.send(request, body: RequestBody(Data([0xFF])))
    #expect(head.status == .created && body.data == Data("x".utf8))
    let sent = try #require(recorder.requests.first)
    #expect(sent.line == "POST https://a.example/x?y=1")
    #expect(sent.headers == ["accept": "a, b", "content-type": "application/json"])
    #expect(sent.json == ["a": 1] && sent.text == #"{"a":1}"#)
    let second = try #require(recorder.requests.last)
    #expect(second.json == nil && second.text == nil && second.body == Data([0xFF]))
  }

  @Test("A recorder can be shared by many tasks")
  func concurrency() async throws {
    let recorder = RequestRecorder()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<100 {
        group.addTask { [request] in _ = try await recorder.send(request, body: nil) }
      }
      try await group.waitForAll()
    }
    #expect(recorder.requests.count == 100)
  }

  @Test("Canned answers come in turn, the last one again and again")
  func canned() async throws {
    let transport = CannedTransport(
      CannedAnswer(status: 503),
      CannedAnswer(body: Data("1".utf8)),
      CannedAnswer(status: 204)
    )
    var statuses: [Int] = []
    for _ in 1...4 { statuses.append(try await transport.send(request, body: nil).0.status.code) }
    #expect(statuses == [503, 200, 204, 204])
  }

  @Test("A closure is asked for each request")
  func closure() async throws {
    let transport = ClosureTransport { request, body in
      (HTTPResponse(status: .ok), Data("\(request.path ?? "") \(body?.count ?? 0)".utf8))
    }
    let (_, body) = try await transport.send(request, body: RequestBody(Data([1, 2])))
    #expect(String(decoding: body.data ?? Data(), as: UTF8.self) == "/x?y=1 2")
  }
}
