import APIModel
import SourceText

extension Checker {
  /// No type goes on for ever.
  func checkCycles(into diagnostics: inout Diagnostics) {
    let drafts = api.types.drafts
    let bare = BareTypes(drafts)
    for draft in drafts where bare.circular.contains(draft.name) {
      let message =
        "'\(draft.name.text)' leads back to itself with no object in between; "
        + "make it a field of an object"
      diagnostics.error(.endlessType, message, at: draft.range)
    }
    for draft in drafts where bare.tooDeep.contains(draft.name) {
      let message = "unions stand in unions at most \(BareTypes.deepest) deep"
      diagnostics.error(.endlessType, message, at: draft.range)
    }
    for (draft, steps) in EndlessTypes(drafts).cycles where !bare.circular.contains(draft.name) {
      let message =
        "no value of '\(draft.name.text)' ever ends, because \(steps); "
        + "let a field on the way be absent, null or a list"
      diagnostics.error(.endlessType, message, at: draft.range)
    }
  }
}

/// Where names of types and unions lead to while no object stands in between.
struct BareTypes {
  static let deepest = 64

  /// Those that are, sooner or later, themselves. A list of itself counts, because a name can't
  /// stand for itself.
  let circular: Set<TypeName>
  /// Unions that have variants that are unions that …
  let tooDeep: Set<TypeName>

  /// Whether values can be held against the types without going on for ever.
  var isEmpty: Bool { circular.isEmpty && tooDeep.isEmpty }

  init(_ drafts: [TypeDraft]) {
    let graph = TypeGraph(drafts) { draft in
      switch draft.shape {
      case .alias(let schema): schema.typeNames
      case .union(let union): union.variants.compactMap(\.type.storedName)
      case .object, .enumeration: []
      }
    }
    circular = graph.circular
    let unions = Set(drafts.filter(\.isUnion).map(\.name))
    var depths: [TypeName: Int] = [:]
    for name in graph.endsFirst {
      let deepest = graph.targets(of: name).compactMap { depths[$0] }.max() ?? 0
      depths[name] = deepest + (unions.contains(name) ? 1 : 0)
    }
    tooDeep = Set(depths.filter { $0.value > BareTypes.deepest && unions.contains($0.key) }.keys)
  }
}

extension TypeDraft {
  fileprivate var isUnion: Bool {
    if case .union = shape { true } else { false }
  }
}

/// The types of which every value holds another of them, so that none ever ends.
private struct EndlessTypes {
  /// The first type of every circle as declared, and the steps round it in words.
  let cycles: [(TypeDraft, String)]

  init(_ drafts: [TypeDraft]) {
    let endless = EndlessTypes.names(drafts)
    let byName = Dictionary(drafts.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    let at = Dictionary(
      drafts.enumerated().map { ($1.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var walked: Set<TypeName> = []
    var cycles: [(TypeDraft, String)] = []
    for draft in drafts where endless.contains(draft.name) {
      var way: [TypeDraft] = []
      var next = Optional(draft)
      while let current = next, walked.insert(current.name).inserted {
        way.append(current)
        next = current.step(into: endless).flatMap { byName[$0.target] }
      }
      // Types that only lead to a circle are not told of.
      guard let start = way.firstIndex(where: { $0.name == next?.name }) else { continue }
      let first =
        way[start...].indices.min { at[way[$0].name, default: 0] < at[way[$1].name, default: 0] }
        ?? start
      let steps = (way[first...] + way[start..<first]).compactMap { $0.step(into: endless)?.words }
      cycles.append((way[first], steps.joined(separator: " and ")))
    }
    self.cycles = cycles
  }

  /// The types that are left when those with an end are taken away again and again.
  private static func names(_ drafts: [TypeDraft]) -> Set<TypeName> {
    var left = Set(drafts.map(\.name))
    var holders: [TypeName: [TypeDraft]] = [:]
    for draft in drafts {
      for target in Set(draft.shape.schemas.compactMap(\.heldName)) {
        holders[target, default: []].append(draft)
      }
    }
    var open = drafts
    while let draft = open.popLast() {
      guard left.contains(draft.name), draft.step(into: left) == nil else { continue }
      left.remove(draft.name)
      open += holders[draft.name] ?? []
    }
    return left
  }
}

extension TypeDraft {
  /// Why a value of this type holds one of those, if it must.
  fileprivate func step(into names: Set<TypeName>) -> (words: String, target: TypeName)? {
    switch shape {
    case .object(let properties):
      for property in properties where property.field.presence == .required {
        if let target = property.field.type.heldName, names.contains(target) {
          return ("'\(name.text).\(property.field.name)' always holds '\(target.text)'", target)
        }
      }
      return nil
    case .union(let union):
      let targets = union.variants.compactMap(\.type.heldName).filter(names.contains)
      guard targets.count == union.variants.count, let target = targets.first else { return nil }
      return ("every variant of '\(name.text)' holds another", target)
    case .alias(let schema):
      guard let target = schema.heldName, names.contains(target) else { return nil }
      return ("'\(name.text)' is '\(target.text)'", target)
    case .enumeration: return nil
    }
  }
}
