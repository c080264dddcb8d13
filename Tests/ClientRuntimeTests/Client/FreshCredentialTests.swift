@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A credential that changes") struct FreshCredentialTests {
  private let count = Counter()

  @Test("is asked for with every attempt, in place of the one that the client was made with")
  func attempts() async throws {
    let busy = CannedAnswer(status: 503)
    let recorder = RequestRecorder(passingTo: CannedTransport(busy, busy, CannedAnswer()))
    let api = APIClient.probe(credential: .query("key", "constant"), transport: recorder)
    _ = try await tokens(ProbeClient(api: api)).send(Get(path: "/"))
    #expect(
      recorder.requests.map { $0.headers["authorization"] }
        == ["Bearer token-number-1", "Bearer token-number-2", "Bearer token-number-3"]
    )
    #expect(recorder.requests.map(\.head.path) == ["/", "/", "/"])
  }

  @Test("is shown neither by errors nor by the client, even when it is not the last one any more")
  func secrecy() async throws {
    let echo = CannedAnswer(status: 401, body: Data("token-number-1, token-number-2".utf8))
    let client = tokens(ProbeClient(api: .probe(transport: CannedTransport(echo))))
    _ = try? await client.send(Get(path: "/"))
    let error = await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
    #expect(error?.excerpt == "•••, •••")
    var dumped = "\(client) \(String(reflecting: client))"
    dump(client, to: &dumped)
    #expect(!dumped.contains("token-number"))
  }

  @Test("is asked for only where it is sent")
  func places() async throws {
    let recorder = RequestRecorder()
    let leading = ClosureMiddleware { request, body, next in
      #expect(request.headerFields[.authorization] == nil)
      var request = request
      request.authority = "elsewhere.example"
      return try await next(request, body)
    }
    let client = ProbeClient(api: .probe(transport: recorder, middleware: [leading]))
    _ = try await tokens(client).send(Get(path: "/"))
    _ = try await tokens(ProbeClient(api: .probe(transport: recorder))).send(SetDates(dates: []))
    #expect(recorder.requests.map { $0.headers["authorization"] } == [nil, nil])
    #expect(count.value == 0)
  }

  @Test("that can't be had is a failed attempt, and nothing is sent")
  func failures() async throws {
    let recorder = RequestRecorder()
    let client = APIClient.probe(transport: recorder).authenticated { [count] in
      count.increment()
      throw URLError(.timedOut)
    }
    let error = await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
    guard case .transport(let cause) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(cause is URLError)
    #expect(count.value == 3)
    #expect(recorder.requests.isEmpty)
  }

  private func tokens(_ client: ProbeClient) -> ProbeClient {
    client.authenticated { [count] in
      count.increment()
      return .bearer("token-number-\(count.value)")
    }
  }
}
