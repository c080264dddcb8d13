import ClientRuntime
import ClientRuntimeLogging
import ClientTesting
import Foundation
import InMemoryLogging
import Logging
import Testing

@Suite("LoggingMiddleware") struct LoggingTests {
  private let log = InMemoryLogHandler()

  private func logging(
    levels: LogLevels = LogLevels(),
    headers: [HTTPField.Name] = []
  ) -> LoggingMiddleware {
    var logger = Logger(label: "test") { _ in log }
    logger.logLevel = .trace
    return LoggingMiddleware(logger: logger, levels: levels, headers: headers)
  }

  /// Level and words of each line.
  private var lines: [String] { log.entries.map { "\($0.level) \($0.message)" } }

  private func values(of key: String) -> [String?] {
    log.entries.map { $0.metadata[key]?.description }
  }

  @Test("A line tells all that anyone may know of a call, under OpenTelemetry's names")
  func metadata() async throws {
    let transport = CannedTransport(
      headers: [.contentType: "application/json", try headerName("x-request-id"): "r-17"],
      body: Data("[1]".utf8)
    )
    _ = try await client(logging(), transport: transport).send(AddThing())
    #expect(lines == ["debug things.add: status 200"])
    #expect(
      log.entries.first?.metadata.mapValues(\.description) == [
        "api.operation": "things.add",
        "api.request_id": "r-17",
        "http.client.request.duration": "0.0",
        "http.request.body.size": "5",
        "http.request.method": "POST",
        "http.response.body.size": "3",
        "http.response.status_code": "200",
        "server.address": "api.example.com",
        "server.port": "443",
        "url.template": "/things",
      ]
    )
  }

  @Test("Listed before the retries, it sees a call as one; listed after them, every attempt")
  func placement() async throws {
    _ = try await client(logging(), transport: flakyTransport()).send(GetThing())
    #expect(lines == ["debug things.get: status 200"])
    #expect(values(of: "http.request.resend_count") == ["1"])
    #expect(values(of: "http.client.request.duration") == ["0.5"])
    log.clear()

    _ = try await client(Retries(), logging(), transport: flakyTransport()).send(GetThing())
    #expect(lines == ["warning things.get: status 503", "debug things.get: status 200"])
    #expect(values(of: "http.request.resend_count") == [nil, "1"])
    #expect(values(of: "http.client.request.duration") == ["0.0", "0.0"])
    #expect(values(of: "error.type") == ["503", nil])
  }

  @Test("What keeps an answer from arriving is told in words")
  func failures() async throws {
    var options = CallOptions()
    options.retry = .never
    options.responseLimit = 1
    let endings: [(any Error)?] = [URLError(.timedOut), NoRoute(), nil]
    for error in endings {
      let transport = ClosureTransport { _, _ in
        if let error { throw error }
        return (HTTPResponse(status: .ok), Data("{}".utf8))
      }
      _ = try? await client(logging(), transport: transport, options: options).send(GetThing())
    }
    let broken = client(logging(), credential: .header("x y", "key"), options: options)
    _ = try? await broken.send(GetThing())
    #expect(
      lines.dropLast() == [
        "error things.get: no answer: \(URLError(.timedOut).localizedDescription)",
        "error things.get: no answer: the cable\\nis out",
        "error things.get: the answer has more than 1 bytes",
      ]
    )
    let last = "error things.get: invalid request: credential in header x y: "
    #expect(lines.last?.hasPrefix(last) == true)
    #expect(values(of: "error.type") == ["URLError", "NoRoute", "TooManyBytes", "InvalidRequest"])
  }

  private struct NoRoute: Error, CustomStringConvertible {
    let description = "the cable\nis out"
  }

  @Test("A failed call within a call is told without the body of its answer")
  func innerCall() async throws {
    let inner = client(transport: CannedTransport(status: 403, body: Data(#"{"who":"Ada"}"#.utf8)))
    let transport = ClosureTransport { _, _ in
      _ = try await inner.send(AddThing())
      return (HTTPResponse(status: .ok), Data())
    }
    await #expect(throws: APIError.self) {
      try await client(logging(), transport: transport).send(AddThing())
    }
    #expect(lines == ["error things.add: things.add: status 403"])
  }

  @Test("An attempt that takes too long is told with its limit")
  func timeOut() async throws {
    let time = VirtualTime()
    var options = CallOptions()
    options.retry = .never
    let slow = ClosureTransport { _, _ in
      try await time.sleepers(atLeast: 1)
      time.advance(by: .seconds(60))
      try await Task.sleep(for: .seconds(3600))
      return (HTTPResponse(status: .ok), Data())
    }
    let client = client(logging(), transport: slow, options: options).with(time)
    await #expect(throws: APIError.self) { try await client.send(GetThing()) }
    #expect(lines == ["error things.get: no answer within 60 seconds"])
    #expect(values(of: "http.client.request.duration") == ["60.0"])
  }

  @Test("A cancelled call is no failure")
  func cancellation() async throws {
    let (started, start) = AsyncStream.makeStream(of: Void.self)
    let endless = ClosureTransport { _, _ in
      start.finish()
      try await Task.sleep(for: .seconds(3600))
      return (HTTPResponse(status: .ok), Data())
    }
    let client = client(logging(), transport: endless)
    let task = Task { try await client.send(GetThing()) }
    for await _ in started {}
    task.cancel()
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(lines == ["debug things.get: cancelled"])
  }

  @Test("Levels are those asked for, and a line below the log's level is not written")
  func levels() async throws {
    let levels = LogLevels(success: .info, refusal: .notice, failure: .critical)
    _ = try await client(Retries(), logging(levels: levels), transport: flakyTransport())
      .send(GetThing())
    #expect(log.entries.map(\.level) == [.notice, .info])
    log.clear()

    let silent = LoggingMiddleware(logger: Logger(label: "test") { _ in log })
    _ = try await client(Retries(), silent, transport: flakyTransport()).send(GetThing())
    #expect(lines == ["warning things.get: status 503"])
  }

  @Test("Headers are written if they are asked for, and their names promise no secret")
  func headers() async throws {
    var options = CallOptions()
    options.headers = [.authorization: "Bearer abcdefgh", .userAgent: "tests/1.0"]
    let transport = CannedTransport(headers: [.retryAfter: "3", .server: "nginx"])
    let middleware = logging(headers: [.authorization, .userAgent, .retryAfter, .referer])
    _ = try await client(middleware, transport: transport, options: options).send(GetThing())
    let written = log.entries.flatMap { entry in
      entry.metadata.filter { $0.key.contains(".header.") }.map { "\($0.key)=\($0.value)" }
    }
    #expect(
      written.sorted() == [
        "http.request.header.authorization=•••",
        "http.request.header.user-agent=tests/1.0",
        "http.response.header.retry-after=3",
      ]
    )
  }

  @Test("An answer read piece by piece is not read for the log")
  func streams() async throws {
    let answer = try await client(logging(), transport: SlowServer()).streamedAnswer(to: GetThing())
    #expect(lines == ["debug things.get: status 200"])
    #expect(values(of: "http.response.body.size") == [nil])
    #expect(try await answer.value.collected(upTo: 100) == Data("{}".utf8))
  }

  /// Answers with a body that can be read once.
  private struct SlowServer: Transport {
    func send(
      _ request: HTTPRequest,
      body: RequestBody?
    ) async throws -> (HTTPResponse, ByteStream) {
      let parts = AsyncStream<Data> { parts in
        parts.yield(Data("{".utf8))
        parts.yield(Data("}".utf8))
        parts.finish()
      }
      return (HTTPResponse(status: .ok), ByteStream(parts))
    }
  }

  @Test("No secret gets into the log", arguments: SecretCall.all)
  func secrets(call: SecretCall) async throws {
    let sent = try await call.send(
      through: logging(headers: [.cookie, .setCookie, headerName("x-request-id")])
    )
    #expect(SecretCall.isLeaked(in: "\(sent)"))
    #expect(log.entries.count == 1)
    var text = ""
    dump(log.entries, to: &text)
    #expect(!SecretCall.isLeaked(in: text), "\(text)")
  }
}

extension APIClient {
  fileprivate func with(_ time: VirtualTime) -> APIClient {
    var client = self
    client.options.timing = time.timing
    return client
  }
}
