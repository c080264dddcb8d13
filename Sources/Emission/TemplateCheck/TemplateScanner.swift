/// Takes a template apart as swift-mustache does, and tells exactly where it is broken.
struct TemplateScanner {
  /// A mistake in the text itself.
  struct Problem: Error {
    let message: String
    let place: TemplatePlace
  }

  private struct Section {
    let name: TemplateName
    let isParent: Bool
  }

  /// So that neither parsing nor rendering needs more stack than there is.
  static let deepest = 100

  var cursor: TemplateCursor
  private var open: [Section] = []

  static func nodes(_ text: String) throws(Problem) -> [TemplateNode] {
    var scanner = TemplateScanner(cursor: TemplateCursor(text))
    return try scanner.nodes(Delimiters())
  }

  private init(cursor: TemplateCursor) {
    self.cursor = cursor
  }

  struct Delimiters {
    var start: [Character] = ["{", "{"]
    var end: [Character] = ["}", "}"]
  }

  /// Up to the end of the section that was opened last, or of the text. Other delimiters hold until
  /// then.
  private mutating func nodes(_ delimiters: Delimiters) throws(Problem) -> [TemplateNode] {
    var delimiters = delimiters
    var nodes: [TemplateNode] = []
    while let place = try nextTag(delimiters) {
      let sigil = cursor.current
      switch sigil {
      case "#", "^":
        let name = try name(after: 1, delimiters, at: place)
        let inner = try inside(Section(name: name, isParent: false), delimiters)
        nodes.append(.section(name, isInverted: sigil == "^", inner))
      case "$":
        let name = try blockName(delimiters, at: place)
        nodes.append(.block(name, try inside(Section(name: name, isParent: false), delimiters)))
      case "<":
        let name = try partialName(delimiters, at: place)
        nodes.append(.partial(name, try blocks(of: name, delimiters)))
      case ">": nodes.append(.partial(try partialName(delimiters, at: place), []))
      case "/":
        try close(try name(after: 1, delimiters, at: place))
        return nodes
      case "!": try skipComment(delimiters, from: place)
      case "=": delimiters = try newDelimiters(delimiters, at: place)
      case "%": try skipSetting(delimiters, from: place)
      case "{":
        nodes.append(.value(try name(after: 1, delimiters, at: place)))
        guard cursor.skip(["}"]) else { throw Problem.noTag(at: place) }
      case "&": nodes.append(.value(try name(after: 1, delimiters, at: place)))
      default: nodes.append(.value(try name(after: 0, delimiters, at: place)))
      }
    }
    guard let section = open.last else { return nodes }
    throw Problem(
      "'\(section.name.text)' is opened here and never closed; end it with {{/\(section.name.text)}}",
      at: section.name.place
    )
  }

  /// Goes past the start of the next tag; nil at the end of the text.
  private mutating func nextTag(_ delimiters: Delimiters) throws(Problem) -> TemplatePlace? {
    while cursor.current != nil {
      let place = cursor.place
      if cursor.skip(delimiters.start) { return place }
      // The parser doesn't look whether there is enough text left for a delimiter.
      if cursor.remaining < delimiters.start.count, cursor.current == delimiters.start.first {
        throw Problem("a tag starts here and the text ends", at: place)
      }
      cursor.advance()
    }
    return nil
  }

  private mutating func inside(
    _ section: Section,
    _ delimiters: Delimiters
  ) throws(Problem) -> [TemplateNode] {
    open.append(section)
    guard open.count <= Self.deepest else {
      throw Problem("more than \(Self.deepest) sections inside each other", at: section.name.place)
    }
    let nodes = try nodes(delimiters)
    open.removeLast()
    return nodes
  }

  /// What a partial is given in place of its blocks; nothing else may stand there.
  private mutating func blocks(
    of name: TemplateName,
    _ delimiters: Delimiters
  ) throws(Problem) -> [TemplateNode] {
    let nodes = try inside(Section(name: name, isParent: true), delimiters)
    for node in nodes {
      guard case .block = node else {
        throw Problem(
          "only blocks, {{$name}}…{{/name}}, can stand inside {{<\(name.text)}}",
          at: node.name.place
        )
      }
    }
    return nodes
  }

  private func close(_ name: TemplateName) throws(Problem) {
    guard let section = open.last else {
      throw Problem("'\(name.text)' is closed here but not open", at: name.place)
    }
    guard section.name.text == name.text else {
      throw Problem(
        "'\(name.text)' is closed here, but '\(section.name.text)' of line "
          + "\(section.name.place.line) is still open",
        at: name.place
      )
    }
  }
}
