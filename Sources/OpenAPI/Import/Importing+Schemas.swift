import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// - Parameter name: That of a type that is written right here.
  mutating func read(_ node: YAMLNode, _ name: TypeName, _ place: TypePlace) -> ReadSchema {
    guard maySpend(node) else { return .any }
    if let takesAll = node.flag?.value {
      if !takesAll { remark("no value fits 'false'; taken as any", at: node) }
      return .any
    }
    guard node.entries != nil else {
      remark("this is no schema; taken as any", at: node)
      return .any
    }
    depth += 1
    defer { depth -= 1 }
    if depth > 60 {
      remark("types nest too deep here; taken as any", at: node)
      return .any
    }
    document.visit(node)
    if node.entry("$ref") != nil { return reference(node, name, place) }
    if let part = onlyPart(of: node) {
      _ = take("allOf", of: node)
      _ = take("type", of: node)
      let acceptsNull = isTrue("nullable", of: node)
      var inner = read(part, name, place.nullable(acceptsNull))
      inner.acceptsNull = inner.acceptsNull || acceptsNull
      inner.bounds.insert(node, at: 0)
      return inner
    }
    let sources = flattened(node)
    var read = read(sources, name, place)
    read.bounds = sources + read.bounds
    return read
  }

  private mutating func read(
    _ sources: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema {
    let written = statedTypes(sources)
    let acceptsNull = written.acceptsNull || sources.contains { hasNull(in: $0) }
    let place = name.path.count == 1 ? place : place.nullable(acceptsNull)
    var read = readNonNull(sources, written.types, name, place)
    if read.acceptsNull, !acceptsNull, read.type == .named(name), name.path.count > 1,
      let definition = types[name]
    {
      // A variant has brought null along, so that the type has to fit into a text.
      read.type = define(definition.shape, of: sources[0], name, place.nullable(true))
    }
    read.acceptsNull = read.acceptsNull || acceptsNull
    return read
  }

  private mutating func readNonNull(
    _ sources: [YAMLNode],
    _ types: [String],
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema {
    if let values = values(sources, types) {
      return ReadSchema(type: enumeration(values, of: sources[0], name, place))
    }
    if let union = union(sources, name, place) { return union }
    switch types.count {
    case 0: return ReadSchema(type: typeOfUntyped(sources, name, place))
    case 1: return ReadSchema(type: type(types[0], sources, name, place))
    default: return unionOfTypes(types, sources, name, place)
    }
  }

  func type(_ sources: [YAMLNode], has keys: String...) -> Bool {
    sources.contains { source in keys.contains { source.entry($0) != nil } }
  }

  private mutating func typeOfUntyped(
    _ sources: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> Schema {
    if type(sources, has: "properties", "additionalProperties", "patternProperties") {
      return type("object", sources, name, place)
    }
    if type(sources, has: "items", "prefixItems") { return type("array", sources, name, place) }
    if type(sources, has: "contentMediaType", "contentEncoding", "format", "pattern", "minLength") {
      return string(sources, name, isTyped: false)
    }
    if type(sources, has: "minimum", "maximum", "multipleOf") { return .number }
    return type(sources, has: "required") ? .map(.any) : .any
  }

  mutating func type(
    _ type: String,
    _ sources: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> Schema {
    switch type {
    case "object": return object(sources, name, place)
    case "array": return list(sources, name, place)
    case "string": return string(sources, name, isTyped: true)
    case "integer", "number": return number(sources, isInteger: type == "integer")
    case "boolean": return .boolean
    case "null": return .null
    default:
      remark("there is no type '\(type)'; taken as any", at: sources[0])
      return .any
    }
  }

  /// Types without null, each once.
  private mutating func statedTypes(_ sources: [YAMLNode]) -> (types: [String], acceptsNull: Bool) {
    var types: [String] = []
    var acceptsNull = false
    for source in sources {
      if isTrue("nullable", of: source) { acceptsNull = true }
      guard let node = take("type", of: source) else { continue }
      for type in (node.elements ?? [node]).compactMap(\.word) where !types.contains(type) {
        types.append(type)
      }
    }
    // What is both is an integer.
    if types.contains("integer") { types.removeAll { $0 == "number" } }
    if types.count > 1, types.contains("null") {
      types.removeAll { $0 == "null" }
      acceptsNull = true
    }
    return (types, acceptsNull)
  }

  private func hasNull(in node: YAMLNode) -> Bool {
    let values = node.entry("enum")?.value.elements ?? []
    let members = ["oneOf", "anyOf"].flatMap { node.entry($0)?.value.elements ?? [] }
    return values.count > 1 && values.contains { $0.scalar?.value == .null }
      || members.contains(where: \.isNullSchema)
  }
}

extension YAMLNode {
  /// Whether it is the schema of null alone.
  var isNullSchema: Bool {
    if let type = entry("type")?.value {
      return (type.elements ?? [type]).allSatisfy { $0.word == "null" }
    }
    let values = entry("enum")?.value.elements ?? entry("const").map { [$0.value] } ?? []
    return !values.isEmpty && values.allSatisfy { $0.scalar?.value == .null }
  }
}
