import APIModel
import SourceText
import SpecLanguage

extension PageComparison {
  func findings(_ fields: [DocumentedField], _ scheme: SecurityScheme) -> [Finding] {
    let names = FactNames(["auth.\(scheme.name)"])
    guard let field = fields.first(where: scheme.kind.isSent) else {
      if inferred.contains(names) || gaps.hideFields(below: FieldPath([])) { return [] }
      return [
        Finding(
          .notDocumented,
          names,
          "the credentials '\(scheme.name)' are described and not documented",
          page: nil,
          described: .scheme(scheme.name),
          edit: "leave '\(scheme.name)' out of 'auth'",
          inferable: names.text
        )
      ]
    }
    return [typeFinding(field, scheme, names), requirementFinding(field, scheme, names)]
      .compactMap(\.self)
  }

  private func typeFinding(
    _ field: DocumentedField,
    _ scheme: SecurityScheme,
    _ names: FactNames
  ) -> Finding? {
    guard let type = field.type, !refinement.holds([.bare(.string)], for: type) else { return nil }
    return Finding(
      .typeDiffers,
      names,
      "'\(field.path.text)' is documented as '\(field.writtenType ?? type.kind)', "
        + "the credentials '\(scheme.name)' are text",
      page: field.range,
      described: .scheme(scheme.name),
      edit: "describe it as a parameter"
    )
  }

  /// The only credentials have to be sent, each of several has not.
  private func requirementFinding(
    _ field: DocumentedField,
    _ scheme: SecurityScheme,
    _ names: FactNames
  ) -> Finding? {
    let isOnly = operation.security.count == 1
    let isInferred = inferred.contains("required", of: names)
    let words: String
    switch field.requirement {
    case .required where isOnly, .optional where !isOnly, .notSaid where !isOnly || isInferred:
      return nil
    case .required: words = "is documented as required, and described as one of several credentials"
    case .optional: words = "is documented as optional, and described as the only credentials"
    case .notSaid: words = "is not documented as required, and described as the only credentials"
    }
    return Finding(
      .requiredDiffers,
      names,
      "'\(field.path.text)' \(words)",
      page: field.range,
      described: .scheme(scheme.name),
      edit: "say under 'auth' which credentials this operation takes",
      inferable: field.requirement == .notSaid ? "\(names.text).required" : nil
    )
  }
}

extension SecurityScheme.Kind {
  var location: Parameter.Location {
    switch self {
    case .header, .bearer, .basic: .header
    case .query: .query
    case .cookie: .cookie
    }
  }

  /// Whether a page's field is what these credentials are sent as.
  func isSent(as field: DocumentedField) -> Bool {
    switch self {
    case .header(let name): field.path.text.lowercased() == name.lowercased()
    case .bearer, .basic: field.path.text.lowercased() == "authorization"
    case .query(let name), .cookie(let name): field.path.text == name
    }
  }
}
