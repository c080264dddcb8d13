import APIModel
import SourceText

// MARK: - Fields

extension RenderedPage {
  mutating func takeField() -> Bool {
    guard section != .other, let head = FieldHead(pieces, at: index, context) else { return false }
    guard let location = location(of: head) else { return section == .unplaced && leaveOut(head) }
    let path = path(of: head, in: location)
    close(isBeforeField: true)
    index = head.end
    hasOneLineFields = hasOneLineFields || head.isInOneLine
    if head.name.isAnyKey { return true }
    guard known.insert(Place(location: location, path: path)).inserted else {
      let message = "'\(path.text)' is documented twice; the first is taken"
      remarks.warning(.pageMarkup, message, at: head.range)
      return true
    }
    let field = RenderedField(head, location, at: path)
    let below = paths.add(path, isList: field.type.type?.isList ?? false, in: location)
    parents.add(below, mayHoldFields: field.mayHoldFields, in: location)
    open = .field(field)
    return true
  }

  var context: FieldHead.Context {
    let location = section.location
    return FieldHead.Context(
      hasOneLineFields: hasOneLineFields,
      above: above,
      parents: location.map { paths.names(in: $0) } ?? [],
      takesLocations: location != .response && location != .error
    )
  }

  private func location(of head: FieldHead) -> DocumentedField.Location? {
    switch section {
    case .fields(let location): head.traits.location ?? location
    case .unplaced: head.traits.location ?? (isPathParameter(head.name) ? .path : nil)
    case .head: head.traits.location
    case .other, .end: nil
    }
  }

  private func isPathParameter(_ name: String) -> Bool {
    requests.contains { $0.path?.split(separator: "/").contains("{\(name)}") ?? false }
  }

  private mutating func leaveOut(_ head: FieldHead) -> Bool {
    close(isBeforeField: true)
    index = head.end
    let message = "the page does not say where '\(head.name)' is sent; describe it where it belongs"
    remarks.warning(.pageMarkup, message, at: head.range)
    return true
  }
}

// MARK: - Fields in fields

extension RenderedPage {
  /// `Show child attributes`, and `Hide child attributes` above fields that are shown.
  mutating func takeChildren(_ line: RenderedLine) -> Bool {
    guard case .field(let field) = open else { return false }
    if line.words.hasChildren(after: "Show", mayHoldFields: field.mayHoldFields) {
      gaps.append(Gap(.hiddenFields, field.path.text, at: field.range))
      index += 1
      return true
    }
    guard line.words.hasChildren(after: "Hide", mayHoldFields: field.mayHoldFields) else {
      return false
    }
    close()
    index += 1
    above = .heading
    if !nextField(isNamedBelow: field) { parents.expand() }
    return true
  }

  private func nextField(isNamedBelow field: RenderedField) -> Bool {
    guard let head = FieldHead(pieces, at: index, context) else { return false }
    return FieldPath(head.name).names.hasPrefix(field.path.names + ".")
  }

  private mutating func path(of head: FieldHead, in location: DocumentedField.Location) -> FieldPath
  {
    let written = head.name.withoutAnyKeys
    let outer = paths.path(named: written, in: location)
    if paths.hasParent(named: written, in: location) { return outer }
    let payloads = payloads(of: location)
    let place = parents.place(of: FieldPath(written), in: location, among: payloads)
    if place == .innermost, above != .heading {
      let parent = parents.path(at: place).text
      let message = "no example tells whether '\(head.name)' is a part of '\(parent)'"
      remarks.warning(.pageMarkup, message + "; it is taken for one", at: head.range)
    }
    return parents.path(at: place) + outer
  }

  private func payloads(of location: DocumentedField.Location) -> [JSON] {
    switch location {
    case .body: requestPayloads.isEmpty ? payloads : requestPayloads
    case .response, .error: payloads
    case .header, .path, .query, .cookie: []
    }
  }
}

// MARK: - Labels

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

extension String {
  /// `labels.{key}`: what the keys of a map lead to, which is no field.
  fileprivate var isAnyKey: Bool {
    contains(".") && split(separator: ".").last?.isPlaceholder ?? false
  }

  /// The names without those of any keys.
  fileprivate var withoutAnyKeys: String {
    guard contains("{"), contains(".") else { return self }
    return split(separator: ".").filter { !$0.isPlaceholder }.joined(separator: ".")
  }
}

extension Substring {
  fileprivate var isPlaceholder: Bool { first == "{" && last == "}" }

  fileprivate var optionValues: [Substring] {
    split(separator: ",").map { $0.trimming { $0.isBlank || $0 == "`" }.withoutMarkdownEscapes }
      .filter { !$0.isEmpty }
  }

  /// Whether it is no sentence.
  fileprivate var mayBeOptions: Bool {
    utf8.count <= 500 && (last != "." || !contains(where: \.isBlank))
  }
}
