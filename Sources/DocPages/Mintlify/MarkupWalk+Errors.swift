import SourceText

extension MarkupWalk {
  /// Statuses that a list or a table names.
  mutating func take(_ piece: MarkupText, in surroundings: inout MarkupSurroundings) {
    var table: StatusTable?
    var isInTable = false
    let lines = piece.text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      let line = line.trimmingBlanks
      surroundings.enter(line)
      guard case .none = surroundings.holder else { continue }
      if line.hasPrefix("|") {
        if !isInTable {
          table = StatusTable(heading: line, isExpected: surroundings.mayListStatuses)
        }
        if let item = table?.item(line) { add(item, onLine: piece.line + offset) }
      } else if line.isListItem || line.hasPrefix("**"), surroundings.mayListStatuses {
        let words = line[line.listMarker.endIndex...]
        if let item = StatusItem(words) { add(item, onLine: piece.line + offset) }
      }
      isInTable = line.hasPrefix("|")
    }
  }

  /// `#### 404 Not Found`
  mutating func take(_ heading: MarkupHeading, in surroundings: MarkupSurroundings) {
    take(title: heading.title, at: text.range(of: heading.line), in: surroundings)
  }

  /// A heading, or the title of a tab or an accordion.
  mutating func take(title: String, at range: SourceRange, in surroundings: MarkupSurroundings) {
    guard case .none = surroundings.holder, LabelWords(title).status != nil,
      surroundings.mayListStatuses || surroundings.isAboutResponses,
      let item = StatusItem(title)
    else { return }
    add(item.named, at: range)
  }

  private mutating func add(_ item: StatusItem, onLine number: Int) {
    add(item, at: text.range(of: text.lines[number - 1]))
  }

  mutating func add(_ item: StatusItem, at range: SourceRange) {
    guard item.status.isFailure, known.insert(error: item) else { return }
    errors.append(
      DocumentedError(status: item.status.code, name: item.name, text: item.text, range: range)
    )
  }
}
