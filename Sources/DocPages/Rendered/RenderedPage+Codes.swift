import APIModel
import SourceText
import SpecLanguage

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
      requests.add(RequestStatement(curl: code.text, at: code.range))
      return
    }
    let status = StatusLine((code.title ?? "")[...])
    exampleStatus = exampleStatus ?? status?.status?.code
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
