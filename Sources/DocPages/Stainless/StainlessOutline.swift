import APIModel
import SourceText

/// The bullets of a page's field sections, each with the one that it is nested in.
struct StainlessOutline {
  struct Entry {
    let content: StainlessBullet.Content
    let location: DocumentedField.Location
    /// An index of an earlier entry.
    let parent: Int?
    let indent: Int
    let range: SourceRange
    /// The lines below it that are no bullets of the format.
    var text: [Substring] = []

    var type: StainlessType? {
      switch content {
      case .field(let field): field.type
      case .variant(_, let type): type
      case .value: nil
      }
    }
  }

  private(set) var entries: [Entry] = []
  /// The bullets that the next line may belong to, the outermost first.
  private var open: [Int] = []

  /// Bullets nested deeper are not read.
  private static let deepest = 64

  mutating func startSection() {
    open = []
  }

  /// Takes a line, as a bullet or as the text of one.
  mutating func add(
    _ line: PageText.Line,
    _ location: DocumentedField.Location,
    at range: SourceRange
  ) {
    let indent = line.indent
    let depth = open.lastIndex { entries[$0].indent < indent }.map { $0 + 1 } ?? 0
    let parent = depth > 0 ? open[depth - 1] : nil
    if depth < Self.deepest, let bullet = StainlessBullet(line.trimmed),
      admits(bullet.content, below: parent)
    {
      open.removeSubrange(depth...)
      open.append(entries.count)
      entries.append(
        Entry(
          content: bullet.content,
          location: location,
          parent: parent,
          indent: indent,
          range: range
        )
      )
    } else if let owner = parent ?? open.last {
      entries[owner].text.append(line.trimmed)
    }
  }

  /// Below what can't have them, they are words of a text.
  private func admits(_ content: StainlessBullet.Content, below parent: Int?) -> Bool {
    guard let parent else {
      if case .value = content { return false }
      return true
    }
    guard let above = entries[parent].type else { return false }
    switch content {
    case .field: return above.holdsFields
    case .variant(nil, .named(let name)): return above.mentions(name)
    case .value, .variant: return !above.isPlain
    }
  }
}
