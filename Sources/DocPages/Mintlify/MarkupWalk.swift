import SourceText

/// Goes through a page's components and gathers its facts.
struct MarkupWalk {
  let text: PageText
  /// Components that the page imports, and from where.
  let imports: [String: String]
  var requests: [RequestStatement] = []
  var fields: [DocumentedField] = []
  var examples: [PageExample] = []
  var errors: [DocumentedError] = []
  var gaps: [Gap] = []
  /// What was found already.
  var known = KnownFields()

  init(text: PageText, imports: [String: String]) {
    self.text = text
    self.imports = imports
  }

  mutating func take(
    _ content: [MarkupContent],
    in surroundings: MarkupSurroundings,
    into remarks: inout Diagnostics
  ) {
    var here = surroundings
    for item in content {
      switch item {
      case .heading(let heading):
        here.enter(heading)
        take(heading, in: here)
      case .text(let text):
        take(text, in: &here)
      case .code(let block): take(block, in: here)
      case .element(let element): take(element, in: here, into: &remarks)
      }
    }
  }

  private mutating func take(
    _ element: MarkupElement,
    in surroundings: MarkupSurroundings,
    into remarks: inout Diagnostics
  ) {
    let tag = element.tag
    var inside = surroundings
    switch tag.name {
    case _ where tag.isField:
      return take(field: element, in: surroundings, into: &remarks)
    case "Snippet":
      gaps.append(Gap(.snippet, tag.text("file") ?? "", at: tag.place.range))
    case "RequestExample": inside.shown = .request
    case "ResponseExample": inside.shown = .response
    default:
      if let file = imports[tag.name] { gaps.append(Gap(.snippet, file, at: tag.place.range)) }
      if let title = tag.text("title") {
        inside.enter(containerTitle: title)
        take(title: title, at: tag.place.range, in: surroundings)
      }
    }
    take(element.content, in: inside, into: &remarks)
  }
}
