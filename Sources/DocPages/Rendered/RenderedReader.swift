import SourceText

/// Reads the facts of a Mintlify page that was copied as the text a browser shows.
struct RenderedReader {
  let text: PageText

  func facts(into remarks: inout Diagnostics) -> PageFacts {
    let pieces = text.renderedPieces
    var page = RenderedPage(pieces)
    page.read()
    remarks.add(page.remarks)
    // A tab has the status alone, a heading its name as well.
    let named = Set(page.errors.filter { $0.name != nil }.map(\.status))
    return PageFacts(
      page: text.page,
      format: .rendered,
      title: RenderedTitle(text, pieces).text,
      requests: page.requests,
      fields: page.fields,
      examples: page.examples,
      errors: page.errors.filter { $0.name != nil || !named.contains($0.status) },
      gaps: page.gaps.sorted { $0.range < $1.range }
    )
  }
}

extension RenderedReader {
  /// `string`, alone in its line.
  static func isTypeLine(_ line: Substring) -> Bool { line.isTypeWord }
}
