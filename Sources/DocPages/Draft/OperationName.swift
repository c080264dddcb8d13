/// Groups and a name: `batches.logs`.
struct OperationName: Hashable {
  let group: [NameWords]
  let name: NameWords

  var words: [NameWords] { group + [name] }

  /// The groups it is in: `a` and `a.b` of `a.b.c`.
  var groups: [[NameWords]] { group.indices.map { Array(group[...$0]) } }
}

/// A request in words, to name it by.
struct RequestWords {
  private enum Step: Hashable {
    case word(NameWords)
    case hole
  }

  private let method: String
  /// `v2`, if the path has one.
  private let version: NameWords
  private let steps: [Step]

  /// Versions and the word `api` don't count.
  init(_ request: DraftRequest) {
    method = request.method
    let segments = request.template.segments
    let version = segments.first { $0.isVersionOrAPI && $0.text.lowercased() != "api" }
    self.version = NameWords(version?.text ?? "")
    steps = segments.filter { !$0.isVersionOrAPI }.compactMap { pieces in
      if pieces.contains(where: { if case .hole = $0 { true } else { false } }) { return .hole }
      let words = NameWords(pieces.text)
      guard let first = words.words.first?.first else { return nil }
      return .word(first.isLetter ? words : NameWords("part") + words)
    }
  }

  /// What paths have holes behind, so that it is called in the plural.
  var collections: Set<NameWords> {
    Set(
      zip(steps, steps.dropFirst()).compactMap { step, next in
        guard case .word(let words) = step, next == .hole else { return nil }
        return words.singular
      }
    )
  }

  /// The best name, and what will do if that is taken.
  func names(_ collections: Set<NameWords>) -> (best: OperationName, others: [OperationName]) {
    let nouns = steps.compactMap { step -> NameWords? in
      guard case .word(let words) = step else { return nil }
      return collections.contains(words.singular) ? words.plural : words
    }
    guard let last = nouns.last else { return (OperationName(group: [], name: verb), []) }
    let action = OperationName(group: nouns.dropLast(), name: noun ?? last)
    let usual = OperationName(group: nouns, name: steps.last == .hole ? verb : collectionVerb(last))
    let isAction =
      steps.last == .hole
      ? method == "POST" && nouns.count > 1
      : nouns.count > 1 && (method == "GET" || !last.isPlural) && method != "DELETE"
    let best = isAction ? action : usual
    let versioned = OperationName(group: best.group, name: best.name + version)
    return (best, [isAction ? usual : versioned, versioned])
  }

  /// The last word, as the path has it.
  fileprivate var noun: NameWords? {
    let words = steps.compactMap { if case .word(let words) = $0 { words } else { nil } }
    return words.last
  }

  /// What the method does to one thing.
  private var verb: NameWords {
    switch method {
    case "PUT", "PATCH": NameWords("update")
    default: NameWords(method)
    }
  }

  /// What the method does to many things, or to the only one.
  private func collectionVerb(_ noun: NameWords) -> NameWords {
    switch method {
    case "GET" where noun.isPlural: NameWords("list")
    case "POST": NameWords("create")
    default: verb
    }
  }
}

extension DraftRequest {
  /// The last word of the path: what it is about.
  var noun: NameWords { RequestWords(self).noun ?? NameWords("answer") }
}

extension [RequestTemplate.Piece] {
  fileprivate var text: String {
    map { piece in
      switch piece {
      case .text(let text): text
      case .hole: ""
      }
    }.joined()
  }

  fileprivate var isVersionOrAPI: Bool {
    let text = text.lowercased()
    let digits = text.dropFirst()
    return text == "api"
      || text.hasPrefix("v") && digits.first?.isNumber == true
        && digits.allSatisfy { $0.isNumber || $0 == "." }
  }
}

extension OperationName {
  /// The name of its file: `get-batch-logs`, `list-calls`, `rename-voice`.
  func slug(_ method: String) -> String {
    let verbs = ["get", "list", "create", "update", "delete", "post", "put", "patch", "head"]
    let nouns = group.reduce(NameWords([]), +)
    let number = NameWords(name.words.dropFirst().filter { $0.last?.isNumber ?? false })
    let words =
      if let verb = name.words.first, verbs.contains(verb),
        name.words.count == 1 + number.words.count
      {
        NameWords([verb]) + (verb == "list" ? nouns.singularsButLast : nouns.singulars) + number
      } else if method == "GET" {
        NameWords("get") + nouns.singulars + name
      } else {
        name + nouns.singulars
      }
    return words.slug
  }
}

extension NameWords {
  fileprivate var singularsButLast: NameWords {
    NameWords(NameWords(words.dropLast()).singulars.words + words.suffix(1))
  }

  /// As the name of a file.
  var slug: String {
    let name = words.prefix(8).map { String($0.prefix(40)) }.joined(separator: "-")
    let isUsable = name.first?.isLetter == true && name != "api"
    return isUsable ? name : "call" + (name.isEmpty ? "" : "-" + name)
  }
}
