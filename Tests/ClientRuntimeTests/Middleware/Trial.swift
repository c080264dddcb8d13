@testable import ClientRuntime
import ClientTesting
import Foundation

/// One call with retries, to a server that does one thing after the other, in virtual time.
struct Trial: Sendable {
  enum Step: Sendable {
    case status(Int, HTTPFields = [:])
    case failure(any Error)
    /// Answers with 503 after that long.
    case late(Duration)
  }

  struct Outcome: Sendable {
    /// Nil if the call failed without an answer.
    let status: Int?
    let error: (any Error)?
    let sent: Int
    let pauses: [Duration]
  }

  let time: VirtualTime
  var method = HTTPRequest.Method.get
  var headers = HTTPFields()
  var body: RequestBody?
  var repetition = OperationInfo.Repetition.byMethod
  var advice = RetryAdvice.byStatus
  var options = CallOptions()

  init(_ method: HTTPRequest.Method = .get, time: VirtualTime = VirtualTime()) {
    self.method = method
    self.time = time
    options.timing = time.timing
  }

  /// The server does the last thing again and again.
  func run(_ steps: Step...) async -> Outcome {
    let sent = Counter()
    let call = Call(
      operation: OperationInfo(id: "trial", method: method, path: "/", repetition: repetition),
      options: options,
      advice: { [advice] _, _ in advice },
      delivery: .whole,
      showing: { $0 }
    )
    let request = HTTPRequest(
      method: method,
      scheme: "https",
      authority: "a.example",
      path: "/",
      headerFields: headers
    )
    do {
      let (head, _) = try await Retries().intercept(request, body: body, call: call) { _, _ in
        sent.increment()
        return try perform(steps[min(sent.value, steps.count) - 1])
      }
      return outcome(head.status.code, nil, sent.value)
    } catch {
      return outcome(nil, error, sent.value)
    }
  }

  private func perform(_ step: Step) throws -> (HTTPResponse, ByteStream) {
    switch step {
    case .status(let status, let headers):
      return (HTTPResponse(status: .init(code: status), headerFields: headers), ByteStream())
    case .failure(let error): throw error
    case .late(let duration):
      time.advance(by: duration)
      return (HTTPResponse(status: .serviceUnavailable), ByteStream())
    }
  }

  private func outcome(_ status: Int?, _ error: (any Error)?, _ sent: Int) -> Outcome {
    Outcome(status: status, error: error, sent: sent, pauses: time.pauses)
  }
}
