import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  struct Answers {
    var response = Response(content: .none, about: "", returns: [])
    /// The status of the answer that is described.
    var status = 200
    var failures: [Failure] = []
    /// By status, the messages that may have examples; nil for any.
    var contents: [(status: Int?, node: YAMLNode)] = []
  }

  mutating func answers(of operation: YAMLNode, _ method: String, slug: String) -> Answers {
    var answers = Answers()
    let entries = entriesBesideExtensions("responses", of: operation)
    let good = bestFirst(entries.filter { isGood($0.key.value, among: entries) })
    for (index, entry) in good.enumerated() {
      if index > 0, !isExported {
        let message = "one good answer is described, that of \(answers.status); this is left out"
        remark(message, at: entry.value)
        continue
      }
      guard let node = resolved(entry.value) else { continue }
      let status = Int(entry.key.value) ?? 200
      if index == 0 {
        answers.status = status
        answers.response = response(node, method, status, slug: slug, &answers)
      } else if let content = content(of: node) {
        answers.contents.append((status, content.node))
      }
    }
    if let only = good.first, only.key.value == "default", !isExported {
      gap("no good answer is documented but by default; that is taken for one", at: only.value)
    }
    if good.isEmpty {
      gap("no good answer is documented", at: operation.entry("responses")?.value ?? operation)
    }
    if isExported {
      answers.failures = exportedFailures(operation, in: [slug])
      for entry in entries where !isGood(entry.key.value, among: entries) {
        guard let node = resolved(entry.value), let content = content(of: node) else { continue }
        _ = take("description", of: node)
        answers.contents.append((Int(entry.key.value), content.node))
      }
      return answers
    }
    for entry in entries where !isGood(entry.key.value, among: entries) {
      if let failure = failure(entry, slug: slug, &answers) { answers.failures.append(failure) }
    }
    return answers
  }

  /// Those that have something to say before those that have not.
  private func bestFirst(_ entries: [YAMLEntry]) -> [YAMLEntry] {
    if isExported { return entries }
    let speaking = entries.filter { $0.value.entry("content") ?? $0.value.entry("$ref") != nil }
    let first = speaking.first ?? entries.first
    return [first].compactMap(\.self) + entries.filter { $0.key.range != first?.key.range }
  }

  private func isGood(_ status: String, among entries: [YAMLEntry]) -> Bool {
    let hasGood = entries.contains { $0.key.value.hasPrefix("2") }
    return status.hasPrefix("2") || !hasGood && status == "default"
  }

  private mutating func response(
    _ node: YAMLNode,
    _ method: String,
    _ status: Int,
    slug: String,
    _ answers: inout Answers
  ) -> Response {
    guard let content = content(of: node) else {
      if isPhrase(node.said("description"), status) { _ = take("description", of: node) }
      return Response(content: .none, about: "", returns: [])
    }
    if method == "HEAD" {
      if isPhrase(node.said("description"), status) { _ = take("description", of: node) }
      document.leave(content.node)
      remark("the answer to a HEAD request has no body; left out", at: content.node)
      return Response(content: .none, about: "", returns: [])
    }
    answers.contents.append((status, content.node))
    let about = about(ofAnswer: node, status)
    return Response(
      content: read(content.mediaType, content.node, about, slug: slug),
      about: about,
      returns: []
    )
  }

  private mutating func about(ofAnswer node: YAMLNode, _ status: Int?) -> String {
    let about = prose("description", of: node) ?? ""
    return isPhrase(about, status) ? "" : about
  }

  /// Whether a text says no more than a status does.
  private func isPhrase(_ text: String, _ status: Int?) -> Bool {
    let phrase = status.map(statusPhrase) ?? ""
    return isExported ? text == phrase : text.lettersAndDigits == phrase.lettersAndDigits
  }

  private mutating func read(
    _ mediaType: String,
    _ node: YAMLNode,
    _ about: String,
    slug: String
  ) -> Response.Content {
    let name = TypeName([slug, "response"])
    guard let schema = take("schema", of: node) else {
      switch MediaKind(mediaType) {
      case .text where !isExported: return .text
      case .json where !isExported: return .json(of: .any)
      default: return .bytes(mediaType: sendable(mediaType, at: node))
      }
    }
    switch MediaKind(mediaType) {
    case .json:
      let said = schema.entry("$ref") == nil ? prose("description", of: schema) ?? about : about
      return .json(of: read(schema, name, .named(Annotation(about: said, deprecation: nil))).whole)
    case .events:
      let read = read(schema, name, .text)
      if case .array(let element) = read.type { return .events(of: element) }
      return .events(of: read.whole)
    case .text:
      document.visit(schema)
      for key in ["type", "format"] { _ = take(key, of: schema) }
      return .text
    case .form, .multipart, .bytes:
      document.visit(schema)
      for key in ["type", "format"] { _ = take(key, of: schema) }
      return .bytes(mediaType: sendable(mediaType, at: node))
    }
  }

  private mutating func failure(
    _ entry: YAMLEntry,
    slug: String,
    _ answers: inout Answers
  ) -> Failure? {
    let word = entry.key.value
    let status = Int(word)
    let isFailure =
      status.map { (400...599).contains($0) } ?? ["4XX", "5XX", "default"].contains(word)
    guard isFailure else {
      remark(
        "an answer with status '\(word)' has no place in a description; left out",
        at: entry.value
      )
      return nil
    }
    guard let node = resolved(entry.value) else { return nil }
    if status == nil, word != "default" {
      remark("errors are described by one status or for any; this becomes any", at: entry.value)
    }
    let about = about(ofAnswer: node, status)
    var type: Schema?
    if let content = content(of: node) {
      answers.contents.append((status, content.node))
      if case .json = MediaKind(content.mediaType), let schema = take("schema", of: content.node) {
        let name = TypeName([slug, "errors", word])
        type = read(schema, name, .named(Annotation(about: whole(schema), deprecation: nil))).whole
      } else if !content.node.isEmptyMapping {
        remark("only errors in JSON have a type; left out", at: content.node)
        document.leave(content.node)
      }
    }
    if type == nil, status == nil {
      remark("nothing is known of these errors but that they happen; left out", at: entry.value)
      return nil
    }
    return Failure(status: status, type: type, about: about, retry: .byStatus)
  }
}

extension YAMLNode {
  fileprivate var isEmptyMapping: Bool { entries?.isEmpty ?? true }
}
