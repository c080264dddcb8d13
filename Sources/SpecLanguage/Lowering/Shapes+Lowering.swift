import APIModel
import SourceText

extension Field {
  init(
    lowering declaration: FieldDeclaration,
    type: Schema,
    presence: Presence,
    into diagnostics: inout Diagnostics
  ) {
    self.init(
      name: declaration.name.value,
      preferredName: declaration.preferredName?.value,
      type: type,
      presence: presence,
      about: declaration.about?.value ?? "",
      defaultValue: declaration.defaultValue.flatMap { JSON($0, into: &diagnostics) },
      limits: Limits(
        minimum: declaration.minimum?.value,
        maximum: declaration.maximum?.value,
        pattern: declaration.pattern?.value
      ),
      deprecation: declaration.deprecation.map { Deprecation(reason: $0.value) },
      isSensitive: declaration.isSensitive
    )
  }
}

extension Union.Discriminator {
  init(_ declaration: UnionDeclaration.Discriminator) {
    switch declaration {
    case .sibling(let field): self = .sibling(name: field.value)
    case .field(let field): self = .field(name: field.value)
    case .none: self = .none
    }
  }
}

extension Enumeration {
  init(
    lowering declarations: [EnumerationValueDeclaration],
    at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    if declarations.isEmpty {
      diagnostics.error(.invalidValue, "the enumeration has no values; list some", at: range)
    }
    declarations.reportRepetitions(into: &diagnostics)
    let integers = declarations.compactMap(\.integerCase)
    if !integers.isEmpty, integers.count == declarations.count {
      self.init(values: .integers(integers))
      return
    }
    for declaration in declarations where declaration.isInteger {
      let message = "values are all text or all integers; put '\(declaration.text)' in quotes"
      diagnostics.error(.invalidValue, message, at: declaration.value.range)
    }
    self.init(values: .strings(declarations.map(\.stringCase)))
  }
}

extension [EnumerationValueDeclaration] {
  fileprivate func reportRepetitions(into diagnostics: inout Diagnostics) {
    var seen: Set<String> = []
    for declaration in self where !seen.insert(declaration.text).inserted {
      let message = "'\(declaration.text)' is listed twice"
      diagnostics.error(.invalidValue, message, at: declaration.value.range)
    }
  }
}

extension EnumerationValueDeclaration {
  fileprivate var integerCase: EnumerationCase<Int>? {
    guard case .integer(let number) = value.value else { return nil }
    return EnumerationCase(
      value: number,
      preferredName: preferredName?.value,
      about: about?.value ?? ""
    )
  }

  fileprivate var stringCase: EnumerationCase<String> {
    EnumerationCase(value: text, preferredName: preferredName?.value, about: about?.value ?? "")
  }
}
