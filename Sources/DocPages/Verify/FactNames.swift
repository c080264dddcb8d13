import APIModel

/// The ways to spell one described fact: by the way that leads there from its message, and from each
/// declared type on that way.
struct FactNames: Hashable, Sendable {
  /// The way from the message first: `response.data[].id`, then `types.LogEntry.id`.
  let texts: [String]
  /// Of what holds it without a name between: the list of these elements, the section of this body.
  let wholes: [String]

  init(_ texts: [String], in wholes: [String] = []) {
    self.texts = texts
    self.wholes = wholes
  }

  /// The one to show.
  var text: String { texts.first ?? "" }

  func field(_ name: String) -> FactNames { FactNames(texts.map { "\($0).\(name)" }) }

  var elements: FactNames { FactNames(texts.map { "\($0)[]" }, in: texts + wholes) }
  var values: FactNames { FactNames(texts.map { "\($0){}" }, in: texts + wholes) }

  /// The same once its type is known.
  func entering(_ type: TypeName) -> FactNames {
    guard type.path.count == 1 else { return self }
    return self + FactNames(["types.\(type.text)"])
  }

  static func + (left: FactNames, right: FactNames) -> FactNames {
    FactNames(union(left.texts, right.texts), in: union(left.wholes, right.wholes))
  }

  /// Unions in unions would double the spellings at every step.
  private static let most = 64

  private static func union(_ left: [String], _ right: [String]) -> [String] {
    (left + right.filter { !left.contains($0) }.prefix(max(0, most - left.count)))
  }
}

/// What the descriptions say that their pages don't.
struct InferredFacts: Sendable {
  private let facts: Set<String>

  init(_ inferences: [Inference]) {
    facts = Set(inferences.map(\.fact))
  }

  /// Whether this very fact is listed.
  func contains(_ names: FactNames) -> Bool { names.texts.contains(where: facts.contains) }

  func contains(_ attribute: String, of names: FactNames) -> Bool {
    names.texts.contains { facts.contains("\($0).\(attribute)") }
  }

  /// Whether the section that holds it is listed. Only for sections of which a page has nothing.
  func containsSection(of names: FactNames) -> Bool { names.wholes.contains(where: facts.contains) }

  /// Whether the fields of an object are listed as a whole. Only for objects of which a page lists
  /// none.
  func containsFields(of names: FactNames) -> Bool {
    (names.texts + names.wholes).contains { facts.contains($0) || facts.contains("\($0).type") }
  }
}
