import APIModel
import SourceText

extension MarkupWalk {
  mutating func take(
    field element: MarkupElement,
    in surroundings: MarkupSurroundings,
    into remarks: inout Diagnostics
  ) {
    let tag = element.tag
    var inside = surroundings
    switch FieldName(tag, in: surroundings) {
    case .hidden: return
    case .missing:
      let message = "this '<\(tag.name)>' does not say which field it documents"
      remarks.warning(.pageMarkup, message, at: tag.place.range)
    case .status(let item):
      if item.status.isFailure { inside.holder = .error(status: item.status.code) }
      add(item.with(text: element.ownText), at: tag.place.range)
    case .field(let name, let location):
      if case .error = surroundings.holder { break }
      let isMisnamed = location == nil && element.holdsBodyParameters && surroundings.isAboutBody
      let (place, parent) = surroundings.placement(of: isMisnamed ? .body : location)
      let path = known.path(name, in: place, below: parent)
      let field = DocumentedField(element, in: place, path)
      inside.holder = .field(field)
      if let line = known.insert(field) {
        let message = "'\(path.text)' is documented already; what line \(line) says counts"
        remarks.warning(.pageMarkup, message, at: tag.place.range)
      } else {
        fields.append(field)
      }
    }
    take(element.content, in: inside, into: &remarks)
  }
}

/// What a field's tag says it documents.
private enum FieldName {
  /// Without a place, where Mintlify shows nothing.
  case field(String, DocumentedField.Location?)
  case hidden
  case missing
  /// `400 - Missing Parameter`: an answer and no field.
  case status(StatusItem)

  init(_ tag: MarkupTag, in surroundings: MarkupSurroundings) {
    let name = tag.text("name")?.trimmingBlanks
    if tag.name.hasSuffix("ResponseField") {
      self = name.map { .response($0, in: surroundings) } ?? .missing
      return
    }
    let place = tag.attributes.first { Self.places.contains($0.name) }
    let location = place.flatMap { DocumentedField.Location(rawValue: $0.name) }
    let named = place?.value.text?.trimmingBlanks ?? name ?? ""
    if place == nil, tag.attribute("hidden") != nil {
      self = .hidden
    } else if let location = location ?? surroundings.parameterLocation, !named.isEmpty {
      self = .field(named, location)
    } else {
      self = .missing
    }
  }

  private static func response(_ name: String, in surroundings: MarkupSurroundings) -> FieldName {
    if name.isEmpty { return .missing }
    if !surroundings.isInField, let item = StatusItem(name) { return .status(item.named) }
    return .field(name, nil)
  }

  private static let places = ["header", "path", "query", "cookie", "body"]
}

extension MarkupSurroundings {
  /// Where parameters go that don't say so themselves.
  fileprivate var parameterLocation: DocumentedField.Location? {
    if case .field(let parent) = holder { return parent.location }
    return labels.lazy.compactMap(\.location).first
  }

  /// Where a field belongs, and below which one. What lies in a field is part of it, unless it says
  /// that it goes elsewhere; `body` says only that it is part of a payload.
  fileprivate func placement(
    of location: DocumentedField.Location?
  ) -> (DocumentedField.Location, parent: DocumentedField?) {
    guard case .field(let parent) = holder else {
      return (location ?? (isAboutErrors ? .error : .response), nil)
    }
    let isPart = location.map { $0 == parent.location || $0 == .body && parent.location.isPayload }
    if let location, isPart == false { return (location, nil) }
    return (parent.location, parent)
  }
}

extension MarkupElement {
  /// Whether the first field in it is a `<ParamField body="…">`. In a section about the body, such a
  /// `<ResponseField>` is a slip of the page's author.
  fileprivate var holdsBodyParameters: Bool {
    content.lazy.compactMap(\.firstField).first?.attribute("body") != nil
  }
}

extension MarkupContent {
  fileprivate var firstField: MarkupTag? {
    guard case .element(let element) = self else { return nil }
    return element.tag.isField ? element.tag : element.content.lazy.compactMap(\.firstField).first
  }
}

extension StatusItem {
  fileprivate func with(text: String) -> StatusItem {
    StatusItem(status: status, name: name, text: text)
  }
}
