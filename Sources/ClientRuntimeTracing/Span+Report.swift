import ClientRuntime
import Tracing

/// What kept an answer from arriving. Stands for an error that might say more than is to be known.
private struct FailedExchange: Error, CustomStringConvertible {
  let description: String
}

extension Span {
  func add(_ facts: [ExchangeReport.Fact]) {
    for fact in facts {
      switch fact.value {
      case .text(let text): attributes[fact.name] = text
      case .number(let number): attributes[fact.name] = number
      }
    }
  }

  /// Says how an exchange ended.
  func add(_ report: ExchangeReport) {
    add(report.facts)
    switch report.outcome {
    case .success: break
    // The status says it all.
    case .refusal: setStatus(SpanStatus(code: .error))
    case .failure, .cancellation:
      recordError(FailedExchange(description: report.summary))
      setStatus(SpanStatus(code: .error, message: report.summary))
    }
  }
}
