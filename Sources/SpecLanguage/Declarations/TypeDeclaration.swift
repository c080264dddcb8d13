import APIModel
import SourceText
import YAMLReader

/// A type as written, in any place where one may stand.
struct TypeDeclaration: Sendable {
  indirect enum Shape: Sendable {
    /// A built-in type, a declared one, `null` or `unknown`.
    case named(String)
    case epoch(TimeUnit)
    case duration(TimeUnit)
    case embeddedJSON(TypeDeclaration)
    case map(TypeDeclaration)
    case list(TypeDeclaration)
    /// `A | B`, with `null` and `unknown` among them.
    case alternatives([TypeDeclaration])
    case enumeration([EnumerationValueDeclaration])
    case object([FieldDeclaration])
    case union(UnionDeclaration)
    /// What could not be read and has been reported.
    case unreadable
  }

  let shape: Shape
  let range: SourceRange
  let about: Located<String>?
  let deprecation: Located<String>?

  init(
    _ shape: Shape,
    at range: SourceRange,
    about: Located<String>? = nil,
    deprecation: Located<String>? = nil
  ) {
    self.shape = shape
    self.range = range
    self.about = about
    self.deprecation = deprecation
  }
}

/// A type with a name: under `types`, or a variant of a union.
struct NamedTypeDeclaration: Sendable {
  let name: Located<String>
  let type: TypeDeclaration
  /// What the type was read from.
  let node: YAMLNode

  init(_ entry: YAMLEntry, into diagnostics: inout Diagnostics) {
    name = entry.key
    type = TypeDeclaration(entry.value, into: &diagnostics)
    node = entry.value
  }
}

struct EnumerationValueDeclaration: Sendable {
  enum Value: Hashable, Sendable {
    case string(String)
    case integer(Int)
  }

  let value: Located<Value>
  let preferredName: Located<String>?
  let about: Located<String>?

  init(
    _ value: Located<Value>,
    preferredName: Located<String>? = nil,
    about: Located<String>? = nil
  ) {
    self.value = value
    self.preferredName = preferredName
    self.about = about
  }
}

struct UnionDeclaration: Sendable {
  enum Discriminator: Sendable {
    case sibling(Located<String>)
    case field(Located<String>)
    case none
  }

  let discriminator: Discriminator
  let variants: [NamedTypeDeclaration]
}

/// A property of an object, or a parameter, as written.
struct FieldDeclaration: Sendable {
  /// Without the question mark.
  let name: Located<String>
  /// Whether a question mark follows the name.
  let mayBeAbsent: Bool
  let type: TypeDeclaration
  let preferredName: Located<String>?
  let about: Located<String>?
  let defaultValue: YAMLNode?
  let minimum: Located<Double>?
  let maximum: Located<Double>?
  let pattern: Located<String>?
  let deprecation: Located<String>?
  let isSensitive: Bool
  let listStyle: Located<Parameter.ListStyle>?
  /// Of a client value.
  let location: Parameter.Location?
}
