import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// What `oneOf` or `anyOf` says; nil if that is nothing that a type can be made of.
  mutating func union(
    _ sources: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema? {
    guard let source = sources.first(where: { $0.entry("oneOf") ?? $0.entry("anyOf") != nil }),
      let all = (source.entry("oneOf") ?? source.entry("anyOf"))?.value.elements,
      !all.allSatisfy({ $0.saysNoType }), !type(sources, has: "properties")
    else { return nil }
    _ = take(source.entry("oneOf") == nil ? "anyOf" : "oneOf", of: source)
    let members = all.filter { !$0.isNullSchema }
    for member in all where member.isNullSchema {
      document.visit(member)
      for key in ["type", "enum", "const"] { _ = take(key, of: member) }
    }
    let hasNull = members.count < all.count
    guard let first = members.first else { return ReadSchema(type: .null) }
    if members.count == 1 {
      var read = read(first, name, place.nullable(hasNull))
      read.acceptsNull = read.acceptsNull || hasNull
      return read
    }
    if let values = explainedValues(members) {
      return ReadSchema(type: enumeration(values, of: source, name, place))
    }
    if let union = taggedUnion(source, members, name, place) { return union }
    return looseUnion(source, members, name, place)
  }

  /// One whose first variant that fits is taken.
  private mutating func looseUnion(
    _ source: YAMLNode,
    _ members: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema {
    var acceptsNull = false
    var variants: [Variant] = []
    for (index, member) in members.enumerated() {
      // A text has no room for what is said of a variant.
      let about = place.isText ? "" : prose("description", of: member) ?? ""
      let place = place.ofVariant(saying: about)
      let read = read(member, name.adding("variant\(index + 1)"), place)
      acceptsNull = acceptsNull || read.acceptsNull
      guard !variants.contains(where: { $0.type == read.type }) else {
        remark("another variant has the same type; left out", at: member)
        continue
      }
      let title = text("title", of: member)
      variants.append(
        Variant(name: isExported ? title ?? "" : "", type: read.type, about: about)
      )
    }
    return ReadSchema(
      type: union(.none, named(variants), of: source, name, place),
      acceptsNull: acceptsNull
    )
  }

  mutating func unionOfTypes(
    _ types: [String],
    _ sources: [YAMLNode],
    _ name: TypeName,
    _ place: TypePlace
  ) -> ReadSchema {
    let variants = types.map { type in
      let place = place.ofVariant(saying: "")
      return Variant(
        name: "",
        type: self.type(type, sources, name.adding(type), place)
      )
    }
    return ReadSchema(type: union(.none, named(variants), of: sources[0], name, place))
  }

  private mutating func union(
    _ discriminator: Union.Discriminator,
    _ variants: [Variant],
    of source: YAMLNode,
    _ name: TypeName,
    _ place: TypePlace
  ) -> Schema {
    if variants.count == 1, discriminator == .none { return variants[0].type }
    let union = Union(discriminator: discriminator, variants: variants)
    return define(.union(union), of: source, name, place)
  }

  /// With names for those that have none.
  func named(_ variants: [Variant]) -> [Variant] {
    var uses: [String: Int] = [:]
    var taken: Set<String> = []
    return variants.map { variant in
      guard variant.name.isEmpty else { return variant }
      let word = variantName(variant.type)
      uses[word, default: 0] += 1
      var name = uses[word] == 1 ? word : "\(word)\(uses[word, default: 0])"
      while !taken.insert(name).inserted { name += "_" }
      return Variant(name: name, type: variant.type, about: variant.about)
    }
  }

  /// As descriptions name the variants of `A | B`.
  private func variantName(_ type: Schema) -> String {
    switch type {
    case .epoch, .duration: return "time"
    case .embeddedJSON: return "json"
    case .map(.any): return "object"
    case .map: return "map"
    case .nullable(let inner): return variantName(inner)
    case .array(let element): return VariantNames.plural(variantName(element))
    case .named(let name) where name.path.count == 1:
      return name.path[0].prefix(1).lowercased() + name.path[0].dropFirst()
    case .named(let name):
      switch types[name]?.shape {
      case .enumeration(let enumeration):
        if case .strings(let cases) = enumeration.values, cases.count == 1 { return cases[0].value }
        return "option"
      case .object: return "object"
      default: return "value"
      }
    default: return TypeTexts { _ in nil }.text(type) ?? "value"
    }
  }
}

extension TypePlace {
  var isText: Bool {
    if case .text = self { true } else { false }
  }

  fileprivate func ofVariant(saying about: String) -> TypePlace {
    isText ? .text : .named(Annotation(about: about, deprecation: nil))
  }
}

extension YAMLNode {
  /// Whether the schema only tells which fields go together.
  fileprivate var saysNoType: Bool {
    entries?.allSatisfy { ["required", "not"].contains($0.key.value) } ?? false
  }
}
