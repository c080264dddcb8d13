import APIModel
import SourceText

/// Types in the grammar that `TypeGrammar` reads.
package struct TypeTexts {
  private let definition: (TypeName) -> TypeDefinition?

  /// - Parameter definition: Looks types up that are written where they are used.
  package init(_ definition: @escaping (TypeName) -> TypeDefinition?) {
    self.definition = definition
  }

  /// Nil for what has to be written out as a mapping.
  ///
  /// - Parameter annotation: What is said about the value that has the type.
  package func text(_ schema: Schema, with annotation: Annotation = .none) -> String? {
    if let builtIn = BuiltInType.allCases.first(where: { $0.schema == schema }) {
      return builtIn.rawValue
    }
    switch schema {
    case .epoch(let unit): return "epoch<\(unit.symbol)>"
    case .duration(let unit): return "duration<\(unit.symbol)>"
    case .embeddedJSON(let inner): return text(inner).map { "json<\($0)>" }
    case .map(let inner): return text(inner).map { "map<\($0)>" }
    case .array(let inner): return text(inner).map { "[\($0)]" }
    case .nullable(let inner):
      return text(inner, with: isUnion(inner) ? annotation : .none).map { "\($0) | null" }
    case .named(let name) where name.path.count == 1: return name.path[0]
    case .named(let name):
      guard let found = definition(name), Annotation(found) == annotation else {
        return nil
      }
      return text(found.shape)
    default: return nil
    }
  }

  /// Of a type without a name of its own.
  func text(_ shape: TypeDefinition.Shape) -> String? {
    switch shape {
    case .enumeration(let enumeration): enumeration.values.text
    case .union(let union): text(union)
    case .object, .alias: nil
    }
  }

  /// `A | B`, if that gives the variants the names that they have.
  private func text(_ union: Union) -> String? {
    guard union.discriminator == .none, union.variants.count > 1 else { return nil }
    let parts = union.variants.compactMap { variant in
      variant.about.isEmpty && !isCompound(variant.type) ? text(variant.type) : nil
    }
    guard parts.count == union.variants.count else { return nil }
    let written = parts.joined(separator: " | ")
    var problems = Diagnostics()
    let type = TypeGrammar.type(Located(written, at: SourceRange(startOf: "")), into: &problems)
    guard case .alternatives(let types) = type.shape,
      VariantNames(types).texts == union.variants.map(\.name)
    else { return nil }
    return written
  }

  /// Whether its text would run into those beside it.
  private func isCompound(_ schema: Schema) -> Bool {
    switch schema {
    case .nullable, .null: true
    default: isUnion(schema)
    }
  }

  private func isUnion(_ schema: Schema) -> Bool {
    guard case .named(let name) = schema, name.path.count > 1,
      case .union? = definition(name)?.shape
    else { return false }
    return true
  }
}

extension Enumeration.Values {
  /// `enum [a, b]`; nil if more than their values is known, or a value can't stand there.
  fileprivate var text: String? {
    guard !areExplained else { return nil }
    let words: [String?] =
      switch self {
      case .integers(let cases): cases.map { String($0.value) }
      case .strings(let cases): cases.map(\.value.enumerationWord)
      }
    let known = words.compactMap(\.self)
    return known.count == words.count ? "enum [" + known.joined(separator: ", ") + "]" : nil
  }

  /// Whether any of them has a meaning or a better name.
  var areExplained: Bool {
    switch self {
    case .integers(let cases): cases.contains { $0.isExplained }
    case .strings(let cases): cases.contains { $0.isExplained }
    }
  }
}

extension EnumerationCase {
  fileprivate var isExplained: Bool { preferredName != nil || !about.isEmpty }
}

extension String {
  /// As a value between the brackets of `enum […]`.
  fileprivate var enumerationWord: String? {
    let isPlain =
      !isEmpty && unicodeScalars.allSatisfy { $0.isLetterDigitOrUnderscore || $0 == "-" }
    if isPlain, !isTakenForInteger { return self }
    return ["'", "\""].first { !contains($0) }.map { $0 + self + $0 }
  }

  /// Whether it is an integer where nothing says that it is text.
  var isTakenForInteger: Bool {
    if case .integer = EnumerationValueDeclaration.Value(plain: self) { true } else { false }
  }
}
