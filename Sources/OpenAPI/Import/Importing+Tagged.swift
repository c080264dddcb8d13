import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// A union whose variants a field inside tells apart; nil, and told of, if a description has none.
  mutating func taggedUnion(
    _ source: YAMLNode,
    _ members: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema? {
    guard let discriminator = source.entry("discriminator")?.value,
      let tag = discriminator.entry("propertyName")?.value.text?.value
    else { return nil }
    let mapping = discriminator.entry("mapping")?.value.entries ?? []
    var variants: [Variant] = []
    for member in members {
      let address = member.entry("$ref")?.value.text?.value
      let names = address.map { self.names(of: $0, in: mapping) } ?? []
      let isObject = address.flatMap { document.target(of: $0) }.map(isObject) ?? false
      guard let address, isObject, !names.isEmpty else {
        remark(
          "'\(tag)' does not tell these variants apart; the first that fits is taken",
          at: source
        )
        return nil
      }
      let about = prose("description", of: member) ?? ""
      let read = variant(member, address)
      variants += names.map { Variant(name: $0, type: read, about: about) }
    }
    guard Set(variants.map(\.name)).count == variants.count else { return nil }
    _ = take("discriminator", of: source)
    document.visit(discriminator)
    for key in ["propertyName", "mapping"] { _ = take(key, of: discriminator) }
    let order = Dictionary(
      mapping.enumerated().map { ($1.key.value, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    if isExported {
      variants.sort { order[$0.name, default: 0] < order[$1.name, default: 0] }
    }
    let union = Union(discriminator: .field(name: tag), variants: variants)
    return ReadSchema(type: define(.union(union), of: source, name, place))
  }

  /// The values that select what an address leads to; without any the name of the component.
  private func names(of address: String, in mapping: [YAMLEntry]) -> [String] {
    let component = address.split(separator: "/").last.map(String.init) ?? ""
    let names = mapping.filter { entry in
      let target = entry.value.text?.value ?? ""
      return target == address || target == component
    }
    return names.isEmpty ? [component] : names.map(\.key.value)
  }

  private mutating func variant(_ member: YAMLNode, _ address: String) -> Schema {
    if let target = document.target(of: address), isTrue(.tagged, of: target) {
      document.visit(target)
      document.visit(member)
      _ = take("$ref", of: member)
      if let inner = take("allOf", of: target)?.elements?.first {
        return read(inner, TypeName([]), .text).whole
      }
    }
    return read(member, TypeName([]), .text).type
  }

  /// Whether every value is an object.
  private func isObject(_ node: YAMLNode) -> Bool {
    var open = [node]
    var seen: Set<SourcePosition> = []
    while let next = open.popLast(), seen.count < 1000 {
      guard seen.insert(next.range.start).inserted else { continue }
      if let address = next.entry("$ref")?.value.text?.value {
        guard let target = document.target(of: address) else { return false }
        open.append(target)
      } else if next.entry("properties") == nil, next.entry("type")?.value.word != "object" {
        let parts = ["allOf", "oneOf", "anyOf"].flatMap { next.entry($0)?.value.elements ?? [] }
        if parts.isEmpty { return false }
        open += next.entry("allOf") == nil ? parts : Array(parts.prefix(1))
      }
    }
    return true
  }
}
