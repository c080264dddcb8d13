import SourceText
import SpecLanguage

extension [DescriptionDraft] {
  /// The files, without examples that the descriptions themselves can't accept.
  ///
  /// - Parameter pages: Of each draft.
  func settled(
    beside files: [SourceFile],
    in folder: String,
    of pages: [PageFacts],
    into remarks: inout Diagnostics
  ) -> [SourceFile] {
    var drafts = self
    var problems: [Diagnostic] = []
    var wasChanged = true
    while wasChanged {
      problems = drafts.problems(beside: files)
      wasChanged = drafts.leaveOut(problems, into: &remarks)
    }
    drafts.acceptLeftOutExamples(beside: files, of: pages)
    let sources = Dictionary(drafts.map { ($0.path, $0.page) }, uniquingKeysWith: { $1 })
    for problem in problems {
      let page = sources[problem.range.file] ?? problem.range.file
      let message =
        "the draft has a mistake in line \(problem.range.start.line): \(problem.message)"
      remarks.warning(problem.code, message, at: SourceRange(startOf: page))
    }
    return drafts.map { SourceFile(path: "\(folder)/\($0.slug).yaml", text: $0.text.text) }
  }

  private func problems(beside files: [SourceFile]) -> [Diagnostic] {
    let paths = Set(map(\.path))
    var diagnostics = Diagnostics()
    _ = compiled(beside: files, into: &diagnostics)
    return diagnostics.errors.sorted.filter { paths.contains($0.range.file) }
  }

  private func compiled(
    beside files: [SourceFile],
    into diagnostics: inout Diagnostics
  ) -> CompiledSpecs {
    let own = map { SourceFile(path: $0.path, text: $0.text.text) }
    return CompiledSpecs([SpecFolder(path: "draft", files: files + own)], into: &diagnostics)
  }

  /// Says of examples that the drafts don't have that a person has to give the reason.
  private mutating func acceptLeftOutExamples(beside files: [SourceFile], of pages: [PageFacts]) {
    var ignored = Diagnostics()
    guard let api = compiled(beside: files, into: &ignored).apis.first else { return }
    let operations = Dictionary(api.operations.map { ($0.slug, $0) }, uniquingKeysWith: { $1 })
    for (index, facts) in zip(indices, pages) {
      guard let operation = operations[self[index].slug] else { continue }
      self[index].acceptances = PageComparison(operation, api, facts).leftOutExamples
    }
  }

  /// Whether anything was left out.
  private mutating func leaveOut(_ problems: [Diagnostic], into remarks: inout Diagnostics) -> Bool
  {
    let byFile = Dictionary(grouping: problems, by: \.range.file)
    var wasChanged = false
    for index in indices {
      guard let problems = byFile[self[index].path] else { continue }
      if self[index].leaveOut(problems, into: &remarks) { wasChanged = true }
    }
    return wasChanged
  }
}

extension PageComparison {
  fileprivate var leftOutExamples: [DraftAcceptance] {
    exampleFindings.filter { [.exampleDiffers, .exampleNotAccepted].contains($0.code) }
      .map { DraftAcceptance(finding: $0.code, fact: $0.names.text) }.eachOnce
  }
}

extension DescriptionDraft {
  /// As it is called while it is checked.
  fileprivate var path: String { "draft/\(slug).yaml" }

  /// Whether anything was left out.
  fileprivate mutating func leaveOut(
    _ problems: [Diagnostic],
    into remarks: inout Diagnostics
  ) -> Bool {
    let lines = text.examples
    let problems = Dictionary(problems.map { ($0.range.start.line, $0) }) { first, _ in first }
    var wasChanged = false
    let kept = zip(examples, lines).map { example, lines in
      let problem = lines.all.lazy.compactMap { problems[$0] }.first
      guard let problem, let part = lines.part(at: problem.range.start.line) else { return example }
      wasChanged = true
      return example.without(part, because: problem, &remarks)
    }
    examples = kept.filter { !$0.isEmpty }
    return wasChanged
  }
}

private enum ExamplePart { case arguments, body, answer }

extension DescriptionDraft.ExampleLines {
  fileprivate func part(at line: Int) -> ExamplePart? {
    arguments.contains(line)
      ? .arguments : body.contains(line) ? .body : answer.contains(line) ? .answer : nil
  }
}

extension DraftExample {
  /// What is left of it without the part that has a mistake.
  fileprivate func without(
    _ part: ExamplePart,
    because problem: Diagnostic,
    _ remarks: inout Diagnostics
  ) -> DraftExample {
    var rest = self
    let left: Snippet?
    switch part {
    case _ where problem.code == .exampleRequest && sample != nil:
      (left, rest.sample) = (sample, nil)
    case .arguments:
      left = response ?? sample ?? bodies.first
      (rest.response, rest.sample, rest.bodies) = (nil, nil, [])
    case .body:
      left = bodies.first
      rest.bodies = Array(bodies.dropFirst())
    case .answer:
      left = response ?? sample
      (rest.response, rest.status) = (nil, nil)
      if response == nil { rest.sample = nil }
    }
    let message = "this does not suit the rest of the page; it is left out: \(problem.message)"
    if let left { remarks.warning(.pageConflict, message, at: left.range) }
    return rest
  }
}
