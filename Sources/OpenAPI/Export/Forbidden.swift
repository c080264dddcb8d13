import APIModel
import SourceText
import SpecLanguage

extension API {
  /// Descriptions may say what no OpenAPI document can.
  func reportWhatOpenAPIForbids(
    at places: DescriptionPlaces,
    into diagnostics: inout Diagnostics
  ) {
    var seen: [String: Operation] = [:]
    for operation in operations {
      let range = places[.key("request", slug: operation.slug)] ?? .init(startOf: operation.slug)
      let template = operation.path.withoutNames
      for earlier in [seen[template], seen["\(operation.method) \(template)"]].compactMap(\.self) {
        guard let problem = operation.problem(beside: earlier) else { continue }
        diagnostics.error(.notExpressible, problem, at: range)
      }
      if seen[template] == nil { seen[template] = operation }
      seen["\(operation.method) \(template)"] = operation
    }
    reportIgnoredHeaders(at: places, into: &diagnostics)
  }

  private func reportIgnoredHeaders(
    at places: DescriptionPlaces,
    into diagnostics: inout Diagnostics
  ) {
    let all =
      clientParameters.map { ($0, nil) }
      + operations.flatMap { operation in
        operation.parameters.map { ($0, operation.slug) }
      }
    for (parameter, slug) in all where parameter.isIgnored {
      let name = parameter.field.name
      let message =
        "OpenAPI ignores a header parameter called '\(name)'; readers of the document see it, its "
        + "tools may not send it"
      let range = places[.parameter(.header, name, slug: slug)] ?? .init(startOf: slug ?? folder)
      diagnostics.warning(.notExpressible, message, at: range)
    }
  }
}

extension Parameter {
  /// OpenAPI 3.1.1, Parameter Object, on `name`.
  fileprivate var isIgnored: Bool {
    location == .header
      && ["accept", "content-type", "authorization"].contains(field.name.lowercased())
  }
}

extension PathTemplate {
  /// As OpenAPI compares them.
  fileprivate var withoutNames: String {
    pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter: "{}"
      }
    }.joined()
  }
}

extension Operation {
  fileprivate func problem(beside earlier: Operation) -> String? {
    if path != earlier.path {
      return
        "OpenAPI takes '\(path.text)' and '\(earlier.path.text)' of '\(earlier.id)' for the same "
        + "path; give their holes the same names"
    }
    guard method == earlier.method else { return nil }
    return
      "OpenAPI has one operation for a method and a path, and '\(earlier.id)' is that already; "
      + "describe both as one operation"
  }
}
