import HTTPTypes

extension Call {
  /// How many requests have been sent so far, redirected ones not counted.
  public var attemptsSoFar: Int { attempts.value }

  /// Starts to measure; what is returned tells how long it has been.
  package func newStopwatch() -> @Sendable () -> Duration { options.timing.deadlines.stopwatch() }

  /// What is known of an exchange before it begins.
  package func facts(of request: HTTPRequest, _ body: RequestBody?) -> [ExchangeReport.Fact] {
    let authority = Authority(request.authority ?? "")
    return [
      .init("api.operation", operation.id),
      .init("http.request.method", request.method.rawValue),
      .init("url.template", operation.path),
      authority.map { .init("server.address", $0.host) },
      authority.map { .init("server.port", $0.port ?? (request.scheme == "http" ? 80 : 443)) },
      body?.length.map { .init("http.request.body.size", $0) },
    ].compactMap(\.self)
  }

  /// What became of an exchange whose answer has arrived.
  package func report(
    on answer: (head: HTTPResponse, body: ByteStream),
    to request: HTTPRequest
  ) -> ExchangeReport {
    let status = answer.head.status
    let isSuccessful = status.kind == .successful
    return ExchangeReport(
      outcome: isSuccessful ? .success : .refusal,
      summary: "status \(status.code)",
      facts: [
        .init("http.response.status_code", status.code),
        answer.body.data.map { .init("http.response.body.size", $0.count) },
        answer.head.requestID.map { .init("api.request_id", shown($0, about: request)) },
        isSuccessful ? nil : .init("error.type", "\(status.code)"),
        resendCount,
      ].compactMap(\.self)
    )
  }

  /// What became of an exchange that ended with an error.
  package func report(on error: any Error, sending request: HTTPRequest) -> ExchangeReport {
    let isCancelled = error is CancellationError || Task.isCancelled
    return ExchangeReport(
      outcome: isCancelled ? .cancellation : .failure,
      summary: isCancelled ? "cancelled" : shown(words(for: error), about: request),
      facts: [.init("error.type", "\(type(of: error))"), resendCount].compactMap(\.self)
    )
  }

  /// A text as it may be shown: short, in one line, without anything that was sent to the server.
  package func shown(_ text: String, about request: HTTPRequest) -> String {
    showing(Redaction(secrets: request.privateTexts).text(text))
  }

  private var resendCount: ExchangeReport.Fact? {
    attemptsSoFar > 1 ? .init("http.request.resend_count", attemptsSoFar - 1) : nil
  }

  private func words(for error: any Error) -> String {
    switch error {
    case let error as APIError: error.summary
    case let error as TimedOut: "no answer within \(error.limit.words)"
    case let error as TooManyBytes: "the answer has more than \(error.limit) bytes"
    case is InvalidRequest: "invalid request: \(readable(error))"
    default: "no answer: \(readable(error))"
    }
  }
}

extension HTTPRequest {
  /// What an error or an answer may repeat of a request and nobody else is to see. Short headers hold
  /// no secrets, and would mangle other text.
  fileprivate var privateTexts: [String] {
    let path = path ?? ""
    let parts = path.split(separator: "?", maxSplits: 1).map(String.init)
    let headers = headerFields.filter { !$0.name.isPublic && $0.value.count >= 8 }.map(\.value)
    return ([path] + parts).filter { $0.count > 1 } + headers
  }
}

extension HTTPField.Name {
  /// Whether values of this header, RFC 9110, are the same for everyone or mere names of exchanges.
  fileprivate var isPublic: Bool {
    [.accept, .acceptEncoding, .acceptLanguage, .contentType, .contentLength, .userAgent]
      .contains(self) || canonicalName.hasSuffix("request-id")
  }
}
