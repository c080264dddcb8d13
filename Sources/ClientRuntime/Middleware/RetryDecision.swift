import Foundation
import HTTPTypes

/// Decides whether and when a request is sent again.
struct RetryDecision {
  private let request: HTTPRequest
  private let body: RequestBody?
  private let call: Call
  /// How often the request has been sent, this attempt included.
  var count = 1

  init(of request: HTTPRequest, _ body: RequestBody?, in call: Call) {
    self.request = request
    self.body = body
    self.call = call
  }

  /// How long to wait before the next attempt; `nil` if there is to be none.
  func pause(after answer: (head: HTTPResponse, body: ByteStream)) -> Duration? {
    let (head, now) = (answer.head, call.options.timing.now())
    guard head.status.kind != .successful else { return nil }
    let asked = head.retryAfter(now: now) ?? .zero
    switch call.advice(head.status.code, answer.body.data ?? Data()) {
    case .never: return nil
    case .again: return pause(atLeast: asked)
    case .after(let duration): return pause(atLeast: max(asked, duration))
    case .at(let date): return pause(atLeast: max(asked, head.wait(until: date, now: now)))
    case .byStatus:
      let isPassing = [408, 425, 429, 500, 502, 503, 504].contains(head.status.code)
      return isPassing && call.mayRepeat(request) ? pause(atLeast: asked) : nil
    }
  }

  /// How long to wait before the next attempt; `nil` if there is to be none.
  func pause(after error: any Error) -> Duration? {
    error.mayPass && call.mayRepeat(request) ? pause(atLeast: .zero) : nil
  }

  private func pause(atLeast asked: Duration) -> Duration? {
    let options = call.options
    guard count < options.retry.attempts, body?.isReplayable ?? true else { return nil }
    let backoff = options.retry.backoff(after: count, random: options.timing.random())
    let pause = min(max(backoff, asked), .century)
    let end = call.age + pause
    let isInTime = end <= options.retry.budget && options.timeouts.total.map { end < $0 } ?? true
    return isInTime ? pause : nil
  }
}

extension Call {
  /// Whether a request that may have arrived may be sent again.
  fileprivate func mayRepeat(_ request: HTTPRequest) -> Bool {
    request.method.isIdempotent
      || operation.repetition == .safe
      || HTTPField.Name(idempotencyHeader).map { request.headerFields[$0] != nil } ?? false
  }
}

extension Error {
  /// Whether the same may go well the next time. What transports and middleware throw counts as that,
  /// but for what is known to last.
  fileprivate var mayPass: Bool {
    switch self {
    case is CancellationError, is InvalidRequest, is EncodingError, is TooManyBytes: false
    // A file to send, or another call, which has had its own attempts.
    case is CocoaError, is APIError: false
    case let error as TransportError: ![.headTooLarge, .insecure].contains(error.reason)
    default: true
    }
  }
}
