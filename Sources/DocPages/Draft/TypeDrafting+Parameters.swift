import APIModel

extension TypeDrafting {
  /// The type of what is sent as one piece of text, or as several.
  mutating func parameterType(
    _ tree: FieldTree,
    takesLists: Bool,
    takesFiles: Bool = false,
    at place: TypePlace
  ) -> DraftType {
    let evidence = Evidence(tree: tree, values: [])
    if let choice = choice(of: evidence) { return choice }
    switch evidence.kind {
    case .list where takesLists:
      let elements = evidence.elements
      if let choice = choice(of: elements) {
        return .text("[\(declare(at: place.elements) { _, _ in choice })]")
      }
      return .text("[\(parameterWord(elements, takesFiles: takesFiles, at: place))]")
    case .alternatives(let types):
      return parameterType(types, takesLists: takesLists, evidence, place)
    default: return .text(parameterWord(evidence, takesFiles: takesFiles, at: place))
    }
  }

  private mutating func parameterWord(
    _ evidence: Evidence,
    takesFiles: Bool,
    at place: TypePlace
  ) -> String {
    if takesFiles, evidence.documented == .file { return "file" }
    guard case .scalar(let type) = evidence.kind else {
      let message = "'\(place.fact)' has to be one piece of text here; it is taken as text"
      remark(.notExpressible, message, at: place.range)
      return "string"
    }
    let word = ScalarType(type, values: []).name
    if word != "any", word != "null" { return word }
    let message = "the page does not say what type '\(place.fact)' has; it is taken as text"
    remark(.notStated, message, at: place.range)
    return "string"
  }

  /// One or several of the same are a list; else the only type there is, or text.
  private mutating func parameterType(
    _ types: [DocumentedType],
    takesLists: Bool,
    _ evidence: Evidence,
    _ place: TypePlace
  ) -> DraftType {
    var words: Set<String> = []
    var hasList = false
    for type in types where type != .null {
      var part = evidence.alternative(type)
      if case .list = part.kind {
        hasList = true
        part = part.elements
      }
      guard case .scalar(let type) = part.kind else { continue }
      words.insert(ScalarType(type, values: []).name)
    }
    words.subtract(["any", "null"])
    let word = words.count == 1 ? words.first ?? "string" : "string"
    remark(
      .notExpressible,
      "'\(place.fact)' has several types; the widest is taken",
      at: place.range
    )
    return .text(hasList && takesLists ? "[\(word)]" : word)
  }
}
