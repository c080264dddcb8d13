import ClientRuntime
import Foundation
import Testing

@Suite("A stream of bytes") struct ByteStreamTests {
  @Test("gives the parts of its source, except empty ones")
  func parts() async throws {
    let parts = try await ByteStream(PartSource("a", "", "bc", "")).all()
    #expect(parts.map { String(decoding: $0, as: UTF8.self) } == ["a", "bc"])
    #expect(try await ByteStream().all().isEmpty)
  }

  @Test("asks for a part only when it is asked for one")
  func backPressure() async throws {
    let source = PartSource("a", "b")
    var parts = ByteStream(source).makeAsyncIterator()
    #expect(source.asked.value == 0)
    #expect(try await parts.next() != nil)
    #expect(source.asked.value == 1)

    let lineSource = PartSource("a\nb\n", "c\n")
    var lines = ByteStream(lineSource).lines.makeAsyncIterator()
    #expect(lineSource.asked.value == 0)
    #expect(try await lines.next() == "a")
    #expect(try await lines.next() == "b")
    #expect(lineSource.asked.value == 1)
    #expect(try await lines.next() == "c")
    #expect(lineSource.asked.value == 2)

    let eventSource = PartSource("data: a\n\n", "data: b\n\n")
    var events = ByteStream(eventSource).events.makeAsyncIterator()
    #expect(eventSource.asked.value == 0)
    #expect(try await events.next()?.data == "a")
    #expect(eventSource.asked.value == 1)
  }

  @Test(
    "can be read once, wherever its bytes are",
    arguments: [ByteStream(Data("a".utf8)), ByteStream(PartSource("a"))]
  )
  func twice(stream: ByteStream) async throws {
    #expect(try await stream.all() == [Data("a".utf8)])
    await #expect(throws: StreamAlreadyRead.self) { try await stream.all() }
    await #expect(throws: StreamAlreadyRead.self) { try await stream.lines.all() }
    await #expect(throws: StreamAlreadyRead.self) { try await stream.events.all() }
  }

  @Test("has nothing more after its end, and nothing after an error")
  func end() async throws {
    var whole = ByteStream(PartSource("a")).makeAsyncIterator()
    _ = try await whole.next()
    #expect(try await whole.next() == nil)
    #expect(try await whole.next() == nil)
    var broken = ByteStream(PartSource(error: URLError(.networkConnectionLost)))
      .makeAsyncIterator()
    await #expect(throws: URLError.self) { try await broken.next() }
    #expect(try await broken.next() == nil)
  }

  @Test("ends its source when reading stops, although copies of it live on")
  func ending() async throws {
    let ended = PartSource.Asked()
    let stream = ByteStream(
      AsyncStream<Data> { continuation in
        continuation.onTermination = { _ in ended.count.withLock { $0 += 1 } }
        continuation.yield(Data("a".utf8))
      }
    )
    for try await _ in stream { break }
    #expect(ended.value == 1)
    _ = stream
  }

  @Test(
    "throws CancellationError in a cancelled task, however its source ends then",
    arguments: [nil, URLError(.cancelled)]
  )
  func cancellation(error: URLError?) async {
    for read in [readParts, readLines, readEvents] {
      let task = Task { try await read(ByteStream(EndlessSource(error: error))) }
      task.cancel()
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test("throws CancellationError for what has arrived already, too")
  func cancelledEarly() async {
    for read in [readParts, readLines, readEvents] {
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try await read(ByteStream(Data("data: a\n\ndata: b\n\n".utf8)))
      }
      await #expect(throws: CancellationError.self) { try await task.value }
    }
  }

  @Test("throws CancellationError between lines and events that arrived together")
  func cancelledMidway() async throws {
    let task = Task { () async throws -> Void in
      let text = Data("data: a\n\ndata: b\n\n".utf8)
      var lines = ByteStream(text).lines.makeAsyncIterator()
      var events = ByteStream(text).events.makeAsyncIterator()
      #expect(try await lines.next() == "data: a")
      #expect(try await events.next()?.data == "a")
      withUnsafeCurrentTask { $0?.cancel() }
      await #expect(throws: CancellationError.self) { try await lines.next() }
      await #expect(throws: CancellationError.self) { try await events.next() }
    }
    try await task.value
  }

  @Test("is collected up to a limit")
  func limit() async throws {
    #expect(try await ByteStream(PartSource("ab", "c")).collected(upTo: 3) == Data("abc".utf8))
    let error = await #expect(throws: TooManyBytes.self) {
      try await ByteStream(PartSource("ab", "cd")).collected(upTo: 3)
    }
    #expect(error?.start == Data("abc".utf8))
  }

  private let readParts: @Sendable (ByteStream) async throws -> Void = { _ = try await $0.all() }
  private let readLines: @Sendable (ByteStream) async throws -> Void = {
    _ = try await $0.lines.all()
  }
  private let readEvents: @Sendable (ByteStream) async throws -> Void = {
    _ = try await $0.events.all()
  }
}
