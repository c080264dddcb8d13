/// The words of a heading or a title, and what they say of what is below.
struct LabelWords {
  private let label: String
  private let words: [String]

  init(_ label: some StringProtocol) {
    self.label = String(label.prefix(Self.longest))
    words = self.label.split { !$0.isLetter && !$0.isNumber }
      .map { $0.lowercased() }
  }

  /// In characters. What is longer is no label.
  private static let longest = 200

  private func has(_ candidates: Set<String>) -> Bool { words.contains(where: candidates.contains) }

  var isAboutErrors: Bool {
    status?.isFailure ?? has(["error", "errors", "failure", "failures", "failed"])
  }

  var isAboutStatuses: Bool { has(["status", "statuses", "code", "codes"]) }

  /// `Example Request`, `Response Body`, `400 Bad Request`; nil if it says neither or both.
  var exampleKind: PageExample.Kind? {
    if status != nil { return .response }
    let isResponse = has(["response", "responses", "returns"])
    let isRequest = has(["request", "requests"])
    return isResponse == isRequest ? nil : isResponse ? .response : .request
  }

  /// What payloads in a section of that name are: those below `Body Parameters` are requests.
  var sectionKind: PageExample.Kind? {
    exampleKind ?? (isAboutErrors ? .response : has(["body"]) ? .request : nil)
  }

  var tellsOutcome: Bool { isAboutErrors || has(["success", "successful", "succeeded"]) }

  /// The section of a page in which parameters need not say where they go.
  var location: DocumentedField.Location? {
    if has(["header", "headers"]) { return .header }
    if has(["path"]) { return .path }
    if has(["query"]) { return .query }
    if has(["cookie", "cookies"]) { return .cookie }
    return has(["body"]) ? .body : nil
  }

  /// `200`, `404 Not Found`, `HTTP 500`, `Name taken (409)`.
  var status: Status? {
    let place = words.firstIndex { Status($0) != nil }
    guard let place, let status = Status(words[place]) else { return nil }
    let isPlain = words[..<place].allSatisfy(Self.beforeStatus.contains)
    return isPlain || label.contains("(\(words[place]))") ? status : nil
  }

  private static let beforeStatus: Set<String> = [
    "http", "status", "code", "response", "error", "success", "example", "failure",
  ]
}
