import ClientRuntime
import ClientRuntimeTracing
import ClientTesting
import Foundation
import InMemoryTracing
import Testing
import Tracing

@Suite("TracingMiddleware") struct TracingTests {
  private let tracer = InMemoryTracer()

  private var spans: [FinishedInMemorySpan] { tracer.finishedSpans }

  private var tracing: TracingMiddleware { TracingMiddleware(tracer: tracer) }

  @Test("A call is a client's span with the name and attributes that OpenTelemetry asks for")
  func span() async throws {
    let transport = CannedTransport(
      headers: [.contentType: "application/json", try headerName("x-request-id"): "r-17"]
    )
    _ = try await client(tracing, transport: transport).send(GetThing(note: "n"))
    let span = try #require(spans.first)
    #expect(spans.count == 1 && tracer.activeSpans.isEmpty)
    #expect(span.operationName == "GET /things/{thing_id}")
    #expect(span.kind == .client)
    #expect(span.status == nil && span.errors.isEmpty && span.parentSpanID == nil)
    #expect(
      span.texts == [
        "api.operation": "things.get",
        "api.request_id": "r-17",
        "http.request.method": "GET",
        "http.response.body.size": "2",
        "http.response.status_code": "200",
        "server.address": "api.example.com",
        "server.port": "443",
        "url.template": "/things/{thing_id}",
      ]
    )
  }

  @Test("The span belongs to what goes on around the call, and the server is told of it")
  func context() async throws {
    let recorder = RequestRecorder()
    let client = client(tracing, transport: recorder)
    try await tracer.withSpan("around") { around in
      _ = try await client.send(GetThing())
      #expect(spans.first?.parentSpanID == around.spanID)
      #expect(spans.first?.traceID == around.traceID)
    }
    let headers = try #require(recorder.requests.first?.headers)
    #expect(headers[InMemoryTracer.traceIDKey] == spans.first?.traceID)
    #expect(headers[InMemoryTracer.spanIDKey] == spans.first?.spanID)
  }

  @Test("What follows in the call, the transport included, is within the span")
  func inside() async throws {
    let transport = ClosureTransport { _, _ in
      tracer.withSpan("transport") { _ in (HTTPResponse(status: .ok), Data("{}".utf8)) }
    }
    _ = try await client(tracing, transport: transport).send(GetThing())
    #expect(spans.map(\.operationName) == ["transport", "GET /things/{thing_id}"])
    #expect(spans.first?.parentSpanID == spans.last?.spanID)
  }

  @Test("Listed before the retries, it sees a call as one; listed after them, every attempt")
  func placement() async throws {
    let client = client(tracing, Retries(), tracing, transport: flakyTransport())
    _ = try await client.send(GetThing())
    let call = try #require(spans.last)
    #expect(spans.map { $0.texts["http.response.status_code"] } == ["503", "200", "200"])
    #expect(spans.map { $0.texts["http.request.resend_count"] } == [nil, "1", "1"])
    #expect(spans.dropLast().map(\.parentSpanID) == [call.spanID, call.spanID])
  }

  @Test("Each attempt tells the server of its own span")
  func attempts() async throws {
    let recorder = RequestRecorder(passingTo: flakyTransport())
    _ = try await client(Retries(), tracing, transport: recorder).send(GetThing())
    let sent = recorder.requests.map { $0.headers[InMemoryTracer.spanIDKey] }
    #expect(sent == spans.map(\.spanID))
    #expect(Set(sent).count == 2)
  }

  @Test("A status that isn't 2xx is the span's error, and needs no words")
  func refusal() async throws {
    let transport = CannedTransport(status: 404)
    _ = try? await client(tracing, transport: transport).send(GetThing())
    let span = try #require(spans.first)
    #expect(span.status == SpanStatus(code: .error))
    #expect(span.errors.isEmpty)
    #expect(span.texts["error.type"] == "404")
  }

  @Test("What keeps an answer from arriving is recorded in words")
  func failure() async throws {
    let transport = ClosureTransport { _, _ in throw URLError(.timedOut) }
    var options = CallOptions()
    options.retry = .never
    let client = client(tracing, transport: transport, options: options)
    await #expect(throws: APIError.self) { try await client.send(GetThing()) }
    let span = try #require(spans.first)
    let words = "no answer: \(URLError(.timedOut).localizedDescription)"
    #expect(span.status == SpanStatus(code: .error, message: words))
    #expect(span.errors.map { "\($0.error)" } == [words])
    #expect(span.texts["error.type"] == "URLError")
  }

  @Test("Unless it is given a tracer, it takes the one that the program uses")
  func installedTracer() async throws {
    let recorder = RequestRecorder()
    let client = client(TracingMiddleware(), transport: recorder)
    _ = try await withTracer(tracer) { try await client.send(GetThing()) }
    #expect(spans.count == 1)
    #expect(recorder.requests.first?.headers[InMemoryTracer.spanIDKey] == spans.first?.spanID)
  }

  @Test("No secret gets into a span", arguments: SecretCall.all)
  func secrets(call: SecretCall) async throws {
    let sent = try await call.send(through: tracing)
    #expect(SecretCall.isLeaked(in: "\(sent)"))
    #expect(spans.count == 1)
    var text = ""
    dump(spans, to: &text)
    #expect(!SecretCall.isLeaked(in: text), "\(text)")
  }
}

extension FinishedInMemorySpan {
  /// The attributes, those that are numbers included.
  fileprivate var texts: [String: String] {
    var texts: [String: String] = [:]
    attributes.forEach { key, value in
      switch value {
      case .string(let text): texts[key] = text
      case .int64(let number): texts[key] = String(number)
      default: texts[key] = "\(value)"
      }
    }
    return texts
  }
}
