/// An expression that knows where it may be broken over lines.
indirect enum Code {
  case text(String)
  case labelled(String, Code)
  /// Items between brackets, with commas. Lists of values have one after the last item, too, when
  /// they are broken.
  case list(String, [Code], String, isCollection: Bool = false)

  /// All of it on one line.
  var oneLine: String {
    switch self {
    case .text(let text): text
    case .labelled(let label, let code): "\(label): \(code.oneLine)"
    case .list(let opening, let items, let closing, _):
      opening + items.map(\.oneLine).joined(separator: ", ") + closing
    }
  }

  /// On one line if it fits, else one item a line, as `swift format` does it.
  ///
  /// - Parameters:
  ///   - indent: Columns before a line that is begun with this code.
  ///   - before: Columns that stand before it on its first line; `indent` if nil.
  ///   - after: Columns that follow on its last line.
  func laidOut(
    indent: Int,
    before: Int? = nil,
    after: Int = 0,
    width: Int = Layout.width
  ) -> String {
    let line = oneLine
    if (before ?? indent) + line.count + after <= width { return line }
    switch self {
    case .text(let text): return text
    case .labelled(let label, let code):
      let labelled = (before ?? indent) + label.count + 2
      let text = code.laidOut(indent: indent, before: labelled, after: after, width: width)
      return "\(label): \(text)"
    case .list(let opening, let items, let closing, let isCollection):
      guard !items.isEmpty else { return line }
      let margin = String(repeating: " ", count: indent)
      let lines = items.map {
        "\(margin)  \($0.laidOut(indent: indent + 2, after: 1, width: width))"
      }
      return opening + "\n" + lines.joined(separator: ",\n") + (isCollection ? "," : "")
        + "\n\(margin)" + closing
    }
  }
}
