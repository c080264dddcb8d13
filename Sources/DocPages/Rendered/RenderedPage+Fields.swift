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
    let identity = DocumentedField.Identity(location: location, path: path)
    if let line = known[identity] {
      let message = "'\(path.text)' is documented already; what line \(line) says counts"
      remarks.warning(.pageMarkup, message, at: head.range)
      return true
    }
    known[identity] = head.range.start.line
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

  private func payloads(of location: DocumentedField.Location) -> ExampleShape {
    switch location {
    case .body: requestPayloads.paths.isEmpty ? payloads : requestPayloads
    case .response, .error: payloads
    case .header, .path, .query, .cookie: ExampleShape(of: [])
    }
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
}
