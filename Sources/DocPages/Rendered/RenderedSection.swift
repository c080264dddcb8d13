/// A part of a rendered page, by what its fields are.
enum RenderedSection: Equatable {
  /// All before the fields.
  case head
  case fields(DocumentedField.Location)
  /// Of fields whose place the page does not say.
  case unplaced
  /// About something else.
  case other
  /// Behind the content.
  case end
}

extension RenderedSection {
  /// Nil for lines that start no section of their own.
  init?(heading line: RenderedLine) {
    let words = line.words.trimming { $0 == ":" || $0.isBlank }
    let isMarked = line.level > 0 || line.isAnchored
    guard words.utf8.count <= 60, isMarked || words.first?.isUppercase ?? false else { return nil }
    let lowered = words.lowercased()
    if let location = DocumentedField.Location(heading: words) {
      guard isMarked || words.contains(" ") || Self.words.contains(lowered) else { return nil }
      self = .fields(location)
    } else if ["parameters", "request parameters", "params"].contains(lowered) {
      self = .unplaced
    } else if lowered == "response headers" {
      self = .other
    } else {
      return nil
    }
  }

  /// Those that are headings even without marks.
  private static let words: Set<String> = [
    "authorizations", "authorization", "authentication", "headers", "cookies", "body", "response",
    "responses", "returns", "errors",
  ]

  var location: DocumentedField.Location? {
    if case .fields(let location) = self { location } else { nil }
  }
}
