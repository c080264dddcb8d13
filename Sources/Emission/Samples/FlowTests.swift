import APIModel

/// A change of a documented answer.
struct AnswerChange {
  let names: [String]
  /// What stands at the end of the names instead, as code; `nil` takes away what stands there.
  let value: String

  /// `.with(2, at: "meta", "total")`
  var code: String {
    ".with(\(value), at: \(names.map(SwiftLiteral.string).joined(separator: ", ")))"
  }
}

extension TestCode {
  /// The first example that went well and has objects on the way to what the names lead to.
  func answeredExample(_ names: [String]) -> (example: Example, index: Int)? {
    let found = operation.examples.enumerated().first { _, example in
      guard example.status < 400, let response = example.response else { return false }
      return response.value(at: names.dropLast())?.isObject ?? false
    }
    return found.map { ($0.element, $0.offset) }
  }

  /// `try CannedAnswer(body: page.with(2, at: "meta", "total").data)`
  ///
  /// - Parameters:
  ///   - name: What the documented answer is called.
  ///   - before: Columns before it.
  ///   - isLinked: Whether its header leads to `next`.
  func canned(
    _ name: String,
    _ changes: [AnswerChange],
    before: Int,
    isLinked: Bool = false
  ) -> String {
    let body = Code.text("\(name)\(changes.map(\.code).joined()).data")
    let arguments: [Code] =
      isLinked ? [.labelled("page", body), .text("next: next")] : [.labelled("body", body)]
    return Code.list((changes.isEmpty ? "" : "try ") + "CannedAnswer(", arguments, ")")
      .laidOut(indent: 4, before: before)
  }

  /// A scalar as code.
  func literal(_ value: JSON) -> String? {
    ValueLiteral(api: api, types: types).expression(value, .any)?.oneLine
  }
}

extension JSON {
  /// What names, each within the one before it, lead to.
  func value(at names: some Collection<String>) -> JSON? {
    names.reduce(JSON?.some(self)) { $0?[$1] }
  }

  var isObject: Bool {
    if case .object = self { true } else { false }
  }
}
