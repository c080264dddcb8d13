import SourceText

/// What is found on the way through a page, from its first line to its last.
struct StainlessPage {
  private(set) var title: String?
  private(set) var requests: [RequestStatement] = []
  private(set) var outline = StainlessOutline()
  private(set) var examples: [PageExample] = []
  /// Statuses of examples.
  private(set) var errors: [DocumentedError] = []
  private(set) var gaps: [Gap] = []

  private let text: PageText
  /// The line that says what the page documents, once it is read.
  private var method: MethodLine?
  private var section = Section.head
  /// The number of marks before the heading of the section.
  private var level = 0
  private var exampleTitle: String?
  private var exampleStatus: Int?

  private enum Section: Equatable {
    /// Title and description of the operation.
    case head
    case fields(DocumentedField.Location)
    case examples
    case other
  }

  init(_ text: PageText) {
    self.text = text
  }

  mutating func read(into remarks: inout Diagnostics) {
    var index = 0
    while index < text.lines.count {
      let line = text.lines[index]
      guard line.kind == .text, line.indent < 2, let method = MethodLine(line.trimmed) else {
        index = takeLines(from: index)
        continue
      }
      guard method == self.method ?? method else {
        let message = "this page documents several operations; only the first of them is read"
        return remarks.warning(.pageMarkup, message, at: text.range(of: line))
      }
      if self.method == nil { start(method, at: text.range(of: line)) }
      index += 1
    }
  }

  private mutating func start(_ method: MethodLine, at range: SourceRange) {
    self.method = method
    requests.add(method.statement(at: range))
    (section, exampleTitle) = (.head, nil)
  }

  /// - Returns: The index of the line behind them.
  private mutating func takeLines(from index: Int) -> Int {
    let line = text.lines[index]
    if let heading = Heading(line) {
      take(heading)
    } else if let block = text.codeBlock(at: index) {
      take(block, indent: line.indent)
      return block.lines.upperBound
    } else if let json = bareJSON(at: index) {
      take(json)
      return json.lines.upperBound
    } else {
      take(line)
    }
    return index + 1
  }

  private mutating func take(_ line: PageText.Line) {
    guard case .fields(let location) = section, line.kind == .text, !line.isBlank else { return }
    outline.add(line, location, at: text.range(of: line))
  }
}

// MARK: - Headings

/// `### Path Parameters`
private struct Heading {
  let level: Int
  let words: Substring

  init?(_ line: PageText.Line) {
    let marks = line.text.trimmingBlanks.prefix { $0 == "#" }
    guard line.kind == .text, line.indent < 2, (1...6).contains(marks.count) else { return nil }
    level = marks.count
    words = line.trimmed.dropFirst(marks.count).trimming { $0.isBlank || $0 == "#" || $0 == "*" }
  }

  var startsExamples: Bool {
    ["example", "examples", "example request", "sample request"].contains(words.lowercased())
  }

  /// The status that it ends with: `Response 404`.
  var status: Int? {
    words.split { !$0.isNumber }.lazy.compactMap { Status($0) }.first?.code
  }
}

extension StainlessPage {
  private mutating func take(_ heading: Heading) {
    let location = DocumentedField.Location(heading: heading.words)
    if method == nil, location == nil { title = String(heading.words) }
    if section == .examples, heading.level > level {
      exampleStatus = heading.status
      if location == nil { exampleTitle = String(heading.words) }
      return
    }
    outline.startSection()
    exampleStatus = heading.status
    if heading.startsExamples {
      (section, level, exampleTitle) = (.examples, heading.level, nil)
    } else if let location {
      (section, level) = (.fields(location), heading.level)
    } else if case .fields = section, heading.level > level {
      // A media type or a status, with more of the same fields.
    } else {
      (section, level, exampleTitle) = (.other, heading.level, String(heading.words))
    }
  }
}

// MARK: - Examples

extension StainlessPage {
  private mutating func take(_ block: CodeBlock, indent: Int) {
    let isExcerpt = section == .head || isBesideField(indent)
    let isJSON = block.language == "json" || block.text.looksLikeJSON
    let isSample = block.text.isCurl || !isJSON && !isExcerpt
    let example = PageExample(
      isSample ? .sample : isExcerpt ? .excerpt : .response,
      status: isSample
        ? nil : exampleStatus ?? block.title.flatMap { StatusLine($0[...])?.status?.code },
      language: block.language,
      title: block.title ?? (isExcerpt ? nil : exampleTitle),
      code: block.text,
      at: text.place(of: block)
    )
    add(example)
    if block.text.isCurl, !isBesideField(indent) {
      requests.add(RequestStatement(curl: block.text, at: example.range))
    }
  }

  private mutating func take(_ json: BareJSON) {
    let line = text.lines[json.lines.lowerBound]
    guard ExampleJSON(json.text) != nil else {
      for index in json.lines { take(text.lines[index]) }
      return
    }
    let kind = isBesideField(line.indent) ? PageExample.Kind.excerpt : .response
    add(PageExample(kind, status: exampleStatus, code: json.text, at: text.range(of: line)))
  }

  /// Outside of fields and examples it is part of a text.
  private func bareJSON(at index: Int) -> BareJSON? {
    switch section {
    case .head, .other: nil
    case .fields, .examples: BareJSON(in: text.lines, at: index)
    }
  }

  private func isBesideField(_ indent: Int) -> Bool {
    if case .fields = section { indent > 0 } else { false }
  }

  private mutating func add(_ example: PageExample) {
    examples.append(example)
    if let gap = example.gap { gaps.append(gap) }
    if let status = example.status, status >= 400, !errors.contains(where: { $0.status == status })
    {
      errors.append(DocumentedError(status: status, range: example.range))
    }
  }
}
