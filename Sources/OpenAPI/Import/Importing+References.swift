import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  mutating func reference(
    _ node: YAMLNode,
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema {
    guard let address = take("$ref", of: node)?.text,
      let target = document.target(of: address.value)
    else {
      remark(
        "this leads nowhere in this document; taken as any",
        at: node.entry("$ref")?.value ?? node
      )
      return .any
    }
    let chain = chain(from: target)
    if chain.isEmpty {
      remark("these references lead in a circle; taken as any", at: node)
      return .any
    }
    let isNull = isTrue("nullable", of: node)
    if takesFiles, let last = chain.last, last.isBinary {
      for link in chain { document.visit(link) }
      for key in ["type", "format", "contentMediaType"] { _ = take(key, of: last) }
      return ReadSchema(type: .file)
    }
    if !isExported, chain.last?.isNullSchema == true { return ReadSchema(type: .null) }
    return ReadSchema(
      type: .named(typeName(address, of: target)),
      acceptsNull: isNull || !isExported && chain.contains(where: acceptsNull),
      bounds: [node] + chain
    )
  }

  /// The schemas that a reference leads to, by way of further ones; none if they lead in a circle.
  private func chain(from target: YAMLNode) -> [YAMLNode] {
    var chain = [target]
    while let last = chain.last, chain.count < 20 {
      let parts = last.entry("allOf")?.value.elements ?? []
      let link = last.entry("$ref") ?? (parts.count == 1 ? parts[0].entry("$ref") : nil)
      guard let link else { return chain }
      guard let next = link.value.text.flatMap({ document.target(of: $0.value) }) else {
        return chain
      }
      chain.append(next)
    }
    return []
  }

  /// Whether null is among the values of a schema or of a variant, or of a variant of that.
  private func acceptsNull(_ node: YAMLNode) -> Bool {
    var open = [node]
    var seen: Set<SourcePosition> = []
    while let next = open.popLast(), seen.count < 100 {
      guard seen.insert(next.range.start).inserted else { continue }
      if next.saysNull { return true }
      if let address = next.entry("$ref")?.value.text?.value {
        open += [document.target(of: address)].compactMap(\.self)
      }
      open += ["oneOf", "anyOf"].flatMap { next.entry($0)?.value.elements ?? [] }
    }
    return false
  }

  private mutating func typeName(_ address: Located<String>, of target: YAMLNode) -> TypeName {
    if let name = namesByPlace[target.range.start] { return name }
    let word = address.value.split(separator: "/").last.map(String.init) ?? ""
    let name = types.freeName(word)
    let isRespelt = name.text.lettersAndDigits == word.lettersAndDigits
    if !isRespelt, address.value.hasPrefix("#/components/") {
      remarks.warning(
        .notExpressible,
        "'\(word)' can't name a type; it becomes '\(name.text)'",
        at: address.range
      )
    }
    namesByPlace[target.range.start] = name
    waiting.append((name, target))
    typePlaces[name] = target
    return name
  }

  /// Reads the schemas that references led to, and those that these lead to.
  mutating func readWaiting() {
    var position = 0
    while position < waiting.count {
      let (name, node) = waiting[position]
      position += 1
      define(name, node)
    }
    waiting = []
  }

  private mutating func define(_ name: TypeName, _ node: YAMLNode) {
    let isPlain = node.entries == nil || node.entry("$ref") != nil && !isExported
    let annotation =
      isPlain ? .none : Annotation(about: about(node), deprecation: deprecation(node))
    if isExported, node.entry("anyOf") != nil {
      exportedUnion(node, name, annotation)
    } else {
      let read = read(node, name, .named(annotation))
      if read.type != .named(name) { types.define(name, .alias(read.type), annotation) }
    }
    if let slug = text(.slug, of: node) { types.move(name, to: slug) }
  }
}

extension YAMLNode {
  fileprivate var isBinary: Bool {
    entry("format")?.value.word == "binary"
      || entry("contentMediaType")?.value.word == "application/octet-stream" && entry("type") == nil
  }

  /// Whether the schema itself says that null is among the values.
  fileprivate var saysNull: Bool {
    if entry("nullable")?.value.flag?.value == true || isNullSchema { return true }
    let types = entry("type")?.value.elements ?? []
    let values = entry("enum")?.value.elements ?? []
    return types.contains { $0.word == "null" }
      || values.contains { $0.scalar?.value == .null }
  }
}
