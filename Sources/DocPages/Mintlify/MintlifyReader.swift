import SourceText

/// Reads the facts of a page in Mintlify's MDX, or in the Markdown that Mintlify publishes of it.
struct MintlifyReader {
  let text: PageText

  func facts(into remarks: inout Diagnostics) -> PageFacts {
    let head = FrontMatter(text)
    let scanner = MarkupScanner(text, into: &remarks)
    let tree = MarkupTree(scanner.pieces, into: &remarks)
    let firstTitle = scanner.pieces.lazy.compactMap(\.pageTitle).first
    let start = MarkupSurroundings(titleLine: head.title == nil ? firstTitle?.line.number : nil)
    var walk = MarkupWalk(text: text, imports: scanner.imports)
    walk.take(tree.content, in: start, into: &remarks)
    return PageFacts(
      page: text.page,
      format: .mintlify,
      title: head.title ?? firstTitle?.title,
      requests: head.requests + walk.requests,
      fields: walk.fields,
      examples: walk.examples,
      errors: walk.errors,
      gaps: head.gaps + walk.gaps
    )
  }
}

extension MarkupPiece {
  /// `# Get Batch`
  fileprivate var pageTitle: MarkupHeading? {
    guard case .heading(let heading) = self, heading.level == 1 else { return nil }
    return heading
  }
}
