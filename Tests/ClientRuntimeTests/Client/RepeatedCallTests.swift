@testable import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A call", .timeLimit(.minutes(10))) struct RepeatedCallTests {
  private let busy = CannedAnswer(status: 503)

  @Test("goes well when an attempt does, and tells how many it took")
  func success() async throws {
    let transport = CannedTransport(busy, busy, CannedAnswer(body: Data("[1]".utf8)))
    let answer = try await APIClient.probe(transport: transport).answer(to: Get(path: "/"))
    #expect(answer.value == [1])
    #expect(answer.attempts == 3)
  }

  @Test("is repeated as its client says, or it itself")
  func policies() async throws {
    let recorder = RequestRecorder(passingTo: CannedTransport(busy))
    var client = ProbeClient(api: .probe(transport: recorder))
    _ = try? await client.send(Get(path: "/"))
    #expect(recorder.requests.count == 3)
    _ = try? await client.with { $0.retry = .never }.send(Get(path: "/"))
    #expect(recorder.requests.count == 4)
    client.api.options.retry.attempts = 2
    _ = try? await client.send(Get(path: "/"))
    #expect(recorder.requests.count == 6)
  }

  @Test("is one exchange for middleware, unless it comes after the retries")
  func middleware() async throws {
    let (outside, inside) = (Counter(), Counter())
    let counting = { (counter: Counter) in
      ClosureMiddleware { request, body, next in
        counter.increment()
        return try await next(request, body)
      }
    }
    let transport = CannedTransport(busy, busy, CannedAnswer())
    let middleware: [any Middleware] = [counting(outside), Retries(), counting(inside)]
    let client = APIClient.probe(transport: transport, middleware: middleware)
    _ = try await client.send(Get(path: "/"))
    #expect(outside.value == 1)
    #expect(inside.value == 3)

    let recorder = RequestRecorder(passingTo: CannedTransport(busy))
    _ = try? await APIClient.probe(transport: recorder, middleware: [counting(outside)])
      .send(Get(path: "/"))
    #expect(outside.value == 2)
    #expect(recorder.requests.count == 3)
  }

  @Test("lets go of an answer before it pauses for the next attempt")
  func connections() async throws {
    let (pausing, released) = (VirtualTime(), Counter())
    let transport = ClosureTransport { _, _ in (HTTPResponse(status: .ok), Data()) }
    let refusing = ClosureMiddleware { _, _, _ in
      let parts = AsyncStream<Data> { continuation in
        continuation.onTermination = { _ in released.increment() }
      }
      return (HTTPResponse(status: .serviceUnavailable), ByteStream(parts))
    }
    var client = APIClient.probe(transport: transport, middleware: [Retries(), refusing])
    client.options.timing.pauses = pausing.timing.deadlines
    let call = Task { [client] in try await client.send(Get(path: "/")) }
    try await pausing.sleepers(atLeast: 1)
    #expect(released.value == 1)
    call.cancel()
    await #expect(throws: CancellationError.self) { try await call.value }
  }

  @Test("that is refused before anything is sent is not repeated")
  func invalid() async {
    let time = VirtualTime()
    let client = APIClient.probe(
      credential: .bearer("a\n"),
      transport: CannedTransport(),
      time: time
    )
    await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
    #expect(time.pauses == [])
  }
}
