/// A named value: a property of an object, or a parameter.
package struct Field: Hashable, Codable, Sendable {
  /// As it is spelled in JSON, the query or the header.
  package let name: String
  /// A better name for code, when the description gives one.
  package let preferredName: String?
  package let type: Schema
  package let presence: Presence
  package let about: String
  package let defaultValue: JSON?
  package let limits: Limits
  package let deprecation: Deprecation?
  /// A secret or personal value that must not reach a log.
  package let isSensitive: Bool

  package init(
    name: String,
    preferredName: String? = nil,
    type: Schema,
    presence: Presence,
    about: String = "",
    defaultValue: JSON? = nil,
    limits: Limits = Limits(),
    deprecation: Deprecation? = nil,
    isSensitive: Bool = false
  ) {
    self.name = name
    self.preferredName = preferredName
    self.type = type
    self.presence = presence
    self.about = about
    self.defaultValue = defaultValue
    self.limits = limits
    self.deprecation = deprecation
    self.isSensitive = isSensitive
  }
}

/// Whether a field is there at all. Whether it may be null is its type's affair.
package enum Presence: String, Hashable, Codable, Sendable {
  case required
  case optional
  /// Nobody says; it may also be null, which its type then does not repeat.
  case undocumented
}

/// Documented bounds. Of a number they bound the value, of text its length, of a list its count.
package struct Limits: Hashable, Codable, Sendable {
  package let minimum: Double?
  package let maximum: Double?
  /// A regular expression as the page gives it.
  package let pattern: String?

  package init(minimum: Double? = nil, maximum: Double? = nil, pattern: String? = nil) {
    self.minimum = minimum
    self.maximum = maximum
    self.pattern = pattern
  }
}
