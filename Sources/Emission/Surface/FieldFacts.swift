import APIModel

/// What is so of a field wherever it stands.
enum FieldFacts {
  /// Of a value sent beside the body.
  static func parameter(_ parameter: Parameter, _ types: SwiftTypes) -> [Fact] {
    let isInPath = parameter.location == .path
    // The name in a path is nowhere on the wire.
    let wire = parameter.location.rawValue + (isInPath ? "" : " \(parameter.field.name)")
    let isList = types.resolved(parameter.field.type.withoutNull.0).isList
    return [
      Fact(.wire, wire),
      Fact(.listStyle, isList ? parameter.listStyle.rawValue : nil),
    ].compactMap(\.self) + all(parameter.field, types)
  }

  /// Of a field of an object.
  static func property(
    _ field: Field,
    _ code: FieldCode,
    _ direction: Direction,
    _ types: SwiftTypes
  ) -> [Fact] {
    let isSent = direction != .received && code.stored.isOptional
    return [
      Fact(.wire, field.name),
      Fact(.nothing, isSent ? code.stored.sentForNil : nil),
    ].compactMap(\.self) + all(field, types)
  }

  private static func all(_ field: Field, _ types: SwiftTypes) -> [Fact] {
    [
      Fact(.type, types.spelling(of: field)),
      Fact(.coding, types.ownCoding(field.type.withoutNull.0)),
      Fact(.defaultValue, field.defaultValue?.compactText),
      Fact(.secrecy, field.isSensitive ? "sensitive" : nil),
      Fact(.about, field.about),
      Fact(.limits, FieldDocumentation(field).limitsText),
      Fact(.presence, field.presence == .undocumented ? "not documented" : nil),
      Fact(.deprecation, field.deprecation?.reason),
    ].compactMap(\.self)
  }

  /// What callers, and services, can do with a field of an object.
  static func offers(
    _ code: FieldCode,
    _ context: PropertyContext,
    _ direction: Direction
  ) -> [Offer] {
    let isThreeState = if case .threeState = code.stored { true } else { false }
    return (context.introducer == "let" ? [] : [.setting]) + (isThreeState ? [.projection] : [])
      + (code.mayBeLeftOut ? [.omission] : [])
      + (direction == .sent ? [] : code.stored.accepted)
  }
}

extension SwiftTypes {
  /// How values of a type travel; what is told of the types that it names is left out.
  func ownCoding(_ schema: Schema) -> String? {
    switch schema {
    case .named: nil
    case .array(let inner), .map(let inner), .nullable(let inner):
      ownCoding(inner) == nil ? nil : coding(schema)
    default: coding(schema)
    }
  }
}

extension StoredValue {
  fileprivate var sentForNil: String {
    if case .nullable = self { "null" } else { "nothing" }
  }

  /// What JSON may have in place of a value.
  fileprivate var accepted: [Offer] {
    switch self {
    case .plain(let schema): schema.holdsNull ? [.null] : []
    case .nullable: [.null]
    case .optional, .threeState: [.absence, .null]
    }
  }
}
