import ClientRuntime
import Tracing

/// Makes a span of each exchange, and tells the server which trace it belongs to.
///
/// Where it is listed decides what an exchange is, as for all middleware:
///
/// ```swift
/// // A span for each call, with all of its attempts.
/// let bland = BlandClient(apiKey: key, middleware: [TracingMiddleware()])
/// // A span for each attempt.
/// let bland = BlandClient(apiKey: key, middleware: [Retries(), TracingMiddleware()])
/// // Both: those of the attempts are children of the call's.
/// let bland = BlandClient(
///   apiKey: key,
///   middleware: [TracingMiddleware(), Retries(), TracingMiddleware()]
/// )
/// ```
///
/// A span is a child of the current `ServiceContext`'s, and of the kind that clients have. It has the
/// name, the attributes and the status that OpenTelemetry's semantic conventions for HTTP ask for:
/// `GET /v2/batches/{batch_id}/logs`, `http.response.status_code`, `error.type`, and besides those
/// `api.operation` and `api.request_id`. `url.full` is missing, since addresses may hold secrets;
/// neither headers, bodies nor credentials are there.
///
/// The span of an answer that is read piece by piece ends when the head has arrived.
public struct TracingMiddleware: Middleware {
  private let tracer: (any Tracer)?

  /// Makes a middleware that traces.
  ///
  /// - Parameter tracer: Makes the spans and writes them to headers, such as `traceparent` of W3C's
  ///   Trace Context; those of `InstrumentationSystem` do unless given.
  public init(tracer: (any Tracer)? = nil) {
    self.tracer = tracer
  }

  /// Passes an exchange on within a span.
  public func intercept(
    _ request: HTTPRequest,
    body: RequestBody?,
    call: Call,
    next: Next
  ) async throws -> (HTTPResponse, ByteStream) {
    let span = startSpan(for: call)
    defer { span.end() }
    span.add(call.facts(of: request, body))
    var request = request
    inject(span.context, into: &request.headerFields)
    do {
      let answer = try await ServiceContext.$current.withValue(span.context) { [request] in
        try await next(request, body)
      }
      span.add(call.report(on: answer, to: request))
      return answer
    } catch {
      span.add(call.report(on: error, sending: request))
      throw error
    }
  }

  private func startSpan(for call: Call) -> any Span {
    (tracer ?? InstrumentationSystem.tracer).startSpan(
      "\(call.operation.method.rawValue) \(call.operation.path)",
      ofKind: .client
    )
  }

  private func inject(_ context: ServiceContext, into fields: inout HTTPFields) {
    let instrument: any Instrument = tracer ?? InstrumentationSystem.instrument
    instrument.inject(context, into: &fields, using: FieldInjector())
  }
}

private struct FieldInjector: Injector {
  func inject(_ value: String, forKey key: String, into fields: inout HTTPFields) {
    if let name = HTTPField.Name(key) { fields[name] = value }
  }
}
