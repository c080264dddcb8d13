import APIModel
import SourceText

/// One field that a page documents.
package struct DocumentedField: Hashable, Sendable {
  package enum Location: String, Hashable, CaseIterable, Sendable {
    case header, path, query, cookie, body, response
    /// In the body of a failed answer.
    case error
  }

  /// Whether it has to be there.
  package enum Requirement: Hashable, Sendable {
    case required, optional, notSaid
  }

  package enum Deprecation: Hashable, Sendable {
    case none
    /// With the reason or the way out, if the page has one.
    case deprecated(reason: String?)
  }

  package let location: Location
  package let path: FieldPath
  /// As the page has it.
  package let writtenType: String?
  /// As understood, `null` left out; nil when the page has no type.
  package let type: DocumentedType?
  package let requirement: Requirement
  package let isNullable: Bool
  /// The only values it takes, if the page lists them. In the order of the page, each once.
  package let values: [JSON]?
  package let defaultValue: JSON?
  package let limits: Limits
  package let deprecation: Deprecation
  /// What the page says about it, in the page's own words and marks.
  package let text: String
  /// Where the page names it.
  package let range: SourceRange

  package init(
    location: Location,
    path: FieldPath,
    writtenType: String? = nil,
    type: DocumentedType? = nil,
    requirement: Requirement = .notSaid,
    isNullable: Bool = false,
    values: [JSON]? = nil,
    defaultValue: JSON? = nil,
    limits: Limits = Limits(),
    deprecation: Deprecation = .none,
    text: String = "",
    range: SourceRange
  ) {
    self.location = location
    self.path = path
    self.writtenType = writtenType
    self.type = type
    self.requirement = requirement
    self.isNullable = isNullable
    self.values = values
    self.defaultValue = defaultValue
    self.limits = limits
    self.deprecation = deprecation
    self.text = text
    self.range = range
  }
}

extension DocumentedField {
  /// What tells it from the other fields of its page.
  struct Identity: Hashable {
    let location: Location
    let path: FieldPath
  }

  var identity: Identity { Identity(location: location, path: path) }
}

extension DocumentedField.Location {
  /// Whether fields are those of a JSON value, which lie in each other.
  var isPayload: Bool {
    switch self {
    case .body, .response, .error: true
    case .header, .path, .query, .cookie: false
    }
  }
}
