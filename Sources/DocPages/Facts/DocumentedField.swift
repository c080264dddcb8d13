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

/// The way to a field: `data[].id`.
package struct FieldPath: Hashable, Comparable, Sendable {
  package enum Step: Hashable, Sendable {
    case name(String)
    /// Into the elements of a list.
    case elements
  }

  package let steps: [Step]

  package init(_ steps: [Step]) {
    self.steps = steps
  }

  /// Reads `data[].id` and `batches[i].label`. Dots separate names.
  package init(_ text: String) {
    self.init(
      text.split(separator: ".", omittingEmptySubsequences: true).flatMap { part in
        var name = part
        var lists = 0
        while let end = name.last, end == "]", let start = name.lastIndex(of: "[") {
          name = name[..<start]
          lists += 1
        }
        let names = name.isEmpty ? [] : [Step.name(String(name))]
        return names + Array(repeating: .elements, count: lists)
      }
    )
  }

  package var text: String {
    steps.reduce(into: "") { text, step in
      switch step {
      case .name(let name): text += text.isEmpty ? name : "." + name
      case .elements: text += "[]"
      }
    }
  }

  /// The last name on the way.
  package var name: String? {
    for case .name(let name) in steps.reversed() { return name }
    return nil
  }

  package static func + (left: FieldPath, right: FieldPath) -> FieldPath {
    FieldPath(left.steps + right.steps)
  }

  package func hasPrefix(_ other: FieldPath) -> Bool { steps.starts(with: other.steps) }

  package static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
