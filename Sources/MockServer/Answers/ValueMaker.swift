import APIModel

/// Makes a value of a type where no example shows one: always the same, a documented default or the
/// first documented value before any other.
struct ValueMaker {
  let types: TypeIndex
  /// Types that the value being made is inside of.
  private var open: Set<TypeName> = []
  /// How many more values may be made.
  private var rest = 10_000

  init(_ types: TypeIndex) { self.types = types }

  /// Nil if the value would be larger than anyone wants to read.
  mutating func value(_ schema: Schema, called name: String = "text") -> JSON? {
    value(of: Field(name: name, type: schema, presence: .required))
  }

  mutating func value(of field: Field) -> JSON? {
    if let value = field.defaultValue { return value }
    rest -= 1
    guard rest > 0 else { return nil }
    switch types.resolved(field.type) {
    case .nullable(let inner):
      return value(of: field.with(inner)) ?? (rest > 0 ? .null : nil)
    case .array(let element): return list(field, element)
    case .map(let element): return map(field, element)
    case .embeddedJSON(let inner): return text(of: inner, field)
    case .named(let name): return value(name, field)
    case let schema: return scalar(schema, field)
    }
  }

  private mutating func value(_ name: TypeName, _ field: Field) -> JSON? {
    if let first = types.enumeration(.named(name))?.all.first { return first }
    guard open.insert(name).inserted else { return nil }
    defer { open.remove(name) }
    switch types.shape(name) {
    case .object(let properties): return object(properties.map(\.field))
    case .union(let union): return variant(of: union, field)
    default: return nil
    }
  }

  /// As many as have to be there, one if possible; none if there is no end to it.
  private mutating func list(_ field: Field, _ element: Schema) -> JSON? {
    let count = count(field.limits)
    guard count > 0 else { return .array([]) }
    guard let value = self.element(element, field, times: count) else {
      return rest > 0 && field.limits.minimum ?? 0 <= 0 ? .array([]) : nil
    }
    return .array(Array(repeating: value, count: count))
  }

  private mutating func map(_ field: Field, _ element: Schema) -> JSON? {
    let count = count(field.limits)
    guard count > 0 else { return .object([]) }
    guard let value = self.element(element, field, times: count) else {
      return rest > 0 && field.limits.minimum ?? 0 <= 0 ? .object([]) : nil
    }
    return .object((1...count).map { JSON.Member(name: "key\($0)", value: value) })
  }

  private mutating func element(_ schema: Schema, _ field: Field, times count: Int) -> JSON? {
    let before = rest
    guard let value = value(schema, called: field.name) else { return nil }
    rest -= (before - rest) * (count - 1)
    return rest > 0 ? value : nil
  }

  /// Every text within a text doubles the escapes of the inner one.
  private mutating func text(of inner: Schema, _ field: Field) -> JSON? {
    guard let text = value(inner, called: field.name)?.compactText else { return nil }
    rest -= text.utf8.count / 8
    return rest > 0 ? .string(text) : nil
  }

  private func count(_ limits: Limits) -> Int {
    let least = Int(exactly: (limits.minimum ?? 1).rounded(.up)) ?? 1
    let most = Int(exactly: (limits.maximum ?? 1000).rounded(.down)) ?? 1000
    return max(min(max(least, 1), most, 1000), 0)
  }
}

// MARK: - Objects and unions

extension ValueMaker {
  /// What may be left out is left out where there would be no end to it.
  private mutating func object(_ fields: [Field]) -> JSON? {
    var members: [String: JSON] = [:]
    for field in fields where siblingUnion(field) == nil {
      let tag = fields.compactMap(siblingUnion).first { $0.tag == field.name }
      let isFree = tag != nil && types.enumeration(field.type) == nil
      let chosen = isFree ? tag?.union.variants.first.map { JSON.string($0.name) } : nil
      guard let value = chosen ?? value(of: field) else {
        if field.presence == .required { return nil }
        continue
      }
      members[field.name] = value
    }
    for field in fields {
      guard let (tag, union) = siblingUnion(field) else { continue }
      guard let value = member(of: union, told: members[tag], field) else {
        if field.presence == .required { return nil }
        continue
      }
      members[field.name] = value
    }
    return .object(
      fields.compactMap { field in
        members[field.name].map { JSON.Member(name: field.name, value: $0) }
      }
    )
  }

  /// A union whose variant another field beside it tells, and that field's name.
  func siblingUnion(_ field: Field) -> (tag: String, union: Union)? {
    guard let union = types.union(field.type), case .sibling(let tag) = union.discriminator else {
      return nil
    }
    return (tag, union)
  }

  /// Where the other field tells no variant, any JSON will do.
  mutating func member(of union: Union, told tag: JSON?, _ field: Field) -> JSON? {
    guard let text = tag?.parameterTexts.first,
      let variant = union.variants.first(where: { $0.name == text })
    else { return field.presence == .required ? .null : nil }
    return value(of: field.with(variant.type))
  }

  private mutating func variant(of union: Union, _ field: Field) -> JSON? {
    for variant in union.variants {
      guard let value = value(of: field.with(variant.type)) else { continue }
      guard case .field(let tag) = union.discriminator else { return value }
      guard case .object(let members) = value else { continue }
      let rest = members.filter { $0.name != tag }
      return .object([JSON.Member(name: tag, value: .string(variant.name))] + rest)
    }
    return nil
  }
}

// MARK: - Scalars

extension ValueMaker {
  private func scalar(_ schema: Schema, _ field: Field) -> JSON {
    switch schema {
    case .string, .file: .string(text(field))
    case .integer, .int64, .number, .duration: .number(number(1, field.limits))
    case .epoch(let unit): .number(number(1_735_689_600_000 / unit.milliseconds, field.limits))
    case .boolean: .bool(true)
    case .uuid: .string("00000000-0000-4000-8000-000000000001")
    case .url: .string("https://example.com/")
    case .timestamp: .string("2025-01-01T00:00:00Z")
    case .date: .string("2025-01-01")
    case .base64: .string("AA==")
    default: .null
    }
  }

  /// The name of the field, which tells as much as any other text.
  private func text(_ field: Field) -> String {
    let least = Int(exactly: (field.limits.minimum ?? 0).rounded(.up)) ?? 0
    let most = Int(exactly: (field.limits.maximum ?? 1000).rounded(.down)) ?? 1000
    var text = String(field.name.unicodeScalars.prefix(max(most, 0)).map(Character.init))
    let missing = min(least, 1000) - text.unicodeScalars.count
    if missing > 0 { text += String(repeating: "x", count: missing) }
    return text
  }

  private func number(_ usual: Double, _ limits: Limits) -> String {
    let number = min(max(usual, limits.minimum ?? usual), limits.maximum ?? .infinity)
    return Int(exactly: number).map(String.init) ?? String(number)
  }
}

extension TimeUnit {
  var milliseconds: Double {
    switch self {
    case .milliseconds: 1
    case .seconds: 1000
    case .minutes: 60_000
    case .hours: 3_600_000
    case .days: 86_400_000
    }
  }
}

extension Field {
  /// The same of another type.
  fileprivate func with(_ type: Schema) -> Field {
    Field(name: name, type: type, presence: .required, limits: limits)
  }
}
