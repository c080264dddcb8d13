import APIModel
import SourceText
import YAMLReader

extension DocumentedType {
  /// `"string"`, or with what is known besides `{"string":"uuid"}`, `{"array":"integer"}`.
  var json: JSON {
    switch self {
    case .string(let format?), .integer(let format?), .number(let format?), .named(let format):
      .object([.init(name: kind, value: .string(format))])
    case .array(let element?), .map(let element?):
      .object([.init(name: kind, value: element.json)])
    case .union(let types):
      .object([.init(name: kind, value: .array(types.map(\.json)))])
    case .string, .integer, .number, .boolean, .object, .array, .map, .null, .any, .file:
      .string(kind)
    }
  }

  /// - Throws: `LockDamage` for what `json` never is.
  init(_ node: YAMLNode) throws(LockDamage) {
    if let word = node.text {
      guard let type = Self.plain[word.value] else { throw .unknownType(node) }
      self = type
    } else if let entry = node.entries?.first, node.entries?.count == 1 {
      try self.init(entry.key.value, of: entry.value)
    } else {
      throw .unknownType(node)
    }
  }

  private init(_ kind: String, of detail: YAMLNode) throws(LockDamage) {
    switch (kind, detail.text?.value, detail.elements) {
    case ("string", let format?, _): self = .string(format: format)
    case ("integer", let format?, _): self = .integer(format: format)
    case ("number", let format?, _): self = .number(format: format)
    case ("named", let name?, _): self = .named(name)
    case ("array", _, _): self = .array(of: try DocumentedType(detail))
    case ("map", _, _): self = .map(of: try DocumentedType(detail))
    case ("union", _, let types?):
      self = .union(try types.map { node throws(LockDamage) in try DocumentedType(node) })
    default: throw .unknownType(detail)
    }
  }

  private static let plain: [String: DocumentedType] = [
    "string": .string(format: nil), "integer": .integer(format: nil),
    "number": .number(format: nil), "boolean": .boolean, "object": .object,
    "array": .array(of: nil), "map": .map(of: nil), "null": .null, "any": .any, "file": .file,
  ]
}

extension LockDamage {
  fileprivate static func unknownType(_ node: YAMLNode) -> LockDamage {
    LockDamage("this is no type that a page's field has", at: node.range)
  }
}
