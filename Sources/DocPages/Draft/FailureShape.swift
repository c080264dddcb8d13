import SourceText

/// Failed answers that have the same fields.
struct FailureShape {
  /// Of the answers, sorted.
  let names: [String]
  /// What a page says of them, if one does.
  private(set) var documented = FieldTree()
  private(set) var answers: [PageExample] = []

  /// By their fields.
  static func shapes(of answers: [PageExample], documented: [FieldTree]) -> [FailureShape] {
    var shapes: [[String]: FailureShape] = [:]
    for tree in documented where !tree.members.isEmpty {
      let names = tree.members.map(\.name).sorted()
      var shape = shapes[names] ?? FailureShape(names: names)
      if !shape.isDocumented { shape.documented = tree }
      shapes[names] = shape
    }
    for answer in answers {
      let names = (answer.json?.members ?? []).map(\.name).sorted()
      shapes[names, default: FailureShape(names: names)].answers.append(answer)
    }
    return shapes.values.sorted { left, right in
      left.names.joined(separator: ".") < right.names.joined(separator: ".")
    }
  }

  private init(names: [String]) {
    self.names = names
  }

  var isDocumented: Bool { !documented.members.isEmpty }
  var statuses: Set<Int> { Set(answers.compactMap(\.status)) }
  /// Whether it comes with statuses that nobody knows.
  var hasOtherStatuses: Bool { answers.isEmpty || answers.contains { $0.status == nil } }
  var evidence: Evidence { Evidence(tree: documented, values: answers.compactMap(\.json)) }

  /// - Parameter words: What a type of this shape would be called.
  func place(_ words: NameWords) -> TypePlace {
    let range = documented.members.first?.tree.field?.range ?? answers.first?.range
    return TypePlace(
      .answered,
      fact: "errors",
      words: words,
      isInferred: !isDocumented,
      range: range
    )
  }
}

extension TypeDrafting {
  /// Types for shapes of failed answers, the one that asks for most first.
  ///
  /// - Parameter words: What they would be called.
  mutating func failures(
    _ shapes: [FailureShape],
    called words: NameWords
  ) -> [(shape: FailureShape, type: String)] {
    let failures = shapes.map { shape in
      (shape: shape, type: word(for: shape.evidence, at: shape.place(words)))
    }
    return failures.map { (failure: $0, demand: demand(of: $0.type)) }
      .sorted { ($1.demand, $0.failure.type) < ($0.demand, $1.failure.type) }
      .map(\.failure)
  }

  /// How many fields a type promises.
  private func demand(of type: String) -> Int {
    guard case .object(let fields) = resolved(.text(type)) else { return 0 }
    return fields.count { !$0.mayBeAbsent && !$0.type.isUnknown }
  }
}

extension DraftType {
  fileprivate var isUnknown: Bool {
    if case .text(let text) = self { text.hasSuffix(" | unknown") } else { false }
  }
}

extension PageFacts {
  /// What comes back when it did not go well, as far as it is JSON.
  var failedAnswers: [PageExample] {
    examples.filter { $0.kind == .response && $0.json != nil && $0.isFailure }
  }
}
