/// Lays out code as `swift format` does: on one line if it fits, else one item a line.
///
/// Two columns less than the limit, since nested types move to the right.
enum Layout {
  static let width = 98

  /// `opening` + items + `closing`, indented by `indent` spaces where lines are broken.
  ///
  /// - Parameter before: Columns that stand on the first line before `opening`.
  static func list(
    _ opening: String,
    _ items: [String],
    _ closing: String,
    indent: Int,
    before: Int? = nil
  ) -> String {
    Code.list(opening, items.map(Code.text), closing).laidOut(indent: indent, before: before)
  }
}

extension String {
  /// Every line but empty ones moved to the right.
  func indented(by columns: Int) -> String {
    let margin = String(repeating: " ", count: columns)
    return split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "" : margin + $0 }
      .joined(separator: "\n")
  }
}
