import APIModel
import SourceText

extension DocumentedField {
  /// What a component states by its attributes, else by its text.
  init(_ element: MarkupElement, in location: Location, _ path: FieldPath) {
    let tag = element.tag
    let written = tag.text("type")?.trimmingBlanks
    let understood = UnderstoodType(written ?? "")
    let marks = FieldMarks(tag)
    let text = element.ownText
    let prose = ProseFacts(text, type: understood.type)
    self.init(
      location: location,
      path: path,
      writtenType: written.flatMap { $0.isEmpty ? nil : $0 },
      type: understood.type,
      requirement: marks.requirement == .notSaid ? understood.requirement : marks.requirement,
      isNullable: understood.isNullable || marks.isNullable,
      values: marks.values(understood.type) ?? understood.values ?? prose.values,
      defaultValue: marks.defaultValue(understood.type) ?? prose.defaultValue,
      limits: marks.limits.filled(from: prose.limits),
      deprecation: marks.deprecation
        ?? Deprecation(statedIn: text.split(whereSeparator: \.isNewline)),
      text: text,
      range: tag.place.range
    )
  }
}

extension MarkupElement {
  /// Without that of the fields in it, and without code. Lines lose their indentation.
  var ownText: String {
    let description = tag.text("description").map { [$0[...]] } ?? []
    let lines = (description + content.flatMap(\.textBesideFields)).flatMap {
      $0.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }
    var text: [Substring] = []
    for line in lines.map(\.trimmingBlanks) where !(line.isEmpty && text.last?.isEmpty ?? true) {
      text.append(line)
    }
    if text.last?.isEmpty ?? false { text.removeLast() }
    return text.joined(separator: "\n")
  }
}

extension MarkupContent {
  fileprivate var textBesideFields: [Substring] {
    switch self {
    case .text(let piece): [piece.text[...]]
    case .heading(let heading): [heading.line.trimmed]
    case .code: []
    case .element(let element):
      element.tag.isField ? [] : element.content.flatMap(\.textBesideFields)
    }
  }
}
