import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// What a type is called whose mapping stands here, or that is declared because none can.
  ///
  /// - Parameter node: What says more about the type.
  mutating func home(
    of node: YAMLNode,
    _ name: TypeName,
    _ place: TypePlace
  ) -> (name: TypeName, annotation: Annotation) {
    let isDeep = !isExported && name.path.count > 6
    switch place {
    case .named(let annotation) where !isDeep: return (name, annotation)
    case .element where !isDeep:
      return (name, Annotation(about: prose("description", of: node) ?? "", deprecation: nil))
    default: return (freeName(for: name), Annotation(about: about(node), deprecation: nil))
    }
  }

  private mutating func freeName(for name: TypeName) -> TypeName {
    let words = name.path.flatMap { Words($0).all }
    return types.freeName(Words(Array(words.suffix(6))).pascalCase)
  }

  /// Defines a type that needs no mapping if it says little: an enumeration or a union.
  mutating func define(
    _ shape: TypeDefinition.Shape,
    of node: YAMLNode,
    _ name: TypeName,
    _ place: TypePlace
  ) -> Schema {
    guard case .text(let annotation) = place else {
      let home = home(of: node, name, place)
      types.define(home.name, shape, home.annotation)
      return .named(home.name)
    }
    let said = shape.isUnion ? annotation : .none
    types.define(name, shape, said)
    let isSaid = node.entry("description") != nil && !document.isUnderstood("description", of: node)
    if isText(name, said), !isSaid { return .named(name) }
    let home = home(of: node, name, place)
    types.rename(name, to: home.name, home.annotation)
    return .named(home.name)
  }

  /// The same type without mappings, so that it can stand within a text.
  mutating func asText(_ type: Schema) -> Schema {
    switch type {
    case .array(let inner): return .array(asText(inner))
    case .nullable(let inner): return .nullable(asText(inner))
    case .named(let name) where name.path.count > 1:
      guard let definition = types[name] else { return .any }
      types.define(name, definition.shape, .none)
      if isText(name, .none) { return type }
      let home = freeName(for: name)
      types.rename(name, to: home, Annotation(definition))
      return .named(home)
    default: return type
    }
  }

  private func isText(_ name: TypeName, _ annotation: Annotation) -> Bool {
    TypeTexts { types[$0] }.text(.nullable(.named(name)), with: annotation) != nil
  }
}

extension TypeDefinition.Shape {
  fileprivate var isUnion: Bool {
    if case .union = self { true } else { false }
  }
}
