import APIModel
import SourceText
import SpecLanguage

extension PageComparison {
  var bodyFindings: [Finding] {
    findings(value(operation.body.schema, in: .body), in: .body)
  }

  var responseFindings: [Finding] {
    findings(value(operation.response.content.schema, in: .response), in: .response)
  }

  /// What is described of a field of the body or the response; nothing of other fields.
  func values(of field: DocumentedField) -> [DescribedValue] {
    let root =
      switch field.location {
      case .body: value(operation.body.schema, in: .body)
      case .response: value(operation.response.content.schema, in: .response)
      default: DescribedValue?.none
      }
    return field.path.steps.prefix(DocumentedTree.deepest)
      .reduce([root].compactMap(\.self)) { values, step in
        switch step {
        case .elements: types.elements(of: values)
        case .name(let name): types.fields(of: values).first { $0.name == name }?.values ?? []
        }
      }
  }

  private func value(_ schema: Schema?, in section: DescriptionSection) -> DescribedValue? {
    schema.map {
      let name = section.rawValue
      return DescribedValue(schema: $0, names: FactNames([name]), place: key(name))
    }
  }

  func fields(in section: DescriptionSection) -> [DocumentedField] {
    facts.fields.filter { $0.location == section.documented }
  }

  private func findings(
    _ value: DescribedValue?,
    in section: DescriptionSection
  ) -> [Finding] {
    let object = ObjectComparison(self, fields(in: section), in: section)
    guard let value else { return object.findings(object.tree.root.names, []) }
    return object.findings(object.tree.root, [value])
  }
}
