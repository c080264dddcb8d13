import APIModel
import SourceText

/// The fields of two states of a page, and what became of each.
struct FieldPairs {
  struct Pair {
    let old: DocumentedField
    let new: DocumentedField
    let relation: Relation
  }

  enum Relation {
    /// It is where it was, as far as what holds it is.
    case same
    case renamed
    /// A path parameter whose hole in the path has the new name as well.
    case renamedHole
    case moved
  }

  let old: PageFacts
  let new: PageFacts
  private(set) var pairs: [Pair] = []
  /// In the order of the old page.
  private(set) var removed: [DocumentedField] = []
  /// In the order of the new page.
  private(set) var added: [DocumentedField] = []
  /// Fields, as the new page has them, that became lists or ceased to be.
  private(set) var listness: Set<FieldPlace> = []

  /// Where the fields below a renamed or moved one are to be found.
  private var places: [FieldPlace: FieldPlace] = [:]
  private var openOld: [Int]
  private var openNew: [Int]

  init(_ old: PageFacts, _ new: PageFacts) {
    (self.old, self.new) = (old, new)
    (openOld, openNew) = (Array(old.fields.indices), Array(new.fields.indices))
    pairSame()
    pairHoles()
    for level in openLevels { pairRenamed(at: level, by: .likeness) }
    for level in openLevels { pairMoved(at: level) }
    for level in openLevels { pairRenamed(at: level, by: .elimination) }
    removed = openOld.map { old.fields[$0] }
    added = openNew.map { new.fields[$0] }
    let order = Dictionary(
      new.fields.enumerated().map { ($0.element.place, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    listness = Set(
      pairs.filter { $0.old.type?.isList != $0.new.type?.isList }.map(\.new.place)
    )
    pairs.sort { order[$0.new.place] ?? 0 < order[$1.new.place] ?? 0 }
  }

  private mutating func join(_ found: [(old: Int, new: Int)], _ relation: Relation) {
    guard !found.isEmpty else { return }
    for (oldIndex, newIndex) in found {
      let (old, new) = (old.fields[oldIndex], new.fields[newIndex])
      pairs.append(Pair(old: old, new: new, relation: relation))
      if relation != .same { places[old.place] = new.place }
    }
    let (joinedOld, joinedNew) = (Set(found.map(\.old)), Set(found.map(\.new)))
    openOld.removeAll(where: joinedOld.contains)
    openNew.removeAll(where: joinedNew.contains)
  }

  private mutating func pairSame() {
    let candidates = Dictionary(
      openNew.map { (new.fields[$0].place, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var taken: Set<Int> = []
    let found = openOld.compactMap { index -> (old: Int, new: Int)? in
      guard let match = candidates[old.fields[index].place.following(places)],
        taken.insert(match).inserted
      else { return nil }
      return (index, match)
    }
    join(found, .same)
  }

  /// How many names the paths have of fields that are not paired yet, the least first: what holds
  /// others goes before them, so that these are looked for where it is now.
  private var openLevels: ArraySlice<Int> {
    Set(openOld.map { old.fields[$0].place.names.count }).sorted().prefix(FieldPlace.deepest)
  }

  private mutating func pairHoles() {
    let holes = PathHoles.renamed(from: old.request?.path, to: new.request?.path)
    var olds = Self.pathParameters(openOld, of: old)
    var news = Self.pathParameters(openNew, of: new)
    let found = holes.compactMap { hole -> (old: Int, new: Int)? in
      guard let oldIndex = olds[hole.old], let newIndex = news[hole.new] else { return nil }
      (olds[hole.old], news[hole.new]) = (nil, nil)
      return (oldIndex, newIndex)
    }
    join(found, .renamedHole)
  }

  private static func pathParameters(_ open: [Int], of facts: PageFacts) -> [String: Int] {
    Dictionary(
      open.filter { facts.fields[$0].location == .path }
        .map { (facts.fields[$0].path.text, $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  private mutating func pairRenamed(at level: Int, by evidence: Likeness.Evidence) {
    var siblings: [FieldPlace: (old: [Int], new: [Int])] = [:]
    for index in openOld where old.fields[index].place.names.count == level {
      siblings[old.fields[index].place.following(places).holder, default: ([], [])].old
        .append(index)
    }
    guard !siblings.isEmpty else { return }
    for index in openNew { siblings[new.fields[index].place.holder]?.new.append(index) }
    let found = siblings.values.flatMap { group in
      Likeness.best(
        group.old.map { ($0, old.fields[$0]) },
        group.new.map { ($0, new.fields[$0]) },
        by: evidence
      )
    }
    join(found, .renamed)
    pairSame()
  }

  /// Those with the same name, or the same text, elsewhere in the message, if there is but one on
  /// each page.
  private mutating func pairMoved(at level: Int) {
    join(unique(at: level) { $0.movableName }, .moved)
    join(unique(at: level) { $0.movableText }, .moved)
    pairSame()
  }

  private func unique(
    at level: Int,
    _ mark: (DocumentedField) -> String?
  ) -> [(old: Int, new: Int)] {
    let olds = Dictionary(grouping: openOld) { mark(old.fields[$0]) }
    let news = Dictionary(grouping: openNew) { mark(new.fields[$0]) }
    return openOld.compactMap { index -> (old: Int, new: Int)? in
      let field = old.fields[index]
      guard field.place.names.count == level, let mark = mark(field), olds[mark]?.count == 1,
        let match = news[mark], match.count == 1
      else { return nil }
      return (index, match[0])
    }
  }
}

/// The place of a field, whatever is a list on the way there.
struct FieldPlace: Hashable {
  let location: DocumentedField.Location
  let names: [String]

  /// Deeper than any page goes; what lies below is not looked for elsewhere.
  static let deepest = 32

  /// Where it is once those that hold it were renamed or moved.
  func following(_ places: [FieldPlace: FieldPlace]) -> FieldPlace {
    guard !places.isEmpty else { return self }
    for count in stride(from: min(names.count, Self.deepest), to: 0, by: -1) {
      let holder = FieldPlace(location: location, names: Array(names.prefix(count)))
      guard let place = places[holder] else { continue }
      return FieldPlace(location: place.location, names: place.names + names.dropFirst(count))
    }
    return self
  }

  var holder: FieldPlace { FieldPlace(location: location, names: names.dropLast()) }
}

extension DocumentedField {
  var place: FieldPlace {
    let names = path.steps.compactMap { step in
      if case .name(let name) = step { name } else { nil }
    }
    // Names of headers have no case, RFC 9110, section 5.1.
    return FieldPlace(
      location: location,
      names: location == .header ? names.map { $0.lowercased() } : names
    )
  }

  /// Fields of requests are found again wherever they went, others in the same kind of answer only.
  private var message: String {
    switch location {
    case .header, .path, .query, .cookie, .body: "request"
    case .response, .error: location.rawValue + " " + (type?.kind ?? "")
    }
  }

  fileprivate var movableName: String? { path.name.map { "\(message) \($0)" } }

  /// Of at least four words, so that it can't be any field's.
  fileprivate var movableText: String? {
    let words = text.split(whereSeparator: \.isWhitespace)
    guard words.count > 3 else { return nil }
    return "\(message) \(type?.kind ?? "") \(words.joined(separator: " "))"
  }
}

/// The parameters in the path of a request.
enum PathHoles {
  /// Holes that have another name in a path that is otherwise the same; empty for other paths.
  static func renamed(from old: String?, to new: String?) -> [(old: String, new: String)] {
    guard let old, let new, old != new, shape(of: old) == shape(of: new) else { return [] }
    return zip(names(in: old), names(in: new)).filter { $0 != $1 }.map { (old: $0, new: $1) }
  }

  /// The path with all names of holes left out.
  static func shape(of path: String) -> String {
    var isName = false
    return path.reduce(into: "") { shape, character in
      if character == "}" { isName = false }
      if !isName { shape.append(character) }
      if character == "{" { isName = true }
    }
  }

  private static func names(in path: String) -> [String] {
    path.split(separator: "{", omittingEmptySubsequences: false).dropFirst()
      .map { String($0.prefix { $0 != "}" }) }
  }
}
