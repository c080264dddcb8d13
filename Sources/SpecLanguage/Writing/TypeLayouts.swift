import APIModel

/// Types as they stand in a file.
struct TypeLayouts {
  private let definitions: [TypeName: TypeDefinition]
  let texts: TypeTexts

  /// A type on its own, without what is said about the value that has it.
  enum Layout {
    case text(String)
    /// A list whose elements can't be told in a text.
    case list(of: YAMLLayout)
    /// What is under keys such as `fields`, and what is said about it.
    case mapping([YAMLLayout.Entry], Annotation)
    /// The same with `fields` alone, which may be left out.
    case fields(YAMLLayout, mayBeBare: Bool, Annotation)
  }

  init(_ types: [TypeDefinition]) {
    let definitions = Dictionary(
      types.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    self.definitions = definitions
    texts = TypeTexts { definitions[$0] }
  }

  /// The value of a key that takes a type and what is said about it.
  func layout(
    _ schema: Schema,
    _ annotation: Annotation,
    details: [YAMLLayout.Entry] = []
  ) -> YAMLLayout {
    layout(type(schema, with: annotation), annotation, details: details)
  }

  /// A type where nothing else is said.
  func layout(_ schema: Schema) -> YAMLLayout { layout(schema, annotation(of: schema)) }

  /// A type with a name of its own.
  func layout(_ definition: TypeDefinition) -> YAMLLayout {
    let annotation = Annotation(definition)
    if case .alias(let schema) = definition.shape { return layout(schema, annotation) }
    if case .union = definition.shape, let text = texts.text(definition.shape) {
      return layout(.text(text), annotation)
    }
    return layout(mapping(definition), annotation)
  }

  func layout(
    _ type: Layout,
    _ annotation: Annotation,
    details: [YAMLLayout.Entry] = []
  ) -> YAMLLayout {
    let isBare = annotation == .none && details.isEmpty
    switch type {
    case .text(let text):
      let word = YAMLLayout.word(text.yamlType)
      if isBare { return word }
      return .braces(
        [.init("type", word)] + details + annotation.deprecationEntry + annotation.aboutEntry
      )
    case .list(let element):
      if isBare { return .dashes([element]) }
      return block([.init("type", .dashes([element]))], annotation, details)
    case .mapping(let entries, let own) where own == annotation:
      return block(entries, annotation, details)
    case .fields(let fields, let mayBeBare, let own) where own == annotation:
      return isBare && mayBeBare ? fields : block([.init("fields", fields)], annotation, details)
    case .mapping(let entries, let own): return nested(entries, own, in: annotation, details)
    case .fields(let fields, _, let own):
      return nested([.init("fields", fields)], own, in: annotation, details)
    }
  }

  /// What is said about a type and about its value, where that differs.
  private func nested(
    _ entries: [YAMLLayout.Entry],
    _ own: Annotation,
    in annotation: Annotation,
    _ details: [YAMLLayout.Entry]
  ) -> YAMLLayout {
    let about = YAMLLayout.Entry.about(own.about)
    let type = YAMLLayout.lines([about] + own.deprecationEntry + entries)
    return block([.init("type", type)], annotation, details)
  }

  private func block(
    _ entries: [YAMLLayout.Entry],
    _ annotation: Annotation,
    _ details: [YAMLLayout.Entry]
  ) -> YAMLLayout {
    let others = details + annotation.deprecationEntry
    return entries.allSatisfy(\.value.isShort)
      ? .braces(entries + others + annotation.aboutEntry)
      : .lines(annotation.aboutEntry + others + entries)
  }
}

extension TypeLayouts {
  /// What a type says of itself when it is written where it is used.
  func annotation(of schema: Schema) -> Annotation { annotated(schema) ?? .none }

  /// The same; nil for types that can't say anything of themselves there.
  func annotated(_ schema: Schema) -> Annotation? {
    if let definition = inline(schema) { return Annotation(definition) }
    // Null stands among the variants of a union.
    guard case .nullable(let inner) = schema, let union = inline(inner), union.isUnion else {
      return nil
    }
    return Annotation(union)
  }

  func inline(_ schema: Schema) -> TypeDefinition? {
    guard case .named(let name) = schema, name.path.count > 1 else { return nil }
    return definitions[name]
  }

  func type(_ schema: Schema, with annotation: Annotation) -> Layout {
    if let definition = inline(schema), case .enumeration = definition.shape {
      return mapping(definition)
    }
    if let text = texts.text(schema, with: annotation) { return .text(text) }
    if case .array(let element) = schema { return .list(of: layout(element)) }
    return inline(schema).map(mapping) ?? .text(BuiltInType.any.rawValue)
  }

  private func mapping(_ definition: TypeDefinition) -> Layout {
    let annotation = Annotation(definition)
    switch definition.shape {
    case .object(let properties):
      return .fields(
        .columns(properties.map { entry($0.field) }),
        mayBeBare: !properties.contains { $0.field.isTakenForKey },
        annotation
      )
    case .enumeration(let enumeration):
      return .mapping([.init("enum", enumeration.values.layout)], annotation)
    case .union(let union): return .mapping(entries(union), annotation)
    case .alias(let schema): return type(schema, with: annotation)
    }
  }

  private func entries(_ union: Union) -> [YAMLLayout.Entry] {
    let variants = union.variants.map { variant in
      let annotation = Annotation(
        about: variant.about,
        deprecation: annotation(of: variant.type).deprecation
      )
      return YAMLLayout.Entry(variant.name.yamlWord, layout(variant.type, annotation))
    }
    let teller: [YAMLLayout.Entry] =
      switch union.discriminator {
      case .sibling(let name): [.init("by", .word(name.yamlWord))]
      case .field(let name): [.init("tag", .word(name.yamlWord))]
      case .none: []
      }
    return teller + [.init("variants", .lines(variants))]
  }
}

extension Field {
  /// Whether its key, in a mapping without `fields`, would be read as one of the language.
  fileprivate var isTakenForKey: Bool {
    presence != .optional && (Key.shapes.map(\.name) + [Key.bodyFormat.name]).contains(name)
  }
}

extension YAMLLayout {
  fileprivate var isShort: Bool {
    switch self {
    case .word, .brackets: true
    default: false
    }
  }
}

extension Enumeration.Values {
  fileprivate var layout: YAMLLayout {
    switch self {
    case .integers(let cases) where areExplained:
      .lines(cases.map { .init(String($0.value), $0.meaning) })
    case .strings(let cases) where areExplained && !cases.allSatisfy(\.value.isTakenForInteger):
      .lines(cases.map { .init($0.value.yamlWord, $0.meaning) })
    case .integers(let cases): .brackets(cases.map { .word(String($0.value)) })
    case .strings(let cases): .brackets(cases.map { .word($0.value.yamlWord) })
    }
  }
}

extension EnumerationCase {
  fileprivate var meaning: YAMLLayout {
    guard let preferredName else { return about.isEmpty ? .braces([]) : about.yamlText }
    return .braces(
      [.init("name", .word(preferredName.yamlWord))] + (about.isEmpty ? [] : [.about(about)])
    )
  }
}
