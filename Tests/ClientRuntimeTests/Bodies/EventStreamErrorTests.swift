import ClientRuntime
import Foundation
import Testing

@Suite("A stream of events that ends badly") struct EventStreamErrorTests {
  private let text = "data: {\"text\":\"Hi\"}\n\n"

  @Test("fails with the place in an event that isn't as documented, and ends there")
  func undocumented() async throws {
    let source = PartSource(text, "data: {\"text\":5}\n\n", text)
    var values = try await APIClient(hearing: source).send(Transcript()).makeAsyncIterator()
    #expect(try await values.next() == Part(text: "Hi"))
    let error = try #require(
      await #expect(throws: APIError.self) { try await values.next() }
    )
    #expect(error.operation == "transcript")
    #expect(error.status == 200)
    #expect(error.excerpt == "{\"text\":5}")
    guard case .decoding(let problem) = error.reason else {
      Issue.record("not about decoding: \(error)")
      return
    }
    #expect(problem.description == "text: expected a string, found an integer")
    #expect(try await values.next() == nil)
  }

  @Test("tells as errors of the call what keeps events from arriving")
  func broken() async throws {
    let source = PartSource(text, error: URLError(.networkConnectionLost))
    for read in [readValues, readEvents] {
      let error = await #expect(throws: APIError.self) {
        try await read(try await APIClient(hearing: source).send(Transcript()))
      }
      guard case .transport(let cause as URLError) = error?.reason else {
        Issue.record("not about the transport: \(String(describing: error))")
        return
      }
      #expect(cause.code == .networkConnectionLost)
    }
  }

  @Test("tells as an error of the call that an event is too large")
  func tooLarge() async throws {
    let source = PartSource(
      [Data("data: ".utf8)] + Array(repeating: Data(count: 1 << 20), count: 20)
    )
    let stream = try await APIClient(hearing: source).send(Transcript())
    let error = await #expect(throws: APIError.self) { try await stream.all() }
    guard case .tooLarge(let limit) = error?.reason else {
      Issue.record("not about size: \(String(describing: error))")
      return
    }
    #expect(limit == ByteStream.usualLimit)
    #expect(source.asked.value == 17)
  }

  @Test("throws CancellationError in a cancelled task, however the transport ends then")
  func cancellation() async throws {
    for error in [nil, URLError(.cancelled)] {
      let stream = try await APIClient(hearing: StreamTransport(EndlessSource(error: error))).send(
        Transcript()
      )
      let task = Task { try await stream.all() }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test("refuses an answer of another media type, and shows it")
  func mediaType() async throws {
    let source = PartSource("{\"error\":\"busy\"}")
    let transport = StreamTransport(source, mediaType: "application/json")
    let stream = try await APIClient(hearing: transport).send(Transcript())
    let error = await #expect(throws: APIError.self) { try await stream.all() }
    #expect(
      error?.description
        == "transcript: status 200, but body: expected server-sent events, found an object: "
        + "{\"error\":\"busy\"}"
    )
  }

  private let readValues: @Sendable (EventStream<Part>) async throws -> Void = {
    _ = try await $0.all()
  }
  private let readEvents: @Sendable (EventStream<Part>) async throws -> Void = {
    _ = try await $0.events.all()
  }
}
