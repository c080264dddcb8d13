import APIModel
import SourceText
import SpecLanguage

// MARK: - Examples

extension RenderedPage {
  mutating func take(_ code: RenderedCode) {
    if code.text.isCurl {
      close()
      add(
        PageExample(
          .sample,
          language: code.language,
          title: code.title,
          code: code.text,
          at: code.range
        )
      )
      requests.add(RequestStatement(curl: String(code.text.withoutPrompt), at: code.range))
      return
    }
    let status = StatusLine((code.title ?? "")[...])
    exampleStatus = exampleStatus ?? status?.status
    let example = PageExample(
      kind(of: code),
      status: exampleStatus,
      language: code.language,
      title: code.title,
      code: code.text,
      at: code.range
    )
    if example.kind != .excerpt { close() }
    exampleStatus = nil
    add(example)
    if let status { fail(status, name: nil, at: code.range) }
  }

  mutating func add(_ example: PageExample) {
    examples.append(example)
    if let gap = example.gap { gaps.append(gap) }
  }

  private func kind(of code: RenderedCode) -> PageExample.Kind {
    guard code.language == "json" || code.text.looksLikeJSON else {
      if case .field = open { return .excerpt }
      return .sample
    }
    if exampleStatus != nil { return .response }
    let before = pieces.line(at: index - 1)?.words.lowercased() ?? ""
    if before.contains("response") { return .response }
    if before.contains("request") { return .request }
    guard case .fields(let location) = section else { return .response }
    guard case .field(let field) = open else { return location == .body ? .request : .response }
    if hasDocumentedFields(code, in: .response) { return .response }
    if location == .body, hasDocumentedFields(code, in: .body) { return .request }
    return field.mayHoldFields || location == .body ? .excerpt : .response
  }

  /// Whether its outermost object has a field that the page documents so far.
  private func hasDocumentedFields(_ code: RenderedCode, in location: DocumentedField.Location)
    -> Bool
  {
    let names = paths.names(in: location)
    guard !names.isEmpty, var json = code.json else { return false }
    if case .array(let elements) = json, let first = elements.first { json = first }
    guard case .object(let members) = json else { return false }
    return members.contains { names.contains($0.name) }
  }
}

extension RenderedPiece {
  /// Of code that is JSON, up to 64 KiB.
  var payload: JSON? {
    guard case .code(let code) = self, code.text.utf8.count <= 64 << 10 else { return nil }
    return code.json
  }

  /// What a `curl` command sends, up to 64 KiB.
  var requestPayload: JSON? {
    guard case .code(let code) = self, code.text.utf8.count <= 64 << 10, code.text.isCurl else {
      return nil
    }
    let body = SampleRequest(curl: String(code.text.withoutPrompt))?.body
    return body.flatMap { JSON(parsing: $0) }
  }
}

// MARK: - Statuses

extension RenderedPage {
  mutating func takeStatus(_ line: RenderedLine) -> Bool {
    guard let status = StatusLine(line.words) else { return false }
    if takeTabs() { return true }
    switch section {
    case .fields(.response), .fields(.error):
      let isAnswer = status.hasMediaType || status.isAlone && above == .heading
      return isAnswer ? takeAnswer(status) : takeFailure(status, line)
    case .head, .fields, .unplaced, .other, .end: return false
    }
  }

  /// Tabs above an example, each a documented status. Which of several is shown, only one that stands
  /// alone tells.
  private mutating func takeTabs() -> Bool {
    var end = index
    var tabs: [(status: StatusLine, line: RenderedLine)] = []
    while end < index + 10, let line = pieces.line(at: end) {
      if let status = StatusLine(line.words), status.isAlone {
        tabs.append((status, line))
      } else if !line.words.isWordOfInterface {
        break
      }
      end += 1
    }
    guard end < pieces.count, case .code(let code) = pieces[end], !code.text.isCurl, !tabs.isEmpty
    else { return false }
    close()
    for (status, line) in tabs { fail(status, name: nil, at: line.range) }
    index = end
    exampleStatus = tabs.count == 1 ? tabs[0].status.status : nil
    return true
  }

  /// `404 - application/json` above the fields of an answer. Of several statuses the first is the one
  /// whose fields a browser shows.
  private mutating func takeAnswer(_ first: StatusLine) -> Bool {
    enter(.fields(first.failure == nil ? .response : .error))
    var isFirst = true
    while let line = pieces.line(at: index), let status = StatusLine(line.words),
      isFirst || status.isAlone
    {
      fail(status, name: nil, at: line.range)
      index += 1
      isFirst = false
    }
    close()
    above = .status
    return true
  }

  /// `404 - Not Found`, with the type of the answer below it or not.
  private mutating func takeFailure(_ status: StatusLine, _ line: RenderedLine) -> Bool {
    let hasType = pieces.line(at: index + 1)?.traits?.writtenType != nil
    guard hasType && !status.isAlone || section == .fields(.error), status.status != nil else {
      return false
    }
    close()
    index += hasType ? 2 : 1
    let name = status.rest.isEmpty ? nil : String(status.rest)
    fail(status, name: name, at: line.range)
    return true
  }

  private mutating func fail(_ status: StatusLine, name: String?, at range: SourceRange) {
    guard let status = status.failure,
      knownFailures.insert(Failure(status: status, name: name)).inserted
    else { return }
    close()
    open = .error(RenderedError(status: status, name: name, range: range))
  }
}
