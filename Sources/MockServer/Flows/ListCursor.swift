import APIModel

/// The cursors of a long list. The documented one leads on from the documented items; the others say
/// where a page starts.
struct ListCursor {
  private let list: LongList
  private let documented: JSON?
  private let isInteger: Bool

  init(_ list: LongList, _ next: [String]) {
    self.list = list
    documented = list.page.value(at: next).flatMap { $0 == .null ? nil : $0 }
    let field = list.sent.endpoint.schema.flatMap {
      list.sent.endpoint.types.field(next, in: $0)
    }
    switch field.map({ list.sent.endpoint.types.value($0.type) }) {
    case .integer, .int64: isInteger = true
    default: isInteger = documented?.integer != nil
    }
  }

  func value(at index: Int) -> JSON {
    if index == list.shown.count, let documented { return documented }
    return isInteger ? .number(String(base + index)) : .string("\(Self.start)\(index)")
  }

  func index(of text: String, _ parameter: String) throws(Refusal) -> Int {
    if text == documented?.parameterTexts.first { return list.shown.count }
    let number = isInteger ? Int(text) : Int(text.dropFirst(Self.start.count))
    let (own, isTooFar) = (number ?? -1).subtractingReportingOverflow(isInteger ? base : 0)
    if !isTooFar, own >= 0, value(at: own).parameterTexts == [text] { return own }
    let message = "'\(parameter)' is no cursor that was handed out, found '\(text)'"
    throw Refusal([RequestProblem(.query, parameter, message)], about: list.sent.endpoint)
  }

  private static let start = "mock-"

  /// Integers go on counting from the documented one.
  private var base: Int {
    guard let number = documented?.integer, abs(number) < 1 << 60 else { return 0 }
    return number - list.shown.count
  }
}
