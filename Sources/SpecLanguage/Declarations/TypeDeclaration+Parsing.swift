import SourceText
import YAMLReader

extension TypeDeclaration {
  init(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    switch node.content {
    case .scalar(let scalar): self.init(scalar, at: node.range, into: &diagnostics)
    case .sequence(let elements): self.init(list: elements, at: node.range, into: &diagnostics)
    case .mapping(let entries) where entries.saysShape:
      self.init(shaped: node, as: .type, into: &diagnostics)
    case .mapping(let entries):
      self.init(plainObject: entries, at: node.range, into: &diagnostics)
    }
  }

  private init(_ scalar: YAMLScalar, at range: SourceRange, into diagnostics: inout Diagnostics) {
    switch scalar.value {
    case .null where scalar.text.isEmpty:
      diagnostics.error(.wrongKind, "a type is missing here", at: range)
      self.init(.unreadable, at: range)
    case .null: self.init(.named("null"), at: range)
    default: self = TypeGrammar.type(Located(scalar.text, at: range), into: &diagnostics)
    }
  }

  private init(
    list elements: [YAMLNode],
    at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    if elements.count == 1, let element = elements.first {
      self.init(.list(TypeDeclaration(element, into: &diagnostics)), at: range)
    } else {
      let message =
        "a list type has one element, the type of all: '[string]'; found \(elements.count)"
      diagnostics.error(.typeSyntax, message, at: range)
      self.init(.unreadable, at: range)
    }
  }

  /// An object whose keys are all fields.
  private init(
    plainObject entries: [YAMLEntry],
    at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    let fields = entries.filter { !$0.isMisplacedAttribute(into: &diagnostics) }
    self.init(.object(.fields(fields, .property, into: &diagnostics)), at: range)
  }

  /// A mapping in which keys such as `fields` or `enum` say what kind of type it is.
  init(shaped node: YAMLNode, as vocabulary: Vocabulary, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, describing: vocabulary, into: &diagnostics) else {
      self.init(.unreadable, at: node.range)
      return
    }
    self.init(reader, into: &diagnostics)
  }

  init(_ reader: MappingReader, into diagnostics: inout Diagnostics) {
    let about = reader.text(.about)
    let deprecation = reader.text(.deprecated)
    if reader.hasContradictingShapes(into: &diagnostics) {
      self.init(.unreadable, at: reader.range)
    } else if let node = reader[.type] {
      let type = TypeDeclaration(node, into: &diagnostics)
      self.init(
        type.shape,
        at: type.range,
        about: type.about ?? about,
        deprecation: type.deprecation ?? deprecation
      )
    } else {
      let shape = Self.shape(reader, into: &diagnostics)
      self.init(shape, at: reader.range, about: about, deprecation: deprecation)
    }
  }

  private static func shape(_ reader: MappingReader, into diagnostics: inout Diagnostics) -> Shape {
    if let node = reader[.enumeration] {
      return .enumeration(.values(node, into: &diagnostics))
    }
    if let fields = reader[.fields]?.entries {
      return .object(.fields(fields, .property, into: &diagnostics))
    }
    return UnionDeclaration(reader, into: &diagnostics).map(Shape.union) ?? .unreadable
  }
}

extension MappingReader {
  /// With `by` or `tag` and without `variants`, keys that the vocabulary lacks are variants.
  init?(
    _ node: YAMLNode,
    describing vocabulary: Vocabulary,
    into diagnostics: inout Diagnostics
  ) {
    let names = Set((node.entries ?? []).map(\.key.value))
    let namesDiscriminator = names.contains(Key.by.name) || names.contains(Key.tag.name)
    let hasCases = namesDiscriminator && !names.contains(Key.variants.name)
    self.init(node, as: hasCases ? vocabulary.withCases() : vocabulary, into: &diagnostics)
  }

  fileprivate func hasContradictingShapes(into diagnostics: inout Diagnostics) -> Bool {
    let written = Key.shapes.compactMap(entry)
    let names = Set(written.map(\.key.value))
    guard names.count > 1, names != ["by", "variants"], names != ["tag", "variants"] else {
      return false
    }
    let list = written.map { "'\($0.key.value)'" }.joined(separator: " and ")
    let place = written.map(\.key.range).max() ?? range
    diagnostics.error(.invalidValue, "\(list) exclude each other; keep one", at: place)
    return true
  }
}

extension [YAMLEntry] {
  /// Whether a key says what kind of type the mapping describes, so that not all keys are fields.
  var saysShape: Bool {
    let words = Set(Key.shapes.map(\.name))
    return contains { words.contains($0.key.value) }
  }
}

extension YAMLEntry {
  /// Catches `{ about: The text., max: 3 }`, where a type was forgotten.
  fileprivate func isMisplacedAttribute(into diagnostics: inout Diagnostics) -> Bool {
    guard Key.attributes.contains(where: { $0.name == key.value }), let scalar = value.scalar,
      scalar.isNoType
    else { return false }
    let message =
      "'\(key.value)' is taken for a field, because nothing here is called 'type' or 'fields'; "
      + "add one of them"
    diagnostics.error(.missingKey, message, at: key.range)
    return true
  }
}

extension YAMLScalar {
  /// Whether it is a number, `true` or `false`, or a sentence.
  fileprivate var isNoType: Bool {
    switch value {
    case .null: return false
    case .bool, .integer, .number: return true
    case .string:
      var ignored = Diagnostics()
      let type = TypeGrammar.type(Located(text, at: SourceRange(startOf: "")), into: &ignored)
      guard case .unreadable = type.shape else { return false }
      return text.contains(" ")
    }
  }
}
