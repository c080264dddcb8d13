import APIModel

/// Turns types into schemas, which refer to each other by the names of their components.
struct SchemaExport {
  let names: ComponentNames
  let types: TypeShapes
  let tags: VariantTags
  /// Unions told by a property beside them which has values without a variant.
  let takesAnything: Set<TypeName>

  init(_ api: API) {
    types = TypeShapes(api.types)
    var names = ComponentNames(api.types.map(\.name))
    tags = VariantTags(api.types, types, &names)
    self.names = names
    takesAnything = types.incompleteUnions(in: api.types)
  }

  func schema(_ schema: Schema) -> JSON {
    switch schema {
    case .string: plain("string")
    case .integer: plain("integer")
    case .int64: plain("integer", format: "int64")
    case .number: plain("number")
    case .boolean: plain("boolean")
    case .uuid: plain("string", format: "uuid")
    case .url: plain("string", format: "uri")
    case .timestamp: plain("string", format: "date-time")
    case .date: plain("string", format: "date")
    case .epoch(let unit): plain("number", format: "epoch-\(unit.rawValue)")
    case .duration(let unit): plain("number", format: "duration-\(unit.rawValue)")
    case .base64: plain("string").adding(["contentEncoding": "base64"])
    // Bytes as they are have no type: OpenAPI 3.1.1, Working with Binary Data.
    case .file: JSON(["contentMediaType": "application/octet-stream"])
    case .any: .object([])
    case .null: plain("null")
    case .embeddedJSON(let inner): text(holding: inner)
    case .array(let element): plain("array").adding(["items": self.schema(element)])
    case .map(.any): plain("object").adding(["additionalProperties": true])
    case .map(let value): plain("object").adding(["additionalProperties": self.schema(value)])
    case .named(let name): reference(to: names[name])
    case .nullable(let inner): orNull(inner)
    }
  }

  func reference(to component: String) -> JSON {
    JSON(["$ref": .string("#/components/schemas/\(component)")])
  }

  func orNull(_ inner: Schema) -> JSON {
    let schema = schema(inner)
    switch inner {
    case .null, .any, .nullable: return schema
    default: break
    }
    if case .string(let type)? = schema["type"] {
      return schema.adding(["type": JSON(list: [type, "null"])])
    }
    return JSON(["anyOf": .array([schema, plain("null")])])
  }

  private func plain(_ type: String, format: String? = nil) -> JSON {
    JSON(["type": .string(type), "format": .text(format)])
  }

  private func text(holding inner: Schema) -> JSON {
    plain("string").adding([
      "contentMediaType": "application/json",
      "contentSchema": schema(inner),
    ])
  }
}
