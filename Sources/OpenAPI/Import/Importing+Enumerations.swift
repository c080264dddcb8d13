import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// The values of `enum` or `const`; nil, and told of, if a description can't list them.
  mutating func values(_ sources: [YAMLNode], _ types: [String]) -> Enumeration.Values? {
    guard let source = sources.first(where: { $0.entry("enum") ?? $0.entry("const") != nil }),
      let node = source.entry("enum")?.value ?? source.entry("const")?.value
    else { return nil }
    let elements = source.entry("enum") == nil ? [node] : node.elements ?? []
    let scalars = elements.filter { $0.scalar?.value != .null }.compactMap(\.scalar)
    let isText = scalars.allSatisfy { $0.value == .string }
    guard !scalars.isEmpty, scalars.count == elements.filter({ $0.scalar?.value != .null }).count
    else { return nil }
    let numbers = scalars.compactMap { $0.value == .integer ? Int($0.text) : nil }
    let meanings = take(.meanings, of: source)?.elements?.map { $0.word ?? "" } ?? []
    let names = take(.names, of: source)?.elements?.map { $0.text?.value } ?? []
    let explained = { (index: Int) in
      (
        name: names.indices.contains(index) ? names[index] : nil,
        about: meanings.indices.contains(index) ? trimmed(meanings[index]) : ""
      )
    }
    if numbers.count == scalars.count, types != ["string"] {
      _ = take(source.entry("enum") == nil ? "const" : "enum", of: source)
      return .integers(cases(numbers, explained))
    }
    guard isText || types == ["string"] else { return nil }
    _ = take(source.entry("enum") == nil ? "const" : "enum", of: source)
    if !isText { remark("these values are taken as text", at: node) }
    return .strings(cases(scalars.map(\.text), explained))
  }

  private func cases<Value: Hashable & Codable & Sendable>(
    _ values: [Value],
    _ explained: (Int) -> (name: String?, about: String)
  ) -> [EnumerationCase<Value>] {
    var seen: Set<Value> = []
    return values.enumerated().filter { seen.insert($0.element).inserted }.map { index, value in
      let words = explained(index)
      return EnumerationCase(value: value, preferredName: words.name, about: words.about)
    }
  }

  mutating func enumeration(
    _ values: Enumeration.Values,
    of node: YAMLNode,
    _ name: TypeName,
    _ place: TypePlace
  ) -> Schema {
    define(.enumeration(Enumeration(values: values)), of: node, name, place)
  }

  /// `oneOf` constants, each with its meaning.
  mutating func explainedValues(_ members: [YAMLNode]) -> Enumeration.Values? {
    let constants = members.map { member -> String? in
      let value = member.entry("const")?.value ?? member.entry("enum")?.value.elements?.onlyOne
      return value?.text?.value
    }
    let texts = constants.compactMap(\.self)
    guard texts.count == members.count, Set(texts).count == texts.count else { return nil }
    return .strings(
      zip(texts, members).map { text, member in
        document.visit(member)
        for key in ["const", "enum", "type"] { _ = take(key, of: member) }
        let about = prose("description", of: member) ?? prose("title", of: member) ?? ""
        return EnumerationCase(value: text, about: about)
      }
    )
  }
}

extension Array {
  fileprivate var onlyOne: Element? { count == 1 ? self[0] : nil }
}
