/// What may stand as the value of a key.
package indirect enum ValueKind: Hashable, Sendable {
  case text
  case flag
  case integer
  case number
  /// Any value, taken as JSON.
  case json
  /// A type in any of its forms.
  case type
  /// Fields by their names.
  case fields(FieldPlace)
  /// Types by their names.
  case types
  /// Values of an enumeration: a list, or meanings by value.
  case enumeration
  /// Variants of a union by their names.
  case variants
  /// Authentication schemes by their names.
  case schemes
  case mapping(Vocabulary)
  case list(ValueKind)
  /// A text that is one of these words.
  case choice([String])
  case either([ValueKind])
}

/// Where fields are declared, which decides what may be said about them.
package enum FieldPlace: String, Hashable, CaseIterable, Sendable {
  case property, path, query, headers, cookies, client
}
