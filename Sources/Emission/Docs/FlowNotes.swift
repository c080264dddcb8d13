import APIModel

/// What a reader should know of an operation's paging, waiting and repeating, a sentence each.
struct FlowNotes {
  let paging: String?
  let waiting: String?
  let repeating: String?

  /// - Parameter waitingMethod: The method that waits, if there is one.
  init(_ operation: Operation, waitingMethod: String?) {
    paging = operation.pagination.map(FlowNotes.sentence)
    waiting = operation.waiter.map { FlowNotes.sentence($0, method: waitingMethod ?? "") }
    repeating = FlowNotes.sentence(operation.repetition)
  }

  var sentences: [String] { [paging, waiting, repeating].compactMap(\.self) }

  private static func sentence(_ pagination: Pagination) -> String {
    let items = code(pagination.items.joined(separator: "."))
    let way =
      switch pagination.style {
      case .offset(let skip): "\(code(skip)) passes over items"
      case .number(let page, let first, _): "\(code(page)) counts pages from \(first)"
      case .cursor(let parameter, let next):
        "\(code(parameter)) takes what the last answer had at \(code(next.joined(separator: ".")))"
      case .link(let next): "the next page's address is at \(code(next.joined(separator: ".")))"
      case .linkHeader: "the next page's address is in the `Link` header"
      }
    let size = pagination.size.map { ", and \(code($0)) says how many items a page has" } ?? ""
    return "A long list comes in parts: items are at \(items), \(way)\(size)."
  }

  private static func sentence(_ waiter: Waiter, method: String) -> String {
    let bad = waiter.failureText.map { "; it has failed when \($0)" } ?? ""
    return "It is done when \(waiter.successText)\(bad). `\(method)` asks until then, "
      + "\(waiter.rhythm)."
  }

  private static func sentence(_ repetition: Repetition) -> String? {
    switch repetition {
    case .byMethod: nil
    case .safe: "Sending it twice does no harm."
    case .withKey(let header):
      "Sending it twice does no harm if \(code(header)) holds the same key."
    }
  }
}
