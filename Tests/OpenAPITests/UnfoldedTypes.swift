import APIModel
import SpecLanguage

@testable import OpenAPI

extension API {
  /// All that is known of operations and of types with names of their own. What types are called that
  /// are written where they are used is not part of it.
  var unfolded: Set<String> {
    let definitions = Dictionary(
      types.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    let types = UnfoldedTypes(definitions: definitions)
    let declared = self.types.filter { $0.name.path.count == 1 }
    return Set(
      declared.map { "\($0.name.text): \(types.text($0))" }
        + operations.map { operation in
          "\(operation.mapped { _ in .any }) \(operation.schemas.map(types.text))"
        }
    )
  }
}

private struct UnfoldedTypes {
  let definitions: [TypeName: TypeDefinition]

  func text(_ schema: Schema) -> String {
    switch schema {
    case .named(let name) where name.path.count > 1: definitions[name].map(text) ?? "nothing"
    case .array(let inner): "array of \(text(inner))"
    case .map(let inner): "map of \(text(inner))"
    case .nullable(let inner): "null or \(text(inner))"
    case .embeddedJSON(let inner): "JSON of \(text(inner))"
    default: "\(schema)"
    }
  }

  func text(_ definition: TypeDefinition) -> String {
    "\(Annotation(definition)) \(text(definition.shape))"
  }

  private func text(_ shape: TypeDefinition.Shape) -> String {
    switch shape {
    case .object(let properties):
      "\(properties.map { "\($0.field.with(.any)) \(text($0.field.type))" })"
    case .union(let union):
      "\(union.discriminator) \(union.variants.map { "\($0.name) \($0.about) \(text($0.type))" })"
    case .enumeration(let enumeration): "\(enumeration)"
    case .alias(let schema): text(schema)
    }
  }
}
