import SourceText

extension MarkupWalk {
  mutating func take(_ block: CodeBlock, in surroundings: MarkupSurroundings) {
    if let openAPI = OpenAPIBlock(block) { return take(openAPI, at: block.range) }
    let reading = ExampleReading(block, in: surroundings)
    let example = PageExample(
      reading.kind,
      status: reading.kind == .response ? reading.status : nil,
      language: block.language,
      title: block.title,
      code: block.text,
      at: text.place(of: block)
    )
    examples.append(example)
    if reading.kind == .sample {
      requests.add(RequestStatement(curl: block.text, at: example.range))
    }
    if example.kind != .excerpt, let gap = example.gap { gaps.append(gap) }
  }

  private mutating func take(_ block: OpenAPIBlock, at range: SourceRange) {
    gaps.append(Gap(.openAPI, block.request, at: range))
    requests.add(RequestStatement(block.request, .methodLine, at: range))
  }
}

/// What a block of code shows, judged by where it stands and what it is called.
private struct ExampleReading {
  let kind: PageExample.Kind
  let status: Int?

  init(_ block: CodeBlock, in surroundings: MarkupSurroundings) {
    let language = block.language?.lowercased() ?? ""
    let isJSON = language.hasPrefix("json") || block.text.looksLikeJSON
    let title = block.title.map { LabelWords($0) }
    let labels = [title].compactMap(\.self) + surroundings.labels
    let isProgram = Self.programs.contains(language) && !block.text.looksLikeJSON
    if surroundings.isInField {
      kind = .excerpt
    } else if block.text.answerStatus != nil {
      kind = .response
    } else if block.text.isCurl || isProgram {
      kind = .sample
    } else {
      kind = Self.kind(title, isJSON: isJSON, in: surroundings, labels)
    }
    status = block.text.answerStatus ?? Self.status(labels, in: surroundings)
  }

  private static func kind(
    _ title: LabelWords?,
    isJSON: Bool,
    in surroundings: MarkupSurroundings,
    _ labels: [LabelWords]
  ) -> PageExample.Kind {
    if case .error = surroundings.holder { return .response }
    if let kind = title?.exampleKind { return kind }
    if let shown = surroundings.shown {
      return shown == .request && !isJSON ? .sample : shown
    }
    if let title, title.tellsOutcome || title.status != nil { return .response }
    return labels.lazy.compactMap(\.sectionKind).first ?? .excerpt
  }

  private static func status(_ labels: [LabelWords], in surroundings: MarkupSurroundings) -> Int? {
    if case .error(let status) = surroundings.holder { return status }
    return labels.lazy.compactMap(\.status).first?.code
  }

  /// Languages of commands and programs, as pages call them.
  private static let programs: Set<String> = [
    "bash", "sh", "shell", "zsh", "console", "terminal", "curl", "powershell", "http", "python",
    "py",
    "javascript", "js", "jsx", "node", "node.js", "nodejs", "typescript", "ts", "tsx", "go",
    "golang",
    "java", "kotlin", "swift", "php", "ruby", "rb", "csharp", "c#", "cs", "c", "cpp", "rust",
    "dart",
    "r", "elixir", "perl", "scala", "lua",
  ]
}

extension String {
  /// Of `HTTP/1.1 204 No Content`.
  fileprivate var answerStatus: Int? {
    let words = prefix { !$0.isNewline }.split(separator: " ")
    guard let first = words.first, first.hasPrefix("HTTP/"), words.count > 1 else { return nil }
    return Status(words[1])?.code
  }
}
