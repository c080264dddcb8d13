import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// What of an exported document does not come back when the API made of it is exported again: what
/// people have added or changed there and descriptions can't hold.
struct LostMembers {
  private(set) var remarks = Diagnostics()
  /// By the address that leads to each.
  private let components: [String: JSON]

  init(of document: YAMLNode, whenExported api: API) {
    // The folder is for those to choose who import.
    let stated = document.entry(Extension.api.rawValue).flatMap { Self.json($0.value) }
    let again = DocumentExport(api).document.adding([Extension.api.rawValue: stated])
    let sections = again["components"]?.members ?? []
    let found = sections.flatMap { section in
      section.value.members.map { ("#/components/\(section.name)/\($0.name)", $0.value) }
    }
    components = Dictionary(found, uniquingKeysWith: { first, _ in first })
    compare(document, again)
  }

  private mutating func compare(_ node: YAMLNode, _ other: JSON) {
    switch (node.content, other) {
    case (.mapping(let entries), .object(let members)):
      compare(entries, node.entry("$ref") == nil ? written(other).members : members)
    case (.sequence(let elements), .array(let others)): compare(elements, others)
    default:
      if Self.json(node)?.means(other) == true { return }
      let text = other.compactText
      let instead = text.utf8.count < 60 ? text : "different"
      remark("descriptions do not hold this; exported again it is \(instead)", at: node.range)
    }
  }

  /// What is written in place in one document may be a component of the other.
  private func written(_ json: JSON) -> JSON {
    guard case .string(let address)? = json["$ref"], let target = components[address] else {
      return json
    }
    return target.adding(json)
  }

  private mutating func compare(_ entries: [YAMLEntry], _ members: [JSON.Member]) {
    let values = Dictionary(
      members.map { ($0.name, $0.value) },
      uniquingKeysWith: { first, _ in first }
    )
    for entry in entries {
      if let value = values[entry.key.value] {
        compare(entry.value, value)
      } else {
        remark(entry.leftOut, at: entry.key.range)
      }
    }
  }

  /// Elements that are in both lists go together wherever they stand, the others in their order.
  private mutating func compare(_ elements: [YAMLNode], _ others: [JSON]) {
    let values = elements.map { Self.json($0) }
    let kept = Set(others).intersection(values.compactMap(\.self))
    var rest = others.filter { !kept.contains($0) }[...]
    for (element, value) in zip(elements, values) where !(value.map(kept.contains) ?? false) {
      if let other = rest.popFirst() {
        compare(element, other)
      } else {
        remark("this has no place in a description; left out", at: element.range)
      }
    }
  }

  private static func json(_ node: YAMLNode) -> JSON? {
    var problems = Diagnostics()
    return JSON(node, into: &problems)
  }

  private mutating func remark(_ message: String, at range: SourceRange) {
    remarks.warning(.notExpressible, message, at: range)
  }
}

extension JSON {
  /// Whether both are the same, however numbers are written.
  fileprivate func means(_ other: JSON) -> Bool {
    if case .number(let digits) = self, case .number(let others) = other {
      return digits == others || Double(digits) == Double(others)
    }
    return self == other
  }
}
