import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// Holds what was sent as text under a name against the field that describes it.
struct FieldCheck {
  let vendor: MockedAPI

  /// What is wrong with the values of a field, in words; none if nothing is.
  func problems(_ field: Field, _ pairs: [SentPair], separatedByCommas: Bool) -> [String] {
    if case .array(let element) = vendor.types.resolved(field.type) {
      // A list without elements leaves no trace.
      if pairs.isEmpty, field.presence != .required { return [] }
      let texts = separatedByCommas ? pairs.flatMap(elements) : pairs.map(\.value)
      let nodes = texts.map { node($0, as: element) }
      return problems(field, YAMLNode(.sequence(nodes), at: nowhere))
    }
    guard let first = pairs.first else {
      return field.presence == .required ? ["'\(field.name)' is missing"] : []
    }
    if pairs.count > 1 {
      return ["'\(field.name)' is given \(pairs.count) times; it has one value"]
    }
    return problems(field, node(first.value, as: field.type))
  }

  private func problems(_ field: Field, _ node: YAMLNode) -> [String] {
    let problems = vendor.described.problems(node, asParameter: field)
    if field.isSensitive { return problems.map(withoutFinding) }
    // What is said of bounds doesn't say what was found.
    guard case .scalar(let scalar) = node.content, scalar.text.unicodeScalars.count <= 40 else {
      return problems
    }
    return problems.map { $0.contains(", found ") ? $0 : "\($0), found '\(scalar.text)'" }
  }

  private func elements(_ pair: SentPair) -> [String] {
    if pair.written == pair.value { return pair.value.split(separator: ",").map { trimmed($0) } }
    return pair.written.split(separator: ",", omittingEmptySubsequences: false).compactMap {
      decoded($0, plusIsSpace: true)
    }
  }

  /// The text as the JSON that it stands for: a number or a word if it should be one.
  private func node(_ text: String, as schema: Schema) -> YAMLNode {
    let string = YAMLNode(
      .scalar(YAMLScalar(text: text, style: .plain, value: .string)),
      at: nowhere
    )
    var reading = Diagnostics()
    guard isBare(schema), text == trimmed(text),
      let node = YAMLNode.json(in: string, into: &reading), case .scalar(let scalar) = node.content,
      scalar.value != .string, scalar.value != .null
    else { return string }
    return node
  }

  /// Whether JSON writes its values without quotes.
  private func isBare(_ schema: Schema) -> Bool {
    if case .integers? = vendor.types.enumeration(schema) { return true }
    switch vendor.types.value(schema) {
    case .integer, .int64, .number, .boolean, .epoch, .duration: return true
    default: return false
    }
  }
}

/// For texts that stand in no file.
let nowhere = SourceRange(startOf: "")

/// A message that ends before it says what was found.
func withoutFinding(_ message: String) -> String {
  guard let start = message.firstRange(of: ", found ")?.lowerBound else { return message }
  return message[..<start] + "; what was found is sensitive"
}
