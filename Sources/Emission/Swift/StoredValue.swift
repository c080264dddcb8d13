import APIModel

/// How a field is kept in a struct: which of absent, null and a value it tells apart.
enum StoredValue {
  /// Always there: `T`.
  case plain(Schema)
  /// May be absent: `T?`, nil is left out.
  case optional(Schema)
  /// Always there, may be null: `T?`, nil is written as null.
  case nullable(Schema)
  /// May be absent, may be null: `@Nullable T?`.
  case threeState(Schema)

  init(_ field: Field, types: SwiftTypes) {
    let schema = types.resolved(field.type)
    let (inner, mayBeNull) = schema.withoutNull
    self =
      switch (field.presence, mayBeNull || schema.holdsNull) {
      case (.required, false): .plain(schema)
      case (.required, true): schema.holdsNull ? .plain(schema) : .nullable(inner)
      case (.optional, false): .optional(schema)
      case (.optional, true), (.undocumented, _): .threeState(inner)
      }
  }

  var isOptional: Bool {
    if case .plain = self { false } else { true }
  }
}

extension Schema {
  /// The type without null, and whether null was allowed.
  var withoutNull: (Schema, Bool) {
    guard case .nullable(let inner) = self else { return (self, false) }
    return (inner.withoutNull.0, true)
  }

  /// Whether null is among the type's own values.
  var holdsNull: Bool {
    switch self {
    case .any, .null: true
    default: false
    }
  }
}
