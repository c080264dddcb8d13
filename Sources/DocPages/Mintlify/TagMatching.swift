/// Which closing tag belongs to which opening tag.
struct TagMatching {
  /// Of the closing piece, by the index of the opening one; and the other way round.
  private(set) var partners: [Int: Int] = [:]
  /// Opening tags that nothing closes, and closing tags that close nothing.
  private(set) var singles: Set<Int> = []

  /// By what a closing tag finds its opening tag among several that are open.
  private enum Evidence {
    /// The innermost one of its name; for a field, else the innermost field.
    case nesting
    /// The innermost one at the same indentation, if there is one. Text and numbers hold no fields.
    case indentation
  }

  private typealias OpenTag = (index: Int, tag: MarkupTag)

  /// A page that nests well is taken at its word. On others, components of each name are matched by
  /// themselves, and then the fields of each section, so that one that is never closed does not take
  /// those of the next for its own.
  init(_ pieces: [MarkupPiece]) {
    self.init(pieces, among: pieces.indices, by: .nesting)
    if singles.isEmpty { return }
    let tags = TagsByKind(pieces)
    self.init(partners: [:], singles: [])
    for indices in tags.components { add(.best(pieces, among: indices)) }
    let homes = homes(of: pieces)
    for indices in tags.fields { add(.best(pieces, among: indices, homes)) }
  }

  private init(partners: [Int: Int], singles: Set<Int>) {
    self.partners = partners
    self.singles = singles
  }

  private mutating func add(_ other: TagMatching) {
    partners.merge(other.partners) { first, _ in first }
    singles.formUnion(other.singles)
  }

  /// The innermost component around each piece, by its index, or -1.
  private func homes(of pieces: [MarkupPiece]) -> [Int] {
    var open: [Int] = []
    return pieces.indices.map { index in
      if case .closing = pieces[index], let partner = partners[index] {
        let depth = open.suffix(Self.deepestSearch).lastIndex(of: partner)
        if let depth { open.removeSubrange(depth...) }
      }
      defer { if case .opening = pieces[index], partners[index] != nil { open.append(index) } }
      return open.last ?? -1
    }
  }

  /// By indentation if that leaves no more tags alone.
  private static func best(
    _ pieces: [MarkupPiece],
    among indices: [Int],
    _ homes: [Int] = []
  ) -> TagMatching {
    let plain = TagMatching(pieces, among: indices, by: .nesting, homes)
    if plain.singles.isEmpty { return plain }
    let guided = TagMatching(pieces, among: indices, by: .indentation, homes)
    return guided.singles.count <= plain.singles.count ? guided : plain
  }

  /// - Parameter homes: What lies in different components does not belong together. Empty for
  ///   components themselves.
  private init(
    _ pieces: [MarkupPiece],
    among indices: some Sequence<Int>,
    by evidence: Evidence,
    _ homes: [Int] = []
  ) {
    var open: [OpenTag] = []
    for index in indices {
      switch pieces[index] {
      case .opening(let tag) where !tag.isSelfClosing && !tag.isStandalone:
        if evidence == .indentation { endScalars(of: &open, before: tag) }
        open.append((index, tag))
      case .closing(let name, let place):
        let isNear = { (tag: OpenTag) in homes.isEmpty || homes[tag.index] == homes[index] }
        guard let depth = Self.depth(of: name, place, in: open, by: evidence, where: isNear) else {
          singles.insert(index)
          continue
        }
        partners[open[depth].index] = index
        partners[index] = open[depth].index
        singles.formUnion(open[(depth + 1)...].map(\.index))
        open.removeSubrange(depth...)
      default: continue
      }
    }
    singles.formUnion(open.map(\.index))
  }

  private mutating func endScalars(of open: inout [OpenTag], before tag: MarkupTag) {
    while let last = open.last, tag.isField, last.tag.isField, last.tag.isScalar,
      let indent = tag.place.indent, let lastIndent = last.tag.place.indent, indent <= lastIndent
    {
      singles.insert(last.index)
      open.removeLast()
    }
  }

  /// The place among the open tags of the one that a closing tag closes.
  private static func depth(
    of name: String,
    _ place: MarkupPlace,
    in open: [OpenTag],
    by evidence: Evidence,
    where isNear: (OpenTag) -> Bool
  ) -> Int? {
    let depths = open.indices.suffix(deepestSearch).reversed().filter { isNear(open[$0]) }
    let isField = MarkupTag.isField(name)
    if evidence == .indentation, let indent = place.indent {
      let aligned = depths.first {
        let tag = open[$0].tag
        return tag.place.indent == indent && (tag.name == name || isField && tag.isField)
      }
      if let aligned { return aligned }
    }
    return depths.first { open[$0].tag.name == name }
      ?? depths.first { isField && open[$0].tag.isField }
  }

  /// How many open tags a closing tag may look through.
  private static let deepestSearch = 100
}

/// The indices of a page's tags, in groups that are matched by themselves.
private struct TagsByKind {
  /// Of each section.
  private(set) var fields: [[Int]] = [[]]
  private var byName: [String: [Int]] = [:]

  /// Of each name.
  var components: some Sequence<[Int]> { byName.values }

  init(_ pieces: [MarkupPiece]) {
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .opening(let tag): add(index, tag.name)
      case .closing(let name, _): add(index, name)
      case .heading(let heading) where heading.beginsSection: fields.append([])
      case .heading, .code, .text: continue
      }
    }
  }

  private mutating func add(_ index: Int, _ name: String) {
    if MarkupTag.isField(name) {
      fields[fields.count - 1].append(index)
    } else {
      byName[name, default: []].append(index)
    }
  }
}

extension MarkupTag {
  /// Never has content, even if the page leaves out the `/`.
  var isStandalone: Bool { name == "Snippet" }

  fileprivate var isScalar: Bool {
    switch UnderstoodType(text("type") ?? "").type {
    case .string, .integer, .number, .boolean, .null: true
    default: false
    }
  }
}

extension MarkupHeading {
  /// Whether it names a part of a request or an answer, and so stands in no field.
  var beginsSection: Bool {
    let words = title.lowercased().split { !$0.isLetter }
    let last = words.last.map(String.init) ?? ""
    return words.count <= 3 && Self.sections.contains(last)
  }

  private static let sections: Set<String> = [
    "headers", "header", "parameters", "params", "body", "query", "path", "response", "responses",
    "request", "returns", "errors", "fields",
  ]
}
