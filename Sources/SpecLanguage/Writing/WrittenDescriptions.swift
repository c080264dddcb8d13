import APIModel
import SourceText

/// The description files that an API can be compiled from: `api.yaml`, and one for each operation.
///
/// Compiling them gives an equal API.
package struct WrittenDescriptions: Sendable {
  /// Named without a folder: `get-batch.yaml`.
  package let files: [SourceFile]

  package init(_ api: API) {
    let types = TypeLayouts(api.types)
    files =
      [SourceFile(path: "api.yaml", text: text(api.sections(types)))]
      + api.operations.map { operation in
        SourceFile(
          path: "\(operation.slug).yaml",
          text: text(operation.sections(of: api, types))
        )
      }
  }
}

/// Sections with a blank line between.
private func text(_ sections: [[YAMLLayout.Entry]]) -> String {
  sections.filter { !$0.isEmpty }
    .map { YAMLLayout.lines(of: $0).map { $0 + "\n" }.joined() }
    .joined(separator: "\n")
}

extension API {
  fileprivate func sections(_ types: TypeLayouts) -> [[YAMLLayout.Entry]] {
    let head: [YAMLLayout.Entry?] = [
      .init("api", .word(name.yamlLine)), .init("module", .word(module)), .about(about, .line),
      page.map { .init("page", .word($0.yamlLine)) },
      .init("server", .word(server.address.yamlLine)),
    ]
    return [
      head.compactMap(\.self),
      section("auth", securitySchemes.map(\.entry)) { .columns($0) },
      section("client", clientParameters.map(types.clientEntry)) { .columns($0) },
      section("errors", failures.map(types.layout)) { .dashes($0) },
      section("types", declared(of: nil, types)) { .lines($0) },
      section("inferred", inferences.map(\.layout)) { .dashes($0) },
      section("accepted", acceptances.map(\.layout)) { .dashes($0) },
    ]
  }

  /// The types that a description declares; those of `api.yaml` for nil.
  fileprivate func declared(of slug: String?, _ layouts: TypeLayouts) -> [YAMLLayout.Entry] {
    types.filter { $0.slug == slug && $0.name.path.count == 1 }.map {
      YAMLLayout.Entry($0.name.text, layouts.layout($0))
    }
  }
}

extension Operation {
  fileprivate func sections(of api: API, _ types: TypeLayouts) -> [[YAMLLayout.Entry]] {
    let head: [YAMLLayout.Entry?] = [
      .init("operation", .word(id.yamlLine)), .init("page", .word(page.yamlLine)),
      .init("request", .word("\(method) \(path.text)".yamlLine)), .about(about, .line),
      deprecation.map { .init("deprecated", .word($0.reason.yamlLine)) },
      auth(of: api), repetition.entry,
    ]
    let response: [YAMLLayout.Entry?] = [
      .init("response", types.layout(response)),
      response.returns.isEmpty ? nil : .init("returns", .path(response.returns)),
    ]
    return [head.compactMap(\.self)]
      + ParameterSection.allCases.map { place in
        let parameters = parameters.filter { $0.location == place.location }
        return section(place.key.name, parameters.map { types.entry($0) }) { .columns($0) }
      } + [
        types.layout(body).map { [.init("body", $0)] } ?? [], response.compactMap(\.self),
        pagination.map { [.init("pages", $0.layout(naming: named("pages")))] } ?? [],
        waiter.map { [.init("wait", $0.layout(naming: named("wait")))] } ?? [],
        section("errors", failures.map(types.layout)) { .dashes($0) },
        section("types", api.declared(of: slug, types)) { .lines($0) },
        section("examples", examples.map { $0.layout(of: self) }) { .dashes($0) },
        section("inferred", inferences.map(\.layout)) { .dashes($0) },
        section("accepted", acceptances.map(\.layout)) { .dashes($0) },
      ]
  }

  private func auth(of api: API) -> YAMLLayout.Entry? {
    let all = api.securitySchemes.map(\.name)
    if security == all, named("auth").isEmpty { return nil }
    let names = security.map { YAMLLayout.word($0.yamlWord) }
    return .init("auth", names.isEmpty ? .word("none") : .brackets(names))
  }

  /// What of a key its reasons are about, so that it has to be written even if it goes without saying.
  private func named(_ key: String) -> Set<String> {
    let facts = inferences.map(\.fact) + acceptances.map(\.fact)
    return Set(facts.filter { $0 == key || $0.hasPrefix("\(key).") })
  }
}

private func section<Part>(
  _ key: String,
  _ parts: [Part],
  _ layout: ([Part]) -> YAMLLayout
) -> [YAMLLayout.Entry] {
  parts.isEmpty ? [] : [.init(key, layout(parts))]
}
