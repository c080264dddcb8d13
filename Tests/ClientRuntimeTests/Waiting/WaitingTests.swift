import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Waiting") struct WaitingTests {
  private let time = VirtualTime()

  /// A client whose server says these states in turn, and the last of them again and again.
  private func client(_ states: [String], time: VirtualTime? = nil) -> (APIClient, RequestRecorder)
  {
    let rest = Locked(states)
    return client(time: time) { _ in
      rest.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
    }
  }

  private func client(
    time: VirtualTime? = nil,
    _ state: @escaping @Sendable (HTTPRequest) async throws -> String
  ) -> (APIClient, RequestRecorder) {
    let transport = ClosureTransport { head, _ in
      let state = try await state(head)
      if let status = Int(state) { return (HTTPResponse(status: .init(code: status)), Data()) }
      return (HTTPResponse(status: .ok), Data(#"{"state": "\#(state)"}"#.utf8))
    }
    let recorder = RequestRecorder(passingTo: transport)
    var options = CallOptions()
    options.timing = (time ?? self.time).timing
    let client = APIClient(server: ListServer.address, transport: recorder, options: options)
    return (client, recorder)
  }

  @Test("asks at once, and not again if it is done")
  func doneAtOnce() async throws {
    let (client, recorder) = client(["done"])
    #expect(try await client.wait(for: GetTask()).state == "done")
    #expect(recorder.requests.count == 1)
    #expect(time.pauses.isEmpty)
  }

  @Test("asks again after pauses that grow by half, up to the longest")
  func pauses() async throws {
    let states = Array(repeating: "running", count: 6) + ["done"]
    let (client, recorder) = client(states)
    #expect(try await client.wait(for: GetTask()).state == "done")
    #expect(time.pauses == [2, 3, 4.5, 6.75, 8, 8].map { .seconds($0) })
    #expect(recorder.requests.count == 7)
  }

  @Test("shortens pauses by up to a tenth, at random", arguments: [0, 0.5])
  func jitter(random: Double) async throws {
    let time = VirtualTime(random: random)
    let (client, _) = client(["running", "running", "running", "done"], time: time)
    _ = try await client.wait(for: GetTask())
    let milliseconds = time.pauses.map { ($0 / .milliseconds(1)).rounded() }
    #expect(milliseconds == (random == 0 ? [1800, 2700, 4050] : [1900, 2850, 4275]))
  }

  @Test("waits through states that nobody documented")
  func unknownStates() async throws {
    let (client, _) = client(["queued", "on the moon", "", "done"])
    #expect(try await client.wait(for: GetTask()).state == "done")
    #expect(time.pauses.count == 3)
  }

  @Test("fails with a bad end, and has the last answer")
  func badEnd() async throws {
    let (client, _) = client(["running", "failed"])
    let error = await #expect(throws: APIError.self) { try await client.wait(for: GetTask()) }
    guard case .ended("failed") = error?.reason else {
      Issue.record("\(String(describing: error)) is not about the end")
      return
    }
    #expect(error?.answer as? GetTask.Response == GetTask.Response(state: "failed"))
    #expect(error?.operation == "tasks.get")
    #expect(error?.status == 200)
    #expect(error?.attempts == 2)
  }

  @Test("fails with an error of a question, after the question's own retries")
  func errors() async throws {
    let (client, recorder) = client(["running", "503", "running", "404"])
    let error = await #expect(throws: APIError.self) { try await client.wait(for: GetTask()) }
    #expect(error?.status == 404)
    #expect(recorder.requests.count == 4)
  }

  @Test("gives up in time, asks a last time shortly before, and has the last answer")
  func timeout() async throws {
    let (client, recorder) = client(["running"])
    let error = await #expect(throws: APIError.self) {
      try await client.wait(for: GetTask(), timeout: .seconds(10))
    }
    #expect(error?.timeout == .seconds(10))
    #expect(error?.answer as? GetTask.Response == GetTask.Response(state: "running"))
    #expect(time.pauses == [2, 3, 4].map { .seconds($0) })
    #expect(recorder.requests.count == 4)
    #expect(error?.attempts == 4)
  }

  @Test("asks within a time-out that is shorter than the first pause")
  func shortTimeout() async throws {
    let (client, _) = client(["running", "done"])
    #expect(try await client.wait(for: GetTask(), timeout: .seconds(1)).state == "done")
    #expect(time.pauses == [.milliseconds(500)])
  }

  @Test("finds in the last second what was done in the last pause")
  func doneAtTheEnd() async throws {
    let (client, _) = client { [time] _ in time.elapsed < .seconds(8.5) ? "running" : "done" }
    #expect(try await client.wait(for: GetTask(), timeout: .seconds(10)).state == "done")
    #expect(time.elapsed == .seconds(9))
  }

  @Test("asks once without time", arguments: [Duration.zero, .seconds(-5)])
  func noTime(timeout: Duration) async throws {
    let (pending, recorder) = client(["running"])
    let error = await #expect(throws: APIError.self) {
      try await pending.wait(for: GetTask(), timeout: timeout)
    }
    #expect(error?.timeout == timeout)
    #expect(error?.answer as? GetTask.Response == GetTask.Response(state: "running"))
    #expect(recorder.requests.count == 1)
    let (done, _) = client(["done"])
    #expect(try await done.wait(for: GetTask(), timeout: timeout).state == "done")
  }

  @Test("gives up in time although a question is never answered")
  func hangingQuestion() async throws {
    let count = Counted()
    var (client, recorder) = client { _ in
      if count.next() == 1 { return "running" }
      try await Task.sleep(for: .seconds(3600))
      return "done"
    }
    client.options.timeouts.attempt = nil
    let waiting = Task { [client] in
      try await client.wait(for: GetTask(), timeout: .seconds(30))
    }
    while recorder.requests.count < 2 { await Task.yield() }
    try await time.sleepers(atLeast: 1)
    time.advance(by: .seconds(60))
    let error = await #expect(throws: APIError.self) { try await waiting.value }
    #expect(error?.timeout == .seconds(30))
    #expect(error?.answer as? GetTask.Response == GetTask.Response(state: "running"))
  }

  @Test("waits without end unless told otherwise; total time-outs are for each question")
  func noTimeout() async throws {
    let states = Array(repeating: "running", count: 1000) + ["done"]
    var (client, _) = client(states)
    client.options.timeouts.total = .seconds(5)
    #expect(try await client.wait(for: GetTask()).state == "done")
    #expect(time.pauses.count == 1000)
  }

  @Test("ends at once when the task is cancelled, amid a pause")
  func cancellationWhilePausing() async throws {
    var (client, recorder) = client(["running"])
    client.options.timing = Timing()
    let waiting = Task { [client] in try await client.wait(for: GetTask(), timeout: .seconds(600)) }
    while recorder.requests.isEmpty { await Task.yield() }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    #expect(recorder.requests.count == 1)
  }

  @Test("ends at once when the task is cancelled, amid a question")
  func cancellationWhileAsking() async throws {
    let (client, recorder) = client { _ in
      try await Task.sleep(for: .seconds(3600))
      return "done"
    }
    let waiting = Task { try await client.wait(for: GetTask(), timeout: .seconds(600)) }
    while recorder.requests.isEmpty { await Task.yield() }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
  }

  @Test("asks without the client's idempotency key, which would bring the same answer again")
  func idempotencyKey() async throws {
    var (client, recorder) = client(["running", "done"])
    client.options.idempotencyKey = "k1"
    _ = try await client.wait(for: GetTask())
    #expect(recorder.requests.map { $0.headers["idempotency-key"] } == [nil, nil])
  }

  @Test(
    "never asks without a pause, whatever the intervals",
    arguments: [(0, 0), (-5, -3), (5, 2), (0, 9)]
  )
  func absurdIntervals(every: Int, atMost: Int) {
    let waiting = Waiting<Int>(every: .seconds(every), atMost: .seconds(atMost)) { _ in .pending }
    #expect(waiting.firstInterval >= .milliseconds(1))
    #expect(waiting.longestInterval >= waiting.firstInterval)
    #expect(waiting.longestInterval <= max(.seconds(atMost), .milliseconds(1)))
  }
}

private struct GetTask: WaitableRequest {
  struct Response: Codable, Hashable, Sendable {
    let state: String
  }

  static let operation = OperationInfo(id: "tasks.get", method: .get, path: "/task")

  static let waiting = Waiting<Response>(every: .seconds(2), atMost: .seconds(8)) { answer in
    switch answer.state {
    case "done": .done
    case "failed", "cancelled": .failed(answer.state)
    default: .pending
    }
  }

  func encoded() throws -> EncodedRequest {
    try RequestBuilder(.get, "/task").encoded()
  }
}

/// Counts from one on.
private final class Counted: Sendable {
  private let count = Locked(0)

  func next() -> Int {
    count.withLock {
      $0 += 1
      return $0
    }
  }
}

extension APIError {
  fileprivate var timeout: Duration? {
    if case .timeout(let limit, of: .call) = reason { limit } else { nil }
  }
}
