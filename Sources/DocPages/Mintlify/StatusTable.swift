/// A table with a column of statuses.
struct StatusTable {
  private let status: Int
  private let name: Int?
  private let text: Int?

  /// Nil for a heading row without such a column.
  ///
  /// - Parameter isExpected: Whether what stands around speaks of errors or statuses.
  init?(heading: Substring, isExpected: Bool) {
    let titles = heading.cells.map { $0.lowercased() }
    let plain = titles.firstIndex { $0.contains("status") || $0.contains("http") }
    let expected = isExpected ? titles.firstIndex { $0.hasSuffix("code") || $0 == "error" } : nil
    guard let status = plain ?? expected else { return nil }
    self.status = status
    name = titles.indices.first { $0 != status && Self.names.contains(titles[$0]) }
    text = titles.indices.first { index in
      index != status && Self.texts.contains { titles[index].hasPrefix($0) }
    }
  }

  private static let names: Set<String> = ["code", "error", "error code", "name", "type", "title"]
  private static let texts = [
    "description", "meaning", "message", "reason", "detail", "condition", "when", "cause",
    "explanation",
  ]

  func item(_ row: Substring) -> StatusItem? {
    let cells = row.cells
    guard cells.indices.contains(status), let item = StatusItem(cells[status]) else { return nil }
    let name = name.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    let text = text.flatMap { cells.indices.contains($0) ? cells[$0] : nil }
    return StatusItem(
      status: item.status,
      name: name.flatMap { ["", "null", "-"].contains($0) ? nil : $0 } ?? item.name,
      text: text ?? item.text
    )
  }
}

extension Substring {
  /// Of a table's row, without marks around them.
  fileprivate var cells: [String] {
    trimming { $0 == "|" || $0.isBlank }.split(separator: "|", omittingEmptySubsequences: false)
      .map { String($0.trimming { "`*".contains($0) || $0.isBlank }) }
  }
}
