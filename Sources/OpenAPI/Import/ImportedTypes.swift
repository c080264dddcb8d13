import APIModel
import SpecLanguage

/// The types of a document as far as they are known.
struct ImportedTypes {
  private(set) var definitions: [TypeDefinition] = []
  private var indices: [TypeName: Int] = [:]
  private var names = TakenNames()

  subscript(name: TypeName) -> TypeDefinition? { indices[name].map { definitions[$0] } }

  /// - Returns: A name that no type has yet, made from the one that is wanted.
  mutating func freeName(_ wanted: String) -> TypeName {
    var name = Words(wanted).pascalCase
    let isName = wanted.unicodeScalars.allSatisfy {
      $0 == "_" || $0.properties.isAlphabetic && $0.isASCII || $0.isASCIIDigit
    }
    if isName, wanted.first?.isUppercase == true { name = wanted }
    if name.first?.isLetter != true { name = "Type" + name }
    return TypeName([names.take(String(name.prefix(80)))])
  }

  mutating func define(
    _ name: TypeName,
    _ shape: TypeDefinition.Shape,
    _ annotation: Annotation,
    slug: String? = nil
  ) {
    let definition = TypeDefinition(
      name: name,
      about: annotation.about,
      deprecation: annotation.deprecation,
      shape: shape,
      slug: slug,
      direction: .both
    )
    if let index = indices[name] {
      definitions[index] = definition
    } else {
      indices[name] = definitions.count
      definitions.append(definition)
    }
  }

  /// Has a description declare a type.
  mutating func move(_ name: TypeName, to slug: String?) {
    guard let index = indices[name] else { return }
    definitions[index] = definitions[index].with(slug: slug)
  }

  mutating func change(_ name: TypeName, to shape: TypeDefinition.Shape) {
    guard let index = indices[name] else { return }
    definitions[index] = definitions[index].with(shape)
  }

  /// In an inline type's place stands a declared one.
  mutating func rename(_ name: TypeName, to other: TypeName, _ annotation: Annotation) {
    guard let index = indices.removeValue(forKey: name) else { return }
    indices[other] = index
    definitions[index] = TypeDefinition(
      name: other,
      about: annotation.about,
      deprecation: annotation.deprecation,
      shape: definitions[index].shape,
      slug: definitions[index].slug,
      direction: .both
    )
  }

  mutating func keep(_ isKept: (TypeName) -> Bool) {
    definitions = definitions.filter { isKept($0.name) }
    indices = Dictionary(uniqueKeysWithValues: zip(definitions.map(\.name), definitions.indices))
  }

  /// What a schema is when it is no other name for something.
  func resolved(_ schema: Schema) -> Schema {
    var schema = schema
    var seen: Set<TypeName> = []
    while case .named(let name) = schema, case .alias(let target)? = self[name]?.shape,
      seen.insert(name).inserted
    {
      schema = target
    }
    return schema
  }

  func object(_ schema: Schema) -> [Property]? {
    guard case .named(let name) = resolved(schema),
      case .object(let properties)? = self[name]?.shape
    else { return nil }
    return properties
  }

  /// Whether a value can be written as one piece of text in an address or a header.
  func isScalar(_ schema: Schema) -> Bool {
    let schema = resolved(schema)
    switch schema {
    case .file, .any, .null, .array, .map, .nullable: return false
    case .named(let name):
      if case .enumeration? = self[name]?.shape { return true }
      return false
    default: return true
    }
  }

  func isScalarOrList(_ schema: Schema) -> Bool {
    if case .array(let element) = resolved(schema) { return isScalar(element) }
    return isScalar(schema)
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

extension TypeDefinition {
  func with(_ shape: Shape) -> TypeDefinition {
    TypeDefinition(
      name: name,
      about: about,
      deprecation: deprecation,
      shape: shape,
      slug: slug,
      direction: direction
    )
  }

  fileprivate func with(slug: String?) -> TypeDefinition {
    TypeDefinition(
      name: name,
      about: about,
      deprecation: deprecation,
      shape: shape,
      slug: slug,
      direction: direction
    )
  }
}
