extension TemplateScanner {
  private static let mostTransforms = 8
  private static let nameCharacters = Set(
    "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ.-_?*"
  )
  private static let transformedCharacters = nameCharacters.union("()")
  private static let partialCharacters = nameCharacters.union("()/")

  mutating func name(
    after sigilLength: Int,
    _ delimiters: Delimiters,
    at place: TemplatePlace
  ) throws(Problem) -> TemplateName {
    cursor.advance(by: sigilLength)
    let text = try text(of: Self.transformedCharacters, delimiters, at: place)
    guard TransformedName(text) != nil else {
      throw Problem("'\(text)' is not a name; transforms are written as first(names)", at: place)
    }
    guard text.count(where: { $0 == "(" }) <= Self.mostTransforms else {
      throw Problem("more than \(Self.mostTransforms) transforms of one name", at: place)
    }
    return TemplateName(text: text, place: place)
  }

  mutating func blockName(
    _ delimiters: Delimiters,
    at place: TemplatePlace
  ) throws(Problem) -> TemplateName {
    let name = try name(after: 1, delimiters, at: place)
    if name.text.contains("(") {
      throw Problem("a block has a name and no transforms", at: place)
    }
    return name
  }

  mutating func partialName(
    _ delimiters: Delimiters,
    at place: TemplatePlace
  ) throws(Problem) -> TemplateName {
    cursor.advance()
    _ = cursor.read(while: \.isWhitespace)
    if cursor.current == "*" {
      throw Problem(
        "a template is named as it is; no context has the names of templates",
        at: place
      )
    }
    let text = try text(of: Self.partialCharacters, delimiters, at: place)
    return TemplateName(text: text, place: place)
  }

  private mutating func text(
    of characters: Set<Character>,
    _ delimiters: Delimiters,
    at place: TemplatePlace
  ) throws(Problem) -> String {
    _ = cursor.read(while: \.isWhitespace)
    let text = cursor.read(while: characters.contains)
    _ = cursor.read(while: \.isWhitespace)
    guard cursor.skip(delimiters.end) else { throw Problem.noTag(at: place) }
    return text
  }

  mutating func skipComment(
    _ delimiters: Delimiters,
    from place: TemplatePlace
  ) throws(Problem) {
    while cursor.current != nil {
      if cursor.skip(delimiters.end) { return }
      cursor.advance()
    }
    throw Problem("the comment that starts here never ends; end it with }}", at: place)
  }

  /// `{{=<% %>=}}`
  mutating func newDelimiters(
    _ delimiters: Delimiters,
    at place: TemplatePlace
  ) throws(Problem) -> Delimiters {
    cursor.advance()
    _ = cursor.read(while: \.isWhitespace)
    let start = cursor.read { !$0.isWhitespace }
    _ = cursor.read(while: \.isWhitespace)
    let end = cursor.read { $0 != "=" && !$0.isWhitespace }
    _ = cursor.read(while: \.isWhitespace)
    guard !start.isEmpty, !end.isEmpty, cursor.skip(["="]), cursor.skip(delimiters.end) else {
      throw Problem("delimiters are set as in {{=<% %>=}}", at: place)
    }
    return Delimiters(start: Array(start), end: Array(end))
  }

  /// `{{% CONTENT_TYPE:TEXT}}`
  mutating func skipSetting(
    _ delimiters: Delimiters,
    from place: TemplatePlace
  ) throws(Problem) {
    cursor.advance()
    _ = cursor.read(while: \.isWhitespace)
    let name = cursor.read(while: Self.nameCharacters.contains)
    _ = cursor.read(while: \.isWhitespace)
    let hasColon = cursor.skip([":"])
    let value = try text(of: Self.nameCharacters, delimiters, at: place)
    guard hasColon, name == "CONTENT_TYPE", ["HTML", "TEXT"].contains(value) else {
      throw Problem("there is no such setting but {{% CONTENT_TYPE:TEXT}}, or HTML", at: place)
    }
  }
}

extension TemplateScanner.Problem {
  init(_ message: String, at place: TemplatePlace) {
    self.init(message: message, place: place)
  }

  static func noTag(at place: TemplatePlace) -> Self {
    Self("this is not a tag; tags are names between braces, as in {{name}}", at: place)
  }
}
