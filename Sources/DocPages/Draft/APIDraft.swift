import APIModel
import SourceText
import SpecLanguage

/// What all operations share, before it is written down.
struct APIDraft {
  /// Nil where no page tells it.
  let name: NameWords?
  let server: String?
  let schemes: [Credential]
  /// Those that some page takes without documenting them.
  let unsaidSchemes: Set<Credential>
  /// Headers that go with every call.
  let client: [DraftField]
  let failures: [DraftFailure]
  let declarations: [DraftDeclaration]

  /// - Parameter folder: The name of the vendor's folder, if there is one.
  init(of pages: [PageToDraft], folder: String?, into remarks: inout Diagnostics) {
    server = pages.mostCommonServer
    name =
      server?.hostWords ?? folder.map { NameWords($0) }
      ?? pages.compactMap(\.address).first?.hostWords
    schemes = pages.schemes
    let unsaid = schemes.filter { scheme in pages.contains { $0.leavesUnsaid(scheme) } }
    unsaidSchemes = Set(unsaid)
    let start = SourceRange(startOf: pages.first?.facts.page ?? "")
    if server == nil {
      remarks.warning(.notStated, "no page names the server; write it in api.yaml", at: start)
    }
    if schemes.isEmpty {
      let message =
        "no page shows how callers prove who they are; if they do, write 'auth' in api.yaml"
      remarks.warning(.notStated, message, at: start)
    }
    var types = TypeDrafting(
      page: start.file,
      prefix: NameWords([]),
      noun: NameWords("error answer"),
      names: TypeNames()
    )
    client = pages.sharedHeaders(&types)
    failures = types.failures(pages.failureShapes, called: NameWords("error answer"))
      .map { DraftFailure(status: nil, type: $0.type) }
    declarations = types.declarations
  }
}

extension [PageToDraft] {
  /// The first of those that most pages name.
  fileprivate var mostCommonServer: String? {
    let servers = compactMap(\.server)
    var counts: [String: Int] = [:]
    for server in servers { counts[server, default: 0] += 1 }
    let most = counts.values.max() ?? 0
    return servers.first { counts[$0] == most }
  }

  /// One for each header or parameter that carries credentials, commands before field tables.
  fileprivate var schemes: [Credential] {
    let sent = flatMap { page in
      page.facts.examples.filter { $0.kind == .sample }
        .compactMap { SampleRequest(curl: $0.text) }.compactMap { Credential($0) }
    }
    let documented = flatMap { $0.facts.fields.compactMap { Credential($0) } }
    var carriers: Set<String> = []
    let kinds = Set(documented.map(\.kind))
    let known = documented + sent.filter { !kinds.contains($0.kind) }
    let shown = sent.compactMap { credential in known.first { $0.kind == credential.kind } }
    return (shown + documented).filter { carriers.insert($0.carrier).inserted }
  }

  /// Headers that every page has and most require, if there are enough pages to tell.
  fileprivate func sharedHeaders(_ types: inout TypeDrafting) -> [DraftField] {
    guard let first, count >= 3 else { return [] }
    let headers = map { $0.callersHeaders }
    return first.callersHeaders
      .filter { header in
        let same = headers.compactMap { $0.first { $0.path == header.path } }
        return same.count == count && same.count { $0.requirement == .required } * 2 > count
      }
      .map { header in
        let place = TypePlace(.sent, fact: "client", words: NameWords(header.path.text))
        let type = types.parameterType(FieldTree([header]), takesLists: false, at: place)
        return DraftField(name: header.path.text, type: type)
      }
  }

  fileprivate var failureShapes: [FailureShape] {
    let documented = map { page in
      FieldTree(page.facts.fields.filter { $0.location == .error && !$0.isTooDeep })
    }
    return FailureShape.shapes(of: flatMap(\.facts.failedAnswers), documented: documented)
  }
}

extension PageToDraft {
  /// Whether only a command shows that it takes a scheme, or nothing says that it takes any.
  fileprivate func leavesUnsaid(_ scheme: Credential) -> Bool {
    if facts.fields.contains(where: { Credential($0) != nil }) { return false }
    let sent = facts.examples.filter { $0.kind == .sample }
      .compactMap { SampleRequest(curl: $0.text) }.compactMap { Credential($0) }
    return sent.isEmpty || sent.contains { $0.carrier == scheme.carrier }
  }

  fileprivate var callersHeaders: [DocumentedField] {
    facts.fields.filter { field in
      field.location == .header && field.path.steps.count == 1 && field.path.text.isHTTPToken
        && Credential(field) == nil
        && !Headers.followFromOthers.contains(field.path.text.lowercased())
    }
  }

  /// Scheme, host and what its paths start with, as far as the page tells.
  var server: String? {
    let template = DraftRequest(of: facts, orAs: request).template
    let sent = facts.examples.filter { $0.kind == .sample }
      .compactMap { SampleRequest(curl: $0.text) }
      .compactMap { sample -> String? in
        guard let origin = sample.origin, let match = template.match(sample.path) else {
          return nil
        }
        return origin + match.prefix
      }
    let stated = facts.requests.compactMap { statement in
      statement.source == .curl ? nil : statement.server
    }
    let others = facts.requests.compactMap(\.server)
    return (stated + sent + others).first(where: \.isServer)
  }
}

extension String {
  /// Whether the language takes it as a server: `https://host/path`.
  fileprivate var isServer: Bool {
    guard hasPrefix("https://") else { return false }
    let parts = dropFirst(8).split(separator: "/", omittingEmptySubsequences: false)
    let labels = (parts.first ?? "").split(separator: ".", omittingEmptySubsequences: false)
    let areLabels = labels.allSatisfy { label in
      !label.isEmpty && label.first != "-" && label.last != "-"
        && label.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") }
    }
    return areLabels
      && parts.dropFirst().allSatisfy { part in
        part != "." && part != ".."
          && part.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-._~".contains($0)) }
      }
  }

  /// Of `https://api.bland.ai/v1`, the word before the last: `bland`.
  fileprivate var hostWords: NameWords? {
    let host = drop { $0 != "/" }.drop { $0 == "/" }.prefix { !"/:?#".contains($0) }
    var labels = host.split(separator: ".").map(String.init)
    if labels.count > 2, let last = labels.last, last.count == 2,
      ["ac", "co", "com", "edu", "gov", "net", "org"].contains(labels[labels.count - 2])
    {
      labels.removeLast()
    }
    guard labels.count > 1 else { return nil }
    let words = NameWords(labels[labels.count - 2])
    return words.words.isEmpty ? nil : words
  }
}
