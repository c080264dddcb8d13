import APIModel

/// A type as a draft writes it.
indirect enum DraftType: Hashable, Sendable {
  /// `string`, `[Call]`, `map<any>`
  case text(String)
  case choice([JSON])
  case object([DraftField])

  static let any = DraftType.text("any")
}

/// A field or a parameter as a draft writes it.
struct DraftField: Hashable, Sendable {
  /// On the wire.
  let name: String
  let type: DraftType
  let mayBeAbsent: Bool
  let defaultValue: JSON?
  let limits: Limits
  let isDeprecated: Bool
  let isSensitive: Bool

  init(
    name: String,
    type: DraftType,
    mayBeAbsent: Bool = false,
    defaultValue: JSON? = nil,
    limits: Limits = Limits(),
    isDeprecated: Bool = false,
    isSensitive: Bool = false
  ) {
    self.name = name
    self.type = type
    self.mayBeAbsent = mayBeAbsent
    self.defaultValue = defaultValue
    self.limits = limits
    self.isDeprecated = isDeprecated
    self.isSensitive = isSensitive
  }
}

/// A type with a name.
struct DraftDeclaration: Hashable {
  let name: String
  let type: DraftType
}

/// Something that a draft states although the page does not, and the reason.
struct DraftInference: Hashable {
  let fact: String
  let reason: String
}
