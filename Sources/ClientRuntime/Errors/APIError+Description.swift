import Foundation

extension APIError: CustomStringConvertible, CustomDebugStringConvertible, LocalizedError {
  /// What happened, in one line.
  public var description: String { excerpt.isEmpty ? summary : "\(summary): \(shownExcerpt)" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// The same as `description`.
  public var errorDescription: String? { description }

  /// Of a page for people, a line needs no more than its beginning.
  private var shownExcerpt: String {
    if case .html = bodyKind { excerpt.shortened(to: 120) } else { excerpt }
  }
}

extension APIError: CustomReflectable {
  /// A mirror that shows as much as the description does.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "operation": operation, "reason": reason, "status": status as Any,
        "requestID": requestID.map { VisibleText.line($0) } as Any, "attempts": attempts,
        "bodyKind": bodyKind as Any, "excerpt": excerpt,
      ],
      displayStyle: .struct
    )
  }
}

extension APIError.Reason: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// Why a call failed, in a few words that repeat no value.
  public var description: String {
    switch self {
    case .invalidRequest: "invalid request"
    case .transport(let error): "no answer (\(type(of: error)))"
    case .timeout(let limit, let scope): "timeout of \(scope) (\(limit))"
    case .tooLarge(let limit): "more than \(limit) bytes"
    case .status: "status"
    case .decoding(let problem): "decoding (\(problem))"
    case .paging: "paging"
    case .ended: "ended"
    }
  }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without children.
  public var customMirror: Mirror { Mirror(self, children: [:]) }
}
