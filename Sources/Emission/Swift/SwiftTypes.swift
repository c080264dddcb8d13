import APIModel

/// Spells schemas as Swift types, and says how values of them travel as JSON.
struct SwiftTypes: Sendable {
  let names: APINames
  let shapes: [TypeName: TypeDefinition.Shape]
  private let aliases: [TypeName: Schema]

  init(_ api: API, names: APINames) {
    self.names = names
    shapes = Dictionary(
      api.types.map { ($0.name, $0.shape) },
      uniquingKeysWith: { first, _ in first }
    )
    aliases = shapes.compactMapValues { shape in
      if case .alias(let schema) = shape { schema } else { nil }
    }
  }

  /// The type's name as code inside `holder` writes it.
  func spelling(_ schema: Schema, in holder: String = "") -> String {
    switch schema {
    case .string: "String"
    case .integer: "Int"
    case .int64: "Int64"
    case .number: "Double"
    case .boolean: "Bool"
    case .uuid: "UUID"
    case .url: "URL"
    case .timestamp, .epoch: "Date"
    case .date: "CalendarDate"
    case .duration: "Duration"
    case .base64: "Data"
    case .file: "FilePart"
    case .any: "JSONValue"
    case .null: "JSONNull"
    case .embeddedJSON(let inner): spelling(inner, in: holder)
    case .array(let inner): "[\(spelling(inner, in: holder))]"
    case .map(let inner): "[String: \(spelling(inner, in: holder))]"
    case .nullable(let inner): spelling(inner, in: holder) + "?"
    case .named(let name): shortened(names.type(name), in: holder)
    }
  }

  /// The type in which a struct keeps a field.
  func spelling(of field: Field, in holder: String = "") -> String {
    spelling(field.type.withoutNull.0, in: holder)
      + (StoredValue(field, types: self).isOptional ? "?" : "")
  }

  private func shortened(_ name: String, in holder: String) -> String {
    guard !holder.isEmpty, name.hasPrefix(holder + ".") else { return name }
    return String(name.dropFirst(holder.count + 1))
  }

  /// The `Coding` that turns wire values into Swift ones: `.timestamp`. Nil where Swift's own
  /// `Codable` already does the right thing.
  func coding(_ schema: Schema, in holder: String = "") -> String? {
    switch schema {
    case .timestamp: ".timestamp"
    case .uuid: ".uuid"
    case .url: ".url"
    case .base64: ".base64"
    case .epoch(let unit): ".epoch\(Words(unit.rawValue).upperCamel)"
    case .duration(let unit): ".\(unit.rawValue)"
    case .embeddedJSON(let inner):
      ".json(\(coding(inner, in: holder) ?? spelling(inner, in: holder) + ".self"))"
    case .array(let inner): coding(inner, in: holder).map { ".each(\($0))" }
    case .map(let inner): coding(inner, in: holder).map { ".values(\($0))" }
    case .nullable(let inner): coding(inner, in: holder).map { ".nullable(\($0))" }
    case .named(let name): aliases[name].flatMap { coding($0, in: holder) }
    case .string, .integer, .int64, .number, .boolean, .date, .file, .any, .null: nil
    }
  }

  /// The `Coding` for a parameter; UUIDs and addresses need none to become text.
  func parameterCoding(_ schema: Schema) -> String? {
    switch resolved(schema) {
    case .uuid, .url: nil
    case .array(let inner), .nullable(let inner):
      parameterCoding(inner) == nil ? nil : coding(schema)
    default: coding(schema)
    }
  }

  /// What the runtime is told of a parameter: its name, its value, and how that becomes text.
  func passed(_ parameter: Parameter, _ value: String) -> [String] {
    let schema = parameter.field.type.withoutNull.0
    let coding = parameterCoding(schema).map { ["as: \($0)"] } ?? []
    let isJoined = parameter.listStyle == .commas && resolved(schema).isList
    return [SwiftLiteral.string(parameter.field.name), value] + coding
      + (isJoined ? ["joinedBy: \",\""] : [])
  }

  /// Without names that merely stand for other types.
  func resolved(_ schema: Schema) -> Schema {
    if case .named(let name) = schema, let target = aliases[name] { return resolved(target) }
    return schema
  }

  /// Whether the schema is a file or a list of files.
  func holdsFile(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .file: true
    case .array(let inner), .nullable(let inner): holdsFile(inner)
    default: false
    }
  }

  /// Whether code that mentions the type needs Foundation.
  func needsFoundation(_ schema: Schema) -> Bool {
    switch resolved(schema) {
    case .uuid, .url, .timestamp, .epoch, .base64: true
    case .array(let inner), .map(let inner), .nullable(let inner), .embeddedJSON(let inner):
      needsFoundation(inner)
    case .string, .integer, .int64, .number, .boolean, .date, .duration, .file, .any, .null, .named:
      false
    }
  }
}
