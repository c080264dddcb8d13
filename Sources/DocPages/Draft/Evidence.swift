import APIModel

/// What is known of a value: what the page says of it and what its examples show.
struct Evidence {
  /// What the page says of it and of what is inside.
  let tree: FieldTree
  let documented: DocumentedType?
  /// The only values it takes, if the page lists them.
  let choices: [JSON]?
  /// As the examples have it, null left out.
  let values: [JSON]

  init(
    tree: FieldTree,
    documented: DocumentedType?,
    choices: [JSON]? = nil,
    values: [JSON]
  ) {
    self.tree = tree
    self.documented = documented
    self.choices = choices
    self.values = values.filter { $0 != .null }
  }

  init(tree: FieldTree, values: [JSON]) {
    self.init(
      tree: tree,
      documented: tree.field?.type,
      choices: tree.field?.values,
      values: values
    )
  }

  /// How a value is put together.
  enum Kind: Equatable {
    case object
    case list
    case map(of: DocumentedType?)
    case alternatives([DocumentedType])
    /// One piece of text, a number or the like; nil if nothing tells what.
    case scalar(DocumentedType?)
  }

  var kind: Kind {
    if documented?.isList == true || !tree.elements.isEmpty && tree.members.isEmpty { return .list }
    if case .map(let value?) = documented { return .map(of: value) }
    if !tree.members.isEmpty, documented?.isAlternatives != true, !isDeniedObject { return .object }
    switch documented {
    case .map: return .map(of: nil)
    case .union(let types): return .alternatives(types)
    case .object: return showsFields ? .object : .map(of: nil)
    case nil, .named:
      if showsFields { return .object }
      if !values.isEmpty, values.allSatisfy({ $0.members != nil }) { return .map(of: nil) }
      if !values.isEmpty, values.allSatisfy({ $0.elements != nil }) { return .list }
      return .scalar(shownType)
    default: return .scalar(documented)
    }
  }

  /// Whether the page has a type that can't have the fields below it, and no example shows them.
  var isDeniedObject: Bool {
    switch documented {
    case .string, .integer, .number, .boolean, .null, .file:
      !tree.members.isEmpty && !values.contains { $0.members != nil }
    default: false
    }
  }

  /// Whether the examples are objects with names for keys, rather than with data for keys.
  private var showsFields: Bool {
    let members = values.compactMap(\.members)
    let names = members.joined().map(\.name)
    return !values.isEmpty && members.count == values.count && !names.isEmpty
      && names.allSatisfy(\.looksLikeName)
  }

  /// The type that all examples have.
  private var shownType: DocumentedType? {
    let types = Set(values.map(\.scalarType))
    return types.count == 1 ? types.first ?? nil : nil
  }

  /// What is known of it if it is of one of its documented types.
  func alternative(_ type: DocumentedType) -> Evidence {
    guard case .union(let types) = documented else { return self }
    let hasObject = types.contains(.object)
    let tree: FieldTree =
      switch type {
      case .object: self.tree.inside
      case .array where !hasObject && !self.tree.members.isEmpty:
        FieldTree(ofElements: self.tree.inside)
      default: FieldTree()
      }
    return Evidence(tree: tree, documented: type, values: values.filter(type.fits))
  }

  /// What is known of a list's elements.
  var elements: Evidence {
    let elements = values.compactMap(\.elements).flatMap(\.self)
    return Evidence(
      tree: tree.elements.first ?? FieldTree(),
      documented: tree.elements.first?.field?.type ?? documented?.elementType,
      choices: tree.elements.first?.field?.values ?? choices,
      values: elements
    )
  }
}

extension DocumentedType {
  fileprivate var isAlternatives: Bool {
    if case .union = self { true } else { false }
  }

  /// Whether a value is of the same kind.
  fileprivate func fits(_ value: JSON) -> Bool {
    switch (self, value) {
    case (.array, .array), (.object, .object), (.map, .object), (.string, .string),
      (.number, .number), (.integer, .number), (.boolean, .bool), (.any, _), (.named, _):
      true
    default: false
    }
  }

  /// What a list of this type is documented to consist of.
  fileprivate var elementType: DocumentedType? {
    switch self {
    case .array(let element): return element
    case .union(let lists):
      let elements = lists.compactMap(\.elementType)
      guard elements.count == lists.count else { return nil }
      return elements.count == 1 ? elements[0] : .union(elements)
    default: return nil
    }
  }
}

extension JSON {
  var members: [Member]? {
    if case .object(let members) = self { members } else { nil }
  }

  var elements: [JSON]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  var text: String? {
    if case .string(let text) = self { text } else { nil }
  }

  fileprivate var scalarType: DocumentedType? {
    switch self {
    case .string: .string(format: nil)
    case .number: .number(format: nil)
    case .bool: .boolean
    case .null, .array, .object: nil
    }
  }
}

extension String {
  /// Whether people would give a field this name: letters and digits, at most joined by a few marks.
  fileprivate var looksLikeName: Bool {
    guard let first = unicodeScalars.first, first.properties.isAlphabetic || first == "_" else {
      return false
    }
    return unicodeScalars.count <= 64
      && unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
          || "_-. $".unicodeScalars.contains($0)
      }
  }
}
