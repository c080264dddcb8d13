import SourceText

extension PageFacts {
  /// Reads a page. Whatever it holds, this ends and gives what could be understood; what looks broken
  /// becomes a warning.
  package init(reading file: SourceFile, into remarks: inout Diagnostics) {
    let text = PageText(file)
    switch PageFormat(of: text) {
    case .mintlify: self = MintlifyReader(text: text).facts(into: &remarks)
    case .rendered: self = RenderedReader(text: text).facts(into: &remarks)
    case .stainless: self = StainlessReader(text: text).facts(into: &remarks)
    }
    if statesNothing {
      let message = "this page states neither a request nor fields; is it the page of an operation?"
      remarks.warning(.pageWithoutFacts, message, at: SourceRange(startOf: page))
    }
  }
}

extension PageFacts {
  /// Whether it is the page of something else than an operation, as far as can be seen.
  package var statesNothing: Bool { fields.isEmpty && requests.isEmpty }
}

extension PageFormat {
  /// By the marks that only pages of a format have.
  init(of text: PageText) {
    let lines = text.lines.filter { $0.kind == .text }.map(\.trimmed)
    if lines.contains(where: { $0.hasComponent }) {
      self = .mintlify
    } else if lines.contains(where: StainlessReader.isMethodLine) {
      self = .stainless
    } else if text.lines.contains(where: { $0.statesRequest }) {
      self = .mintlify
    } else if lines.contains(where: StainlessReader.isFieldLine),
      !lines.contains(where: RenderedReader.isTypeLine)
    {
      self = .stainless
    } else {
      self = .rendered
    }
  }
}

extension Substring {
  /// Whether a line that starts with a tag has one of those that document an operation.
  fileprivate var hasComponent: Bool {
    first == "<" && Self.components.contains { contains($0) }
  }

  private static let components = [
    "ParamField", "ResponseField", "<Param ", "<RequestExample>", "<ResponseExample>",
  ]
}

extension PageText.Line {
  /// `api: …` or `openapi: …` at the head of the file, or a block of code that is made from OpenAPI.
  fileprivate var statesRequest: Bool {
    switch kind {
    case .frontMatter: trimmed.hasPrefix("api:") || trimmed.hasPrefix("openapi:")
    case .fenceStart(let info): OpenAPIBlock(info: info) != nil
    case .text, .code, .fenceEnd: false
    }
  }
}
