/// What a line below a field's name says of it: `string`, `header`, `required`, `default:50`, or
/// several of them with blanks between or none.
struct FieldTraits {
  private(set) var writtenType: String?
  private(set) var location: DocumentedField.Location?
  private(set) var requirement = DocumentedField.Requirement.notSaid
  private(set) var defaultText: String?
  private(set) var isDeprecated = false
  private(set) var isNullable = false

  /// Nil for a line with anything else.
  init?(_ line: Substring) {
    guard !line.isEmpty, line.isShortOfWords else { return nil }
    var rest = line
    while let (shorter, note) = rest.endingNote {
      rest = shorter
      take(note)
    }
    guard rest.isEmpty || rest.isTypeSpelling else { return nil }
    if !rest.isEmpty { writtenType = String(rest) }
  }

  /// Of a type that its place alone tells to be one.
  init(type: Substring) {
    writtenType = String(type)
  }

  /// Whether it says anything besides the type.
  var hasNotes: Bool {
    location != nil || requirement != .notSaid || defaultText != nil || isDeprecated || isNullable
  }

  /// With what a further line says; nil if that repeats or contradicts something.
  func adding(_ others: FieldTraits) -> FieldTraits? {
    guard others.writtenType == nil, others.location == nil || location == nil,
      others.defaultText == nil || defaultText == nil
    else { return nil }
    var both = self
    both.location = location ?? others.location
    both.defaultText = defaultText ?? others.defaultText
    if others.requirement != .notSaid { both.requirement = others.requirement }
    both.isDeprecated = isDeprecated || others.isDeprecated
    both.isNullable = isNullable || others.isNullable
    return both
  }

  /// With a type that its place alone tells to be one.
  func named(_ type: Substring) -> FieldTraits {
    var traits = self
    traits.writtenType = String(type)
    return traits
  }

  private mutating func take(_ note: FieldNote) {
    switch note {
    case .location(let place): location = place
    case .requirement(let stated): requirement = stated
    case .deprecated: isDeprecated = true
    case .nullable: isNullable = true
    case .access: break
    case .defaultValue(let text): defaultText = text
    }
  }
}

/// A word beside a type.
private enum FieldNote {
  case location(DocumentedField.Location)
  case requirement(DocumentedField.Requirement)
  case deprecated, nullable
  /// `read-only`, `write-only`
  case access
  case defaultValue(String)

  static let words: [(text: String, note: FieldNote)] = [
    ("required", .requirement(.required)), ("optional", .requirement(.optional)),
    ("deprecated", .deprecated), ("nullable", .nullable),
    ("read-only", .access), ("write-only", .access), ("readonly", .access), ("writeonly", .access),
    ("read only", .access), ("write only", .access),
    ("header", .location(.header)), ("query", .location(.query)), ("path", .location(.path)),
    ("cookie", .location(.cookie)), ("body", .location(.body)),
  ]

  var isLocation: Bool {
    if case .location = self { true } else { false }
  }
}

extension Substring {
  /// Whether it has few enough words to say no more than a type and notes. Most lines of a page are
  /// sentences.
  fileprivate var isShortOfWords: Bool {
    guard utf8.count <= 300 else { return false }
    let hasMarks = utf8.contains { "<|([·:\"'".utf8.contains($0) }
    return hasMarks || utf8.count { $0 == UInt8(ascii: " ") } <= 6
  }

  /// The note that it ends with, and what is before that.
  fileprivate var endingNote: (before: Substring, note: FieldNote)? {
    let bare = hasSuffix(")") ? dropLast() : self
    for (text, note) in FieldNote.words where bare.hasSuffix(text) {
      let before = bare.dropLast(text.count)
      let isParenthesised = bare.endIndex != endIndex
      if isParenthesised {
        guard before.last == "(" else { continue }
        return (before.dropLast().trimmingSeparators, note)
      }
      let isApart = before.last.map { $0.isBlank || ",·|•".contains($0) } ?? true
      if isApart || before.takesNote(isLocation: note.isLocation) {
        return (before.trimmingSeparators, note)
      }
    }
    guard utf8.contains(UInt8(ascii: ":")),
      let mark = firstRange(of: "default:") ?? firstRange(of: "Default:")
    else { return nil }
    let before = self[..<mark.lowerBound]
    let value = self[mark.upperBound...].trimmingBlanks
    guard !value.isEmpty else { return nil }
    return (before.trimmingSeparators, .defaultValue(String(value)))
  }

  private var trimmingSeparators: Substring { trimming { $0.isBlank || ",·|•".contains($0) } }

  /// Whether a note may follow without a blank: `stringrequired`, `default:10required`.
  private func takesNote(isLocation: Bool) -> Bool {
    if isLocation { return ["string", "integer", "number", "boolean"].contains(self) }
    if isTypeSpelling || firstRange(of: "default:") != nil { return true }
    return FieldNote.words.contains { hasSuffix($0.text) }
  }
}
