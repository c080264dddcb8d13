import APIModel
import SourceText

/// A field while its lines are read.
struct RenderedField {
  let location: DocumentedField.Location
  let path: FieldPath
  let type: UnderstoodType
  private let head: FieldHead
  private var text: [Substring] = []
  private var options: [Substring] = []
  private var minimum: Double?
  private var maximum: Double?
  private var pattern: String?

  init(_ head: FieldHead, _ location: DocumentedField.Location, at path: FieldPath) {
    self.head = head
    self.location = location
    self.path = path
    type = UnderstoodType(head.traits.writtenType ?? "")
  }

  var range: SourceRange { head.range }

  var hasText: Bool { !text.isEmpty }

  /// Whether fields may be nested in it.
  var mayHoldFields: Bool {
    switch type.type {
    case nil, .object, .array, .map, .any, .named, .union: true
    case .string, .integer, .number, .boolean, .null, .file: false
    }
  }

  mutating func add(text line: Substring) { text.append(line) }

  mutating func add(option: Substring) { options.append(option) }

  mutating func take(_ label: FieldLabel) {
    switch label {
    case .minimum(let bound): minimum = bound
    case .maximum(let bound): maximum = bound
    case .range(let low, let high): (minimum, maximum) = (low ?? minimum, high ?? maximum)
    case .pattern(let text): pattern = text
    case .options, .example: break
    }
  }

  /// - Parameter endsWithHeading: Whether its last line may be a heading of the fields behind it.
  func documented(endsWithHeading: Bool) -> DocumentedField {
    let lines = endsWithHeading ? text.withoutEndingTitle : text[...]
    let words = lines.joined(separator: "\n")
    let prose = ProseFacts(words, type: type.type)
    let traits = head.traits
    let limits = Limits(minimum: minimum, maximum: maximum, pattern: pattern)
    let stated = DocumentedField.Deprecation(statedIn: Array(lines))
    return DocumentedField(
      location: location,
      path: path,
      writtenType: traits.writtenType,
      type: type.type,
      requirement: traits.requirement == .notSaid ? type.requirement : traits.requirement,
      isNullable: type.isNullable || traits.isNullable,
      values: optionValues ?? type.values ?? prose.values,
      defaultValue: traits.defaultText.flatMap { JSON(spelled: $0, as: type.type) }
        ?? prose.defaultValue,
      limits: limits.filled(from: prose.limits),
      deprecation: traits.isDeprecated && stated == .none ? .deprecated(reason: nil) : stated,
      text: words,
      range: head.range
    )
  }

  private var optionValues: [JSON]? {
    let element: DocumentedType? =
      if case .array(let element) = type.type { element } else { type.type }
    let values = options.compactMap { JSON(spelled: $0, as: element) }.eachOnce
    return values.isEmpty ? nil : values
  }
}

extension [Substring] {
  /// Without a last line such as `Date Range`, which belongs to what comes next.
  fileprivate var withoutEndingTitle: ArraySlice<Substring> {
    guard count > 1, let last, let first = last.first, first.isUppercase,
      self[count - 2].last.map({ ".!?:".contains($0) }) ?? false
    else { return self[...] }
    let isTitle =
      last.utf8.count <= 40 && last.allSatisfy { $0.isLetter || $0.isNumber || $0 == " " }
      && last.split(separator: " ").count <= 4
    return isTitle ? dropLast() : self[...]
  }
}
