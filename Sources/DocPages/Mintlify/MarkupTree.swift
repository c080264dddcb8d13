import SourceText

/// A component and what is in it.
struct MarkupElement: Hashable, Sendable {
  let tag: MarkupTag
  let content: [MarkupContent]
}

indirect enum MarkupContent: Hashable, Sendable {
  case element(MarkupElement)
  case heading(MarkupHeading)
  case code(CodeBlock)
  case text(MarkupText)
}

/// A page's components as they lie in each other.
///
/// A field that is never closed ends before the next one that is indented no deeper, and before the
/// next heading that is.
struct MarkupTree {
  private(set) var content: [MarkupContent] = []
  private let matching: TagMatching
  private var open: [OpenElement] = []
  private var hasReportedDepth = false

  /// Deeper components are taken as if they stood beside the innermost one around them.
  private static let deepest = 64

  private struct OpenElement {
    let index: Int
    let tag: MarkupTag
    var content: [MarkupContent] = []
  }

  init(_ pieces: [MarkupPiece], into remarks: inout Diagnostics) {
    matching = TagMatching(pieces)
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .opening(let tag):
        endUnclosed(at: tag.place.line, into: &remarks) { $0.ends(before: tag) }
        open(tag, index, into: &remarks)
      case .closing(let name, let place): close(name, place, index, into: &remarks)
      case .heading(let heading):
        endUnclosed(at: heading.line.number, into: &remarks) { $0.ends(before: heading) }
        append(.heading(heading))
      case .code(let block): append(.code(block))
      case .text(let text): append(.text(text))
      }
    }
    while !open.isEmpty { endInnermost(at: nil, into: &remarks) }
  }

  private mutating func append(_ item: MarkupContent) {
    if open.isEmpty {
      content.append(item)
    } else {
      open[open.count - 1].content.append(item)
    }
  }

  private mutating func open(_ tag: MarkupTag, _ index: Int, into remarks: inout Diagnostics) {
    if !tag.isSelfClosing, !tag.isStandalone, open.count < Self.deepest {
      return open.append(OpenElement(index: index, tag: tag))
    }
    append(.element(MarkupElement(tag: tag, content: [])))
    if open.count >= Self.deepest, !hasReportedDepth {
      hasReportedDepth = true
      let message =
        "tags lie in each other more than \(Self.deepest) deep; deeper ones are not nested"
      remarks.warning(.pageMarkup, message, at: tag.place.range)
    }
  }

  private mutating func close(
    _ name: String,
    _ place: MarkupPlace,
    _ index: Int,
    into remarks: inout Diagnostics
  ) {
    guard let partner = matching.partners[index] else {
      return remarks.warning(.pageMarkup, "this '</\(name)>' closes nothing", at: place.range)
    }
    guard let depth = open.lastIndex(where: { $0.index == partner }) else { return }
    while open.count > depth + 1 { endInnermost(at: place.line, into: &remarks) }
    let tag = open[depth].tag
    if tag.name != name {
      let message = "this '</\(name)>' closes the '<\(tag.name)>' of line \(tag.place.line)"
      remarks.warning(.pageMarkup, message, at: place.range)
    }
    closeInnermost()
  }

  private mutating func endUnclosed(
    at line: Int,
    into remarks: inout Diagnostics,
    where condition: (MarkupTag) -> Bool
  ) {
    while let last = open.last, matching.singles.contains(last.index), condition(last.tag) {
      endInnermost(at: line, into: &remarks)
    }
  }

  private mutating func closeInnermost() {
    guard let element = open.popLast() else { return }
    append(.element(MarkupElement(tag: element.tag, content: element.content)))
  }

  /// Without a closing tag in the place for it.
  private mutating func endInnermost(at line: Int?, into remarks: inout Diagnostics) {
    guard let tag = open.last?.tag else { return }
    closeInnermost()
    let end = line.map { "line \($0)" } ?? "the end of the page"
    let message = "this '<\(tag.name)>' is not closed; it is taken to end at \(end)"
    remarks.warning(.pageMarkup, message, at: tag.place.range)
  }
}

extension MarkupTag {
  fileprivate func ends(before next: MarkupTag) -> Bool {
    if isField, !next.isField, !next.showsExamples { return false }
    guard let indent = place.indent, let nextIndent = next.place.indent else { return true }
    return nextIndent <= indent
  }

  fileprivate func ends(before heading: MarkupHeading) -> Bool {
    guard !heading.beginsSection, let indent = place.indent else { return true }
    return heading.line.indent <= indent
  }

  private var showsExamples: Bool { name == "RequestExample" || name == "ResponseExample" }
}
