import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("An idempotency key") struct IdempotencyTests {
  private let recorder = RequestRecorder(
    passingTo: CannedTransport(CannedAnswer(status: 503), CannedAnswer(status: 503), CannedAnswer())
  )
  private var client: APIClient { .probe(transport: recorder) }

  @Test("is the same for all attempts, and a new one for each call")
  func attempts() async throws {
    _ = try await client.send(Pay())
    _ = try await client.send(Pay())
    let keys = try recorder.requests.map { try #require($0.headers["x-key"]) }
    #expect(keys.count == 4)
    #expect(Set(keys[0...2]).count == 1)
    #expect(keys[3] != keys[0])
    #expect(keys.allSatisfy { UUID(uuidString: $0) != nil })
  }

  @Test("may be given with the request, and for a call, which takes precedence")
  func given() async throws {
    _ = try await client.send(Pay(key: "mine"))
    #expect(recorder.requests.map { $0.headers["x-key"] } == ["mine", "mine", "mine"])
    var client = client
    client.options.headers = [try #require(.init("x-key")): "header"]
    _ = try await client.send(Pay())
    #expect(recorder.requests.last?.headers["x-key"] == "header")
    client.options.idempotencyKey = "option"
    _ = try await client.send(Pay(key: "mine"))
    #expect(recorder.requests.last?.headers["x-key"] == "option")
  }

  @Test("is sent as Idempotency-Key where nothing else is documented, and makes repeating safe")
  func undocumented() async throws {
    _ = try? await client.send(CreateBatch(body: .init(name: "n")))
    #expect(recorder.requests.map { $0.headers["idempotency-key"] } == [nil])
    var client = client
    client.options.idempotencyKey = "k1"
    _ = try? await client.send(CreateBatch(body: .init(name: "n")))
    #expect(recorder.requests.map { $0.headers["idempotency-key"] } == [nil, "k1", "k1"])
  }

  @Test("that says nothing, or can't be sent, is refused", arguments: ["", "a\r\nb", " a"])
  func hostile(key: String) async {
    var client = client
    client.options.idempotencyKey = key
    let error = await #expect(throws: APIError.self) { try await client.send(Pay()) }
    guard case .invalidRequest = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(recorder.requests.isEmpty)
  }
}
