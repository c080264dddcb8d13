import APIModel
import SourceText

extension RenderedPage {
  mutating func takeLabel(_ line: RenderedLine) -> Bool {
    guard case .field(var field) = open,
      let (label, count) = label(line, type: field.type.type)
    else { return false }
    index += count
    switch label {
    case .options(let rest):
      for option in options(startingWith: rest) { field.add(option: option) }
      open = .field(field)
    case .example(let rest):
      if rest.isEmpty { skipExample() }
    case .minimum, .maximum, .range, .pattern:
      field.take(label)
      open = .field(field)
    }
    return true
  }

  /// With the number of its lines: the value may stand below.
  private func label(_ line: RenderedLine, type: DocumentedType?) -> (FieldLabel, Int)? {
    if let label = FieldLabel(line.words, type: type) { return (label, 1) }
    guard line.words.last == ":", let next = pieces.line(at: index + 1) else { return nil }
    return FieldLabel(line.words + " " + next.text, type: type).map { ($0, 2) }
  }

  private mutating func skipExample() {
    guard index < pieces.count, !startsSomething else { return }
    if case .code(let code) = pieces[index] {
      add(PageExample(.excerpt, language: code.language, code: code.text, at: code.range))
    }
    index += 1
    while pieces.line(at: index - 1)?.words.last == ",", !startsSomething { index += 1 }
  }

  /// Whether a field, a heading or a label stands there.
  private var startsSomething: Bool {
    guard let line = pieces.line(at: index) else { return index >= pieces.count }
    return line.level > 0 || FieldLabel(line.words, type: nil) != nil
      || FieldHead(pieces, at: index, context) != nil || RenderedSection(heading: line) != nil
      || line.words.hasChildren(after: "Show", mayHoldFields: false)
      || line.words.hasChildren(after: "Hide", mayHoldFields: false)
  }

  /// `a`, `b` behind the label or below it, with commas between or one a line.
  private mutating func options(startingWith rest: Substring) -> [Substring] {
    var options = rest.optionValues
    var isListing = rest.isEmpty || rest.last == ","
    while isListing, let line = pieces.line(at: index),
      !startsSomething || isTypeOption(line, after: options.last), line.words.mayBeOptions
    {
      options += line.text.optionValues
      // Commas between values end with the values.
      isListing = line.text.last == "," || !line.text.contains(",") && !rest.contains(",")
      index += 1
    }
    return options
  }

  /// Whether it is one of several values that name types, and no field.
  private func isTypeOption(_ line: RenderedLine, after previous: Substring?) -> Bool {
    line.words.isTypeWord && previous?.isTypeWord ?? false && !line.isAnchored
  }
}

extension Substring {
  fileprivate var optionValues: [Substring] {
    split(separator: ",").map { $0.trimming { $0.isBlank || $0 == "`" }.withoutMarkdownEscapes }
      .filter { !$0.isEmpty }
  }

  /// Whether it is no sentence.
  fileprivate var mayBeOptions: Bool {
    utf8.count <= 500 && (last != "." || !contains(where: \.isBlank))
  }
}
