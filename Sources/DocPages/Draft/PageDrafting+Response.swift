import APIModel
import SourceText

extension PageDrafting {
  /// What comes back when it went well.
  mutating func response() -> DraftResponse {
    let documented = fields(.response)
    let values = answers.compactMap(\.json)
    if documented.isEmpty, values.isEmpty { return unstatedResponse() }
    if documented.count == 1, documented[0].type == .file { return .bytes }
    let tree = FieldTree(documented)
    let place = TypePlace(
      .answered,
      fact: "response",
      words: request.noun,
      range: documented.first?.range ?? answers.first?.range
    )
    let evidence = Evidence(tree: tree, values: values)
    guard evidence.showsListOfFields else { return .json(types.wholeType(of: evidence, at: place)) }
    let reason = "only the example shows that the answer is a list of what the page describes"
    types.inferences.append(DraftInference(fact: "response", reason: reason))
    let list = Evidence(
      tree: FieldTree(ofElements: tree.inside),
      documented: .array(of: .object),
      values: values
    )
    return .json(types.wholeType(of: list, at: place))
  }

  /// Nothing is the only answer that every call can take.
  private mutating func unstatedResponse() -> DraftResponse {
    let message = "the page shows no answer; it is described as 'none' until somebody knows better"
    types.remark(.notStated, message, at: nil)
    types.inferences.append(
      DraftInference(fact: "response", reason: "the page says nothing of the answer")
    )
    return .none
  }
}

extension TypeDrafting {
  /// The type of all of a body or an answer.
  mutating func wholeType(of evidence: Evidence, at place: TypePlace) -> DraftType {
    let type = type(of: evidence, at: place)
    if case .choice = type { return .text(declare(at: place) { _, _ in type }) }
    return type
  }
}

extension Evidence {
  /// Whether the page has fields and all examples are lists of objects with most of these.
  fileprivate var showsListOfFields: Bool {
    let names = Set(tree.members.map(\.name))
    guard !names.isEmpty, !values.isEmpty else { return false }
    return values.allSatisfy { value in
      guard let elements = value.elements, !elements.isEmpty else { return false }
      return elements.allSatisfy { element in
        guard let members = element.members, !members.isEmpty else { return false }
        return members.count { names.contains($0.name) } * 2 >= members.count
      }
    }
  }
}
