import APIModel

/// A field's text, and what lines of it say in the words of JSON Schema: `format: uuid`,
/// `minLength: 1, maxLength: 64`.
struct StainlessNotes {
  private(set) var type: DocumentedType?
  private(set) var defaultValue: JSON?
  /// Without the lines that are nothing but such notes.
  let text: String
  private var minimum: Double?
  private var maximum: Double?
  private var pattern: String?

  var limits: Limits { Limits(minimum: minimum, maximum: maximum, pattern: pattern) }

  init(_ lines: [Substring], type: DocumentedType?) {
    self.type = type
    let notes = lines.map { SchemaNote.notes(in: $0) }
    let prose = zip(lines, notes).filter(\.1.isEmpty).map(\.0).joined(separator: "\n")
    text = String(prose[...].trimming(\.isWhitespace))
    for note in notes.joined() { take(note) }
  }

  private mutating func take(_ note: SchemaNote) {
    let isWhole = type == .integer(format: nil)
    let number = Number(note.value)?.value
    switch note.key {
    case .format: type = type?.with(format: note.value)
    case .minimum, .minLength, .minItems: minimum = number
    case .maximum, .maxLength, .maxItems: maximum = number
    // Limits include their bounds, which only whole numbers can express.
    case .exclusiveMinimum: minimum = isWhole ? number.map { $0 + 1 } : minimum
    case .exclusiveMaximum: maximum = isWhole ? number.map { $0 - 1 } : maximum
    case .pattern: pattern = note.value
    case .default: defaultValue = JSON(spelled: note.value, as: type)
    }
  }
}

/// `minimum: 1`
private struct SchemaNote {
  enum Key: String, CaseIterable {
    case format, minimum, maximum, exclusiveMinimum, exclusiveMaximum, minLength, maxLength
    case minItems, maxItems, pattern, `default`

    /// Of the texts that may follow it without a mark between.
    func takes(_ value: Substring, apart: Bool) -> Bool {
      switch self {
      case .format: !value.contains(where: \.isBlank) && (apart || Self.formats.contains(value))
      case .pattern: apart
      case .default: apart && !value.contains(where: \.isBlank)
      default: Number(value) != nil
      }
    }

    private static let formats: Set<Substring> = [
      "uuid", "date", "time", "date-time", "email", "uri", "hostname", "ipv4", "ipv6", "byte",
      "int32", "int64", "float", "double", "binary", "password",
    ]
  }

  let key: Key
  let value: String

  /// Empty unless the line has nothing else.
  static func notes(in line: Substring) -> [SchemaNote] {
    guard line.utf8.count < 500 else { return [] }
    let line = line.trimming { $0.isBlank || "()*_`".contains($0) }
    if let whole = SchemaNote(line), whole.key == .pattern { return [whole] }
    let pieces = line.split { $0 == "," || $0 == ";" }
    let notes = pieces.compactMap { SchemaNote($0.trimmingBlanks) }
    return notes.count == pieces.count ? notes : []
  }

  private init?(_ text: Substring) {
    let word = text.prefix { $0.isLetter && $0.isASCII }
    let lowered = word.lowercased()
    let key = Key.allCases.filter { lowered.hasPrefix($0.rawValue.lowercased()) }
      .max { $0.rawValue.count < $1.rawValue.count }
    guard let key else { return nil }
    let behind = text.dropFirst(key.rawValue.count)
    let isMark = { (character: Character) in character.isBlank || "=:*_`".contains(character) }
    let value = key == .pattern ? behind.drop(while: isMark) : behind.trimming(isMark)
    let isApart = behind.first.map(isMark) ?? false
    guard !value.isEmpty, key.takes(value, apart: isApart) else { return nil }
    self.key = key
    self.value = String(value)
  }
}
