import APIModel
import SourceText
import YAMLReader

/// The types that the descriptions of a vendor declare, by name.
struct TypeScope {
  struct Entry {
    let declaration: NamedTypeDeclaration
    /// The description that declares it; nil for `api.yaml`.
    let slug: String?
  }

  /// `api.yaml`'s, then those of each description, as declared.
  let entries: [Entry]
  private let entriesBySlug: [String?: [Entry]]
  private let names: Set<String>
  private let isComplete: Bool

  init(_ declarations: Declarations, into diagnostics: inout Diagnostics) {
    let shared = (declarations.api?.types ?? []).map { Entry(declaration: $0, slug: nil) }
    let own = declarations.operations.flatMap { operation in
      operation.types.map { Entry(declaration: $0, slug: operation.slug) }
    }
    entries = (shared + own).declaredOnce(into: &diagnostics)
    isComplete = declarations.isComplete
    entriesBySlug = Dictionary(grouping: entries, by: \.slug)
    names = Set(entries.map(\.declaration.name.value))
    for entry in entries { entry.declaration.name.checkTypeName(into: &diagnostics) }
  }

  func entries(of slug: String?) -> [Entry] { entriesBySlug[slug] ?? [] }

  func declares(_ name: String) -> Bool { names.contains(name) }

  /// Reports a name that nothing declares, unless a file is missing that may declare it.
  func reportUnknown(
    _ name: String,
    at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    if name.startsUppercase, !isComplete { return }
    let candidates = names.union(BuiltInType.allCases.map(\.rawValue))
    let hint =
      BuiltInType.spellingsElsewhere[name.lowercased()].map { "; did you mean '\($0)'?" }
      ?? suggestion(for: name, among: candidates)
    diagnostics.error(.unknownType, "unknown type '\(name)'\(hint)", at: range)
  }
}

extension [TypeScope.Entry] {
  /// The first declaration of every name; others are reported.
  fileprivate func declaredOnce(into diagnostics: inout Diagnostics) -> Self {
    var first: [String: NamedTypeDeclaration] = [:]
    return filter { entry in
      let name = entry.declaration.name
      guard let earlier = first[name.value] else {
        first[name.value] = entry.declaration
        return true
      }
      let place = earlier.name.range.shortText
      if earlier.node.says(sameAs: entry.declaration.node) {
        let message = "'\(name.value)' is declared the same at \(place); move it to api.yaml"
        diagnostics.warning(.duplicateType, message, at: name.range)
      } else {
        let message = "'\(name.value)' is declared differently at \(place); rename one of them"
        diagnostics.error(.duplicateType, message, at: name.range)
      }
      return false
    }
  }
}

extension Located<String> {
  fileprivate func checkTypeName(into diagnostics: inout Diagnostics) {
    let isWord = value.unicodeScalars.allSatisfy(\.isLetterDigitOrUnderscore)
    if isWord, value.startsUppercase { return }
    let message =
      "'\(value)' can't name a type; use a capital letter, then letters, digits and underscores"
    diagnostics.error(.invalidName, message, at: range)
  }
}

extension SourceRange {
  /// `get-x.yaml:12`
  var shortText: String { "\(lastComponent(of: file)):\(start.line)" }
}

extension YAMLNode {
  /// Whether both have the same values in the same order, wherever they stand.
  fileprivate func says(sameAs other: YAMLNode) -> Bool {
    switch (content, other.content) {
    case (.scalar(let left), .scalar(let right)):
      left.text == right.text && left.value == right.value
    case (.sequence(let left), .sequence(let right)):
      left.count == right.count && zip(left, right).allSatisfy { $0.says(sameAs: $1) }
    case (.mapping(let left), .mapping(let right)):
      left.count == right.count
        && zip(left, right).allSatisfy {
          $0.key.value == $1.key.value && $0.value.says(sameAs: $1.value)
        }
    default: false
    }
  }
}
