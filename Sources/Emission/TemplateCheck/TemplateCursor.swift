/// A place in a template's text. Mustache matches characters, as people see them.
struct TemplateCursor {
  private let characters: [Character]
  private var offset = 0
  private(set) var place = TemplatePlace()

  init(_ text: String) {
    characters = Array(text)
  }

  var current: Character? { offset < characters.count ? characters[offset] : nil }

  var remaining: Int { characters.count - offset }

  mutating func advance(by count: Int = 1) {
    for character in characters[offset...].prefix(count) {
      if ["\n", "\r\n", "\r"].contains(character) {
        place = TemplatePlace(line: place.line + 1, column: 1)
      } else {
        place.column += character.unicodeScalars.count
      }
      offset += 1
    }
  }

  /// Whether the text goes on like this.
  func isAt(_ text: [Character]) -> Bool {
    characters[offset...].starts(with: text)
  }

  /// Goes past a text if it is next.
  mutating func skip(_ text: [Character]) -> Bool {
    guard isAt(text) else { return false }
    advance(by: text.count)
    return true
  }

  mutating func read(while isWanted: (Character) -> Bool) -> String {
    let part = characters[offset...].prefix(while: isWanted)
    advance(by: part.count)
    return String(part)
  }
}
