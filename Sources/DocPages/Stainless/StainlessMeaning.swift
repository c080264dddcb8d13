import APIModel

/// What a type's spelling and the bullets below it mean together.
struct StainlessMeaning {
  /// What bullets below a type add to it.
  struct Details {
    var hasFields = false
    var values: [JSON] = []
    var variants: [StainlessMeaning] = []
  }

  /// In their order; without `null`.
  private(set) var types: [DocumentedType] = []
  private var listed: [JSON] = []
  private var known: Set<JSON> = []
  private var knownTypes: Set<DocumentedType> = []
  /// Whether it takes others than the listed values.
  private var isOpen = false
  private(set) var isNullable = false
  /// Whether there are values that the page does not list.
  private(set) var hasUnlistedValues = false
  /// Whether a type is named that the page does not expand here.
  private(set) var hasUnexpandedTypes = false

  var type: DocumentedType? { DocumentedType(anyOf: types) ?? (isNullable ? .null : nil) }

  /// The only values it takes; of a list, those of its elements.
  var values: [JSON]? {
    let isAnyBoolean = known.isSuperset(of: [.bool(true), .bool(false)])
    return listed.isEmpty || isOpen || hasUnlistedValues || isAnyBoolean ? nil : listed
  }

  init(_ type: StainlessType, _ details: Details) {
    switch type {
    case .plain(.null): isNullable = true
    case .plain(let plain): add(plain)
    case .literal(let value): for value in [value] + details.values { add(value) }
    case .named(let name): expand(name, details)
    case .array(let element):
      if details.variants.contains(where: \.isList), case .oneOf = element {
        // The variants are those of the whole: `array of string or string`.
        addAll(of: details)
      } else {
        contain(StainlessMeaning(element, details)) { .array(of: $0) }
      }
    case .map(let value): contain(StainlessMeaning(value, details)) { .map(of: $0) }
    case .oneOf(let types, let unlisted): combine(types, unlisted, details)
    }
  }

  private var isList: Bool { types.count == 1 && types[0].isList }

  private mutating func expand(_ name: String, _ details: Details) {
    if !details.variants.isEmpty || !details.values.isEmpty {
      addAll(of: details)
    } else if details.hasFields {
      add(.object)
    } else {
      add(.named(name))
      hasUnexpandedTypes = true
    }
  }

  private mutating func contain(
    _ content: StainlessMeaning,
    as container: (DocumentedType?) -> DocumentedType
  ) {
    self = content
    types = [container(content.type)]
    isNullable = false
  }

  private mutating func combine(
    _ alternatives: [StainlessType],
    _ unlisted: Int,
    _ details: Details
  ) {
    let values = alternatives.compactMap(\.literal)
    let others = alternatives.count - values.count
    for value in values { add(value) }
    for type in alternatives where type.literal == nil {
      guard details.variants.isEmpty || type.isAlwaysPlain else { continue }
      add(StainlessMeaning(type, Details(hasFields: details.hasFields)))
    }
    addAll(of: details)
    let shown = listed.count + max(others, details.variants.filter { $0.values == nil }.count)
    guard alternatives.count + unlisted > shown else { return }
    if values.isEmpty { hasUnexpandedTypes = true } else { hasUnlistedValues = true }
  }

  private mutating func addAll(of details: Details) {
    for value in details.values { add(value) }
    for variant in details.variants { add(variant) }
  }

  private mutating func add(_ type: DocumentedType) {
    isOpen = true
    insert(type)
  }

  /// Two objects are two alternatives, for they differ in what they have.
  private mutating func insert(_ type: DocumentedType) {
    if knownTypes.insert(type).inserted || type == .object { types.append(type) }
  }

  private mutating func add(_ value: JSON) {
    if known.insert(value).inserted { listed.append(value) }
    if let type = value.literalType { insert(type) }
  }

  private mutating func add(_ other: StainlessMeaning) {
    for value in other.listed where known.insert(value).inserted { listed.append(value) }
    for type in other.types { insert(type) }
    // Values of elements are none of the whole.
    isOpen = isOpen || other.isOpen || other.types.contains { $0.isContainer }
    isNullable = isNullable || other.isNullable
    hasUnlistedValues = hasUnlistedValues || other.hasUnlistedValues
    hasUnexpandedTypes = hasUnexpandedTypes || other.hasUnexpandedTypes
  }
}

extension StainlessType {
  fileprivate var literal: JSON? {
    if case .literal(let value) = self { value } else { nil }
  }

  /// Whether no variant below can say more of it.
  fileprivate var isAlwaysPlain: Bool {
    if case .plain(let type) = self { type != .object } else { false }
  }
}

extension DocumentedType {
  fileprivate var isContainer: Bool {
    switch self {
    case .array, .map: true
    default: false
    }
  }
}

extension JSON {
  /// Of a value that stands for a type.
  fileprivate var literalType: DocumentedType? {
    switch self {
    case .string: .string(format: nil)
    case .number(let text): text.contains(".") ? .number(format: nil) : .integer(format: nil)
    case .bool: .boolean
    case .null, .array, .object: nil
    }
  }
}
