import ClientRuntime
import Logging

/// Writes one line about each exchange to a log.
///
/// Where it is listed decides what an exchange is, as for all middleware:
///
/// ```swift
/// // A line for each call, once its attempts are over.
/// let bland = BlandClient(apiKey: key, middleware: [LoggingMiddleware()])
/// // A line for each attempt.
/// let bland = BlandClient(apiKey: key, middleware: [Retries(), LoggingMiddleware()])
/// ```
///
/// A line says which operation it was and how it ended; metadata say more, under the names that
/// OpenTelemetry's semantic conventions have for it:
///
///     warning  batches.logs: status 503
///       api.operation=batches.logs                      http.request.method=GET
///       api.request_id=4f1c                             url.template=/v2/batches/{batch_id}/logs
///       error.type=503                                  server.address=api.bland.ai
///       http.client.request.duration=0.25 (in seconds)  server.port=443
///       http.request.body.size, http.response.body.size (in bytes, where they are known)
///       http.request.resend_count=1 (from the second attempt on)
///       http.response.status_code=503
///
/// Paths, queries, bodies and credentials are never written. An answer that is read piece by piece is
/// written about when its head has arrived.
public struct LoggingMiddleware: Middleware {
  private let logger: Logger
  private let levels: LogLevels
  private let headers: [HTTPField.Name]

  /// Makes a middleware that writes to a log.
  ///
  /// - Parameters:
  ///   - logger: Writes the lines.
  ///   - levels: How important they are.
  ///   - headers: Which headers to write, if a request or an answer has them, as
  ///     `http.request.header.<name>` and `http.response.header.<name>`; none unless told otherwise.
  ///     Those whose names promise secrets, such as `Authorization` and `Cookie`, show as `•••`.
  public init(
    logger: Logger = Logger(label: "ClientRuntime"),
    levels: LogLevels = LogLevels(),
    headers: [HTTPField.Name] = []
  ) {
    self.logger = logger
    self.levels = levels
    self.headers = headers
  }

  /// Passes an exchange on and writes about its end.
  public func intercept(
    _ request: HTTPRequest,
    body: RequestBody?,
    call: Call,
    next: Next
  ) async throws -> (HTTPResponse, ByteStream) {
    let elapsed = call.newStopwatch()
    var metadata = Logger.Metadata(call.facts(of: request, body))
    metadata.add(request.headerFields, headers, of: call, after: "http.request.header.") {
      call.showing($0)
    }
    do {
      let answer = try await next(request, body)
      metadata.add(answer.0.headerFields, headers, of: call, after: "http.response.header.") {
        call.shown($0, about: request)
      }
      write(call.report(on: answer, to: request), on: call, metadata, after: elapsed())
      return answer
    } catch {
      write(call.report(on: error, sending: request), on: call, metadata, after: elapsed())
      throw error
    }
  }

  private func write(
    _ report: ExchangeReport,
    on call: Call,
    _ metadata: Logger.Metadata,
    after duration: Duration
  ) {
    var metadata = metadata
    metadata.add(report.facts)
    metadata["http.client.request.duration"] = .stringConvertible(duration / .seconds(1))
    logger.log(
      level: levels[report.outcome],
      "\(call.operation.id): \(report.summary)",
      metadata: metadata
    )
  }
}

extension Logger.Metadata {
  fileprivate init(_ facts: [ExchangeReport.Fact]) {
    self.init()
    add(facts)
  }

  fileprivate mutating func add(_ facts: [ExchangeReport.Fact]) {
    for fact in facts {
      self[fact.name] =
        switch fact.value {
        case .text(let text): .string(text)
        case .number(let number): .stringConvertible(number)
        }
    }
  }

  /// Adds those of the headers that have one of the names.
  fileprivate mutating func add(
    _ fields: HTTPFields,
    _ names: [HTTPField.Name],
    of call: Call,
    after prefix: String,
    _ shown: (String) -> String
  ) {
    for name in names {
      guard let value = fields[name] else { continue }
      let isSensitive = call.operation.sensitiveFields.contains {
        $0.lowercased() == name.canonicalName
      }
      let text = name.isPrivate || isSensitive ? Redacted.value.description : shown(value)
      self[prefix + name.canonicalName] = .string(text)
    }
  }
}
