import APIModel
import SourceText

/// Makes the types of one description from what its page documents and what its examples show.
struct TypeDrafting {
  private(set) var names: TypeNames
  /// A holder comes before the types within it.
  private(set) var declarations: [DraftDeclaration] = []
  /// Indices of the above by name.
  private(set) var declared: [String: Int] = [:]
  var inferences: [DraftInference] = []
  var remarks = Diagnostics()
  /// What tells this page's types from those of others.
  let prefix: NameWords
  /// What the page is about, for types whose fields have names that say nothing.
  private let noun: NameWords
  private let page: String

  /// Types that nest deeper are taken as any JSON.
  private static let deepest = 16

  init(page: String, prefix: NameWords, noun: NameWords, names: TypeNames) {
    self.page = page
    self.noun = noun
    self.prefix = prefix
    self.names = names
  }

  /// The type in the form that suits the place of a field's type.
  mutating func type(of evidence: Evidence, at place: TypePlace) -> DraftType {
    if place.depth > Self.deepest {
      remark(
        .tooDeep,
        "'\(place.fact)' is nested too deep; it is taken as any JSON",
        at: place.range
      )
      return .any
    }
    if let choice = choice(of: evidence) { return choice }
    switch evidence.kind {
    case .object: return .object(fields(of: evidence, at: place))
    case .list: return .text("[\(word(for: evidence.elements, at: place.elements))]")
    case .map(nil): return .text("object")
    case .map(let value?):
      let values = evidence.values.compactMap(\.members).joined().map(\.value)
      let content = Evidence(tree: evidence.tree.inside, documented: value, values: values)
      return .text("map<\(word(for: content, at: place.mapValues))>")
    case .alternatives(let types): return alternatives(types, of: evidence, at: place)
    case .scalar(let type): return .text(scalar(type, of: evidence, at: place))
    }
  }

  /// The type as a word: an object or a choice gets a name.
  mutating func word(for evidence: Evidence, at place: TypePlace) -> String {
    let isDeclared = evidence.kind == .object || choice(of: evidence) != nil
    guard isDeclared, place.depth <= Self.deepest else {
      guard case .text(let word) = type(of: evidence, at: place) else { return "any" }
      return word
    }
    return declare(at: place) { drafting, inside in drafting.type(of: evidence, at: inside) }
  }

  /// Declares a type under a name made from its place.
  mutating func declare(
    at place: TypePlace,
    _ type: (inout TypeDrafting, TypePlace) -> DraftType
  ) -> String {
    let name = names.claim(
      (place.words.saysNothing ? noun : place.words).typeWords,
      orAfter: prefix
    )
    let index = declarations.count
    declared[name] = index
    declarations.append(DraftDeclaration(name: name, type: .any))
    if place.isInferred {
      let reason = "only the example shows it"
      inferences.append(DraftInference(fact: "types.\(name)", reason: reason))
    }
    declarations[index] = DraftDeclaration(name: name, type: type(&self, place.inside(name)))
    return name
  }

  private mutating func scalar(
    _ type: DocumentedType?,
    of evidence: Evidence,
    at place: TypePlace
  ) -> String {
    if evidence.isDeniedObject {
      let message =
        "the page has fields inside of '\(place.fact)', whose type can't have any; they are left out"
      remark(.pageConflict, message, at: place.range)
    }
    let scalar = ScalarType(type, values: evidence.values)
    if let reason = scalar.reason, !place.isInferred {
      inferences.append(DraftInference(fact: place.fact, reason: reason))
    }
    if let form = scalar.deniedForm {
      let message = "the page says \(form), which its example is not; it is taken as text"
      remark(.pageConflict, message, at: place.range)
    }
    if scalar.name == "any", type != .any, !place.isInferred {
      let written = evidence.tree.field?.writtenType.map { "what '\($0)' is" } ?? "a type"
      remark(.notStated, "the page does not say \(written) for '\(place.fact)'", at: place.range)
    }
    return scalar.name
  }

  /// A warning at the page's line.
  mutating func remark(_ code: DiagnosticCode, _ message: String, at range: SourceRange?) {
    remarks.warning(code, message, at: range ?? SourceRange(startOf: page))
  }
}
