@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A time-out", .timeLimit(.minutes(10))) struct TimeoutTests {
  private let time = VirtualTime()

  @Test("ends each attempt, and the call with the last of them")
  func attempts() async throws {
    let client = client(SilentTransport(), Timeouts(attempt: .seconds(7)))
    let call = Task { try await client.send(Get(path: "/")) }
    for _ in 1...3 {
      try await time.sleepers(atLeast: 1)
      time.advance(by: .seconds(7))
    }
    #expect(await limit(of: call) == TimedOut(scope: .attempt, limit: .seconds(7)))
    #expect(time.pauses == [.milliseconds(500), .seconds(1)])
  }

  @Test("is followed by another attempt only if the request may be sent twice")
  func unrepeatable() async throws {
    let client = client(SilentTransport(), Timeouts(attempt: .seconds(7)))
    let call = Task { try await client.send(CreateBatch(body: .init(name: "n"))) }
    try await time.sleepers(atLeast: 1)
    time.advance(by: .seconds(7))
    #expect(await limit(of: call) == TimedOut(scope: .attempt, limit: .seconds(7)))
    #expect(time.pauses == [])
  }

  @Test("of the whole call ends whatever attempt is going on")
  func total() async throws {
    let client = client(SilentTransport(), Timeouts(attempt: .seconds(7), total: .seconds(10)))
    let call = Task { try await client.send(Get(path: "/")) }
    try await time.sleepers(atLeast: 2)
    time.advance(by: .seconds(7))
    try await time.sleepers(atLeast: 2)
    time.advance(by: .seconds(3))
    #expect(await limit(of: call) == TimedOut(scope: .call, limit: .seconds(10)))
    #expect(time.pauses == [.milliseconds(500)])
  }

  @Test("covers the body, where it is wanted as a whole")
  func bodies() async throws {
    for status in [200, 400] {
      let (parts, continuation) = AsyncStream<Data>.makeStream()
      defer { continuation.finish() }
      let transport = BodyTransport(status: status, body: ByteStream(parts))
      let time = VirtualTime()
      var client = APIClient.probe(transport: transport, time: time)
      client.options.retry = .never
      let call = Task { [client] in try await client.send(Get(path: "/")) }
      try await time.sleepers(atLeast: 1)
      time.advance(by: .seconds(60))
      #expect(await limit(of: call) == TimedOut(scope: .attempt, limit: .seconds(60)))
    }
  }

  @Test("is over with the head of an answer that is read piece by piece")
  func streams() async throws {
    let (parts, continuation) = AsyncStream<Data>.makeStream()
    let client = client(
      BodyTransport(body: ByteStream(parts)),
      Timeouts(attempt: .seconds(7), total: .seconds(10))
    )
    let answer = try await client.streamedAnswer(to: Get(path: "/"))
    time.advance(by: .seconds(3600))
    continuation.yield(Data("late".utf8))
    continuation.finish()
    #expect(try await answer.value.collected(upTo: 10) == Data("late".utf8))
  }

  @Test("does not come if there is none")
  func none() async throws {
    let released = VirtualTime()
    let transport = ClosureTransport { [time] _, _ in
      time.advance(by: .seconds(1 << 40))
      try await released.timing.pauses.sleep(for: .seconds(1))
      return (HTTPResponse(status: .ok), Data("1".utf8))
    }
    #expect(try await client(transport, Timeouts(attempt: nil)).send(Get(path: "/")) == 1)
  }

  @Test("is not what a cancelled call ends with, nor an error of the call")
  func cancellation() async throws {
    for timeouts in [Timeouts(attempt: nil), Timeouts(), Timeouts(total: .seconds(90))] {
      let started = Counter()
      let transport = ClosureTransport { request, _ in
        started.increment()
        let (head, _) = try await SilentTransport().send(request, body: nil)
        return (head, Data())
      }
      let client = client(transport, timeouts)
      let call = Task { try await client.send(Get(path: "/")) }
      while started.value == 0 { await Task.yield() }
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
      #expect(started.value == 1)
    }
  }

  private func client(_ transport: any Transport, _ timeouts: Timeouts) -> APIClient {
    .probe(transport: transport, time: time, timeouts: timeouts)
  }

  private func limit(of call: Task<some Sendable, any Error>) async -> TimedOut? {
    guard case .failure(let error as APIError) = await call.result,
      case .timeout(let limit, let scope) = error.reason
    else { return nil }
    return TimedOut(scope: scope, limit: limit)
  }
}
