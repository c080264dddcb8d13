import APIModel
import SourceText
import SpecLanguage

/// Holds the facts of a page against the description of its operation.
struct PageComparison: Sendable {
  let operation: Operation
  let api: API
  let facts: PageFacts
  let types: DescribedTypes
  let refinement: Refinement
  let inferred: InferredFacts
  let gaps: HiddenParts
  let described: DescribedValues

  init(_ operation: Operation, _ api: API, _ facts: PageFacts) {
    self.operation = operation
    self.api = api
    self.facts = facts
    types = DescribedTypes(api)
    refinement = Refinement(types: types)
    inferred = InferredFacts(api.inferences + operation.inferences)
    gaps = HiddenParts(facts.gaps)
    described = DescribedValues(of: api)
  }

  var findings: [Finding] {
    requestFindings + parameterFindings + bodyFindings + responseFindings + failureFindings
      + exampleFindings
  }

  /// The place of a key of the description.
  func key(_ name: String) -> DescribedFact { .key(name, slug: operation.slug) }
}

/// What a page leaves open, so that nobody can say what it documents there.
struct HiddenParts: Sendable {
  private let paths: Set<String>
  private let unlisted: Set<String>
  /// Whether any part of the page may be elsewhere.
  private let hidesAnything: Bool

  init(_ gaps: [Gap]) {
    let hidden = gaps.filter { [.hiddenFields, .unexpandedType].contains($0.kind) }
    paths = Set(hidden.map(\.subject))
    hidesAnything = gaps.contains { [.snippet, .openAPI].contains($0.kind) }
    unlisted = Set(gaps.filter { $0.kind == .unlistedValues }.map(\.subject))
  }

  /// Whether what lies below a field may be documented all the same.
  func hideFields(below path: FieldPath) -> Bool {
    hidesAnything || paths.contains(path.text) || paths.contains(path.withoutElements.text)
  }

  /// Whether a field has more values than are listed.
  func hideValues(of path: FieldPath) -> Bool { unlisted.contains(path.text) }
}
