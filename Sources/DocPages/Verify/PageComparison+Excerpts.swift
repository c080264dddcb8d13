import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension PageComparison {
  /// JSON beside a field is a value of that field's type, if it is an object with any of its fields.
  /// Otherwise nobody knows what it shows.
  func excerptFindings(_ example: PageExample, _ node: YAMLNode) -> [Finding] {
    guard case .mapping(let entries) = node.content, let field = field(above: example) else {
      return []
    }
    let values = values(of: field)
    let objects = values + types.elements(of: values)
    let fields = types.fields(of: objects)
    let names = Set(fields.map(\.name))
    guard let holder = fields.first, entries.contains(where: { names.contains($0.key.value) })
    else {
      return []
    }
    let schemas = objects.map(\.schema)
    if schemas.contains(where: { described.problems(node, asOneOf: [$0]).isEmpty }) { return [] }
    return described.problems(node, asOneOf: schemas).map { problem in
      Finding(
        .exampleNotAccepted,
        values.reduce(FactNames([])) { $0 + $1.names },
        "\(problem.value), beside '\(field.path.text)'",
        page: problem.range,
        described: holder.place,
        edit: "describe what the example has"
      )
    }
  }

  /// The field that is documented last before an example.
  private func field(above example: PageExample) -> DocumentedField? {
    var (low, high) = (0, facts.fields.count)
    while low < high {
      let middle = (low + high) / 2
      if facts.fields[middle].range.start < example.range.start {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low > 0 ? facts.fields[low - 1] : nil
  }
}
