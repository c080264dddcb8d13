import APIModel
import SourceText
import SpecLanguage

extension PageComparison {
  /// Parameters, and what the client sends with every call: its own values and credentials.
  var parameterFindings: [Finding] {
    DescriptionSection.parameters.flatMap(parameterFindings)
  }

  private func parameterFindings(in section: DescriptionSection) -> [Finding] {
    let fields = fields(in: section)
    let location = section.location
    let schemes = api.securitySchemes.filter {
      operation.security.contains($0.name) && $0.kind.location == location
    }
    let others = fields.filter { field in
      !followsFromElsewhere(field) && !schemes.contains { $0.kind.isSent(as: field) }
    }
    let (whole, parts) = parameters(in: section).split(by: others)
    let paths = Set(whole.map(\.documented.path))
    let object = ObjectComparison(self, others.filter { !paths.contains($0.path) }, in: section)
    return schemes.flatMap { findings(fields, $0) }
      + whole.flatMap { FieldComparison(object, $0.described).findings($0.documented) }
      + object.parameterFindings(parts)
  }

  private func parameters(in section: DescriptionSection) -> [DescribedField] {
    func fields(_ parameters: [Parameter], _ key: String, slug: String?) -> [DescribedField] {
      parameters.filter { $0.location == section.location }.map { parameter in
        let name = parameter.field.name
        return DescribedField(
          parameter.field,
          FactNames(["\(key).\(name)"], in: [key]),
          .parameter(parameter.location, name, slug: slug)
        )
      }
    }
    return fields(operation.parameters, section.rawValue, slug: operation.slug)
      + fields(api.clientParameters, "client", slug: nil)
  }

  /// Headers that are not described as such, because other parts of the description tell.
  private func followsFromElsewhere(_ field: DocumentedField) -> Bool {
    guard field.location == .header else { return false }
    let name = field.path.text.lowercased()
    if case .withKey(let header) = operation.repetition, header.lowercased() == name {
      return true
    }
    return ["content-type", "content-length", "accept", "host"].contains(name)
  }
}

extension ObjectComparison {
  fileprivate func parameterFindings(_ parameters: [DescribedField]) -> [Finding] {
    let names = tree.root.names
    let isOpen = names.isEmpty
    return findings(
      names,
      parameters.filter { !isOpen || !page.inferred.containsSection(of: $0.names) }
    )
  }
}

extension [DescribedField] {
  /// Takes out those whose names hold dots or brackets, `filter[state]`, with what is documented by
  /// that name.
  fileprivate func split(
    by fields: [DocumentedField]
  ) -> (whole: [(described: DescribedField, documented: DocumentedField)], parts: Self) {
    let documented = Dictionary(
      fields.map { ($0.path.text, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    var whole: [(DescribedField, DocumentedField)] = []
    let parts = filter { described in
      let path = FieldPath(described.name)
      guard path.steps.count > 1, let field = documented[path.text] else { return true }
      whole.append((described, field))
      return false
    }
    return (whole, parts)
  }
}
