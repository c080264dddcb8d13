import APIModel
import SourceText
import SpecLanguage

/// The way from the facts of one page to a description.
struct PageDrafting {
  let page: PageToDraft
  let request: DraftRequest
  let outline: VendorOutline
  var types: TypeDrafting

  var facts: PageFacts { page.facts }

  /// Without those that are nested too deep, which have been reported.
  func fields(_ location: DocumentedField.Location) -> [DocumentedField] {
    facts.fields.filter { $0.location == location && !$0.isTooDeep }
  }

  mutating func remarkTooDeepFields() {
    for field in facts.fields where field.isTooDeep {
      types.remark(.tooDeep, "this field is nested too deep; it is left out", at: field.range)
    }
  }

  /// What comes back when it went well, as far as it is JSON.
  var answers: [PageExample] {
    facts.examples.filter { $0.kind == .response && $0.json != nil && !$0.isFailure }
  }

  var requestExamples: [PageExample] {
    facts.examples.filter { $0.kind == .request && $0.json != nil }
  }

  /// The page's commands that send a request, as far as they can be understood.
  var samples: [(example: PageExample, request: SampleRequest)] {
    facts.examples.filter { $0.kind == .sample }.compactMap { example in
      SampleRequest(curl: example.text).map { (example, $0) }
    }
  }
}

extension DocumentedField {
  var isTooDeep: Bool { path.steps.count > FieldTree.deepest }
}

extension PageExample {
  /// By its status, or by what the page calls it.
  var isFailure: Bool {
    if let status { return status >= 400 }
    if json?.tellsOfFailure ?? false { return true }
    let words = NameWords(title ?? "").words
    let marks = ["error", "errors", "unauthorized", "forbidden", "failure"]
    let phrases = ["not found", "bad request", "rate limit", "rate limited"]
    let text = " " + words.joined(separator: " ") + " "
    return words.contains(where: marks.contains) || phrases.contains { text.contains(" \($0) ") }
  }

  /// Its JSON as text, if nothing had to be taken out of it to read it.
  var strictText: String? { JSON(parsing: text) == nil ? nil : text }
}

extension JSON {
  /// Whether it says that something went wrong, and nothing of weight besides.
  fileprivate var tellsOfFailure: Bool {
    guard let members, members.count <= 4 else { return false }
    let errors = members.filter { $0.name == "error" || $0.name == "errors" }
    let others = members.filter { $0.name != "error" && $0.name != "errors" }
    let saysSo =
      errors.contains { $0.value.hasWeight } || self["status"] == .string("error")
      || self["success"] == .bool(false)
    return saysSo && !others.contains { $0.value.text == nil && $0.value.hasWeight }
  }

  private var hasWeight: Bool {
    switch self {
    case .null, .bool, .number: false
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}
