import APIModel

/// Puts the symbols of a module in order: requests by what they concern, types by what they are for.
struct CatalogueTopics {
  let api: API
  let types: SwiftTypes
  private let links: SymbolLinks
  /// Types that only failed answers have.
  private let ofFailures: Set<TypeName>

  init(_ api: API, types: SwiftTypes) {
    self.api = api
    self.types = types
    links = SymbolLinks(types: types)
    let failures = (api.failures + api.operations.flatMap(\.failures)).compactMap(\.type)
    let others = api.clientParameters.map(\.field.type) + api.operations.flatMap(\.exchanged)
    ofFailures = api.types(in: failures).subtracting(api.types(in: others))
  }

  /// The client's own requests, then those of each group with the group itself.
  var groups: [TopicContext] {
    let names = GroupNames(api, names: types.names)
    let own = api.operations.filter(\.resource.isEmpty).map(links.link)
    let client = own.isEmpty ? [] : [TopicContext(title: "Requests", links: own)]
    return client
      + names.groups.map { group in
        let requests = api.operations.filter { $0.resource == group }.map(links.link)
        return TopicContext(
          title: title(group),
          links: [links.link(names.holder(group))] + requests
        )
      }
  }

  /// `Batch calls`
  private func title(_ group: [String]) -> String {
    let words = group.flatMap { Words($0).words }.joined(separator: " ")
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  // MARK: Types

  var models: [TopicContext] {
    let topLevel = api.types.filter { !types.names.type($0.name).contains(".") }
    let others = topLevel.filter { !ofFailures.contains($0.name) }
    return [
      topic("Values that are sent", others.filter { $0.direction == .sent }),
      topic("Values that are received", others.filter { $0.direction == .received }),
      topic("Values that go both ways", others.filter { $0.direction == .both }),
    ].filter { !$0.links.isEmpty }
  }

  /// Links to what failures consist of.
  var failures: [String] {
    let topLevel = api.types.filter { !types.names.type($0.name).contains(".") }
    return topic("", topLevel.filter { ofFailures.contains($0.name) }).links
  }

  private func topic(_ title: String, _ definitions: [TypeDefinition]) -> TopicContext {
    TopicContext(title: title, links: definitions.map { links.link(types.names.type($0.name)) })
  }
}

extension Operation {
  fileprivate var exchanged: [Schema] {
    parameters.map(\.field.type) + [body.schema].compactMap(\.self) + response.content.schemas
  }
}

extension API {
  /// The types that values consist of, at any depth.
  fileprivate func types(in schemas: [Schema]) -> Set<TypeName> {
    let parts = Dictionary(
      types.map { ($0.name, $0.shape.schemas.compactMap(\.typeNames.first)) },
      uniquingKeysWith: { first, _ in first }
    )
    var found: Set<TypeName> = []
    var waiting = schemas.compactMap(\.typeNames.first)
    while let name = waiting.popLast() {
      if found.insert(name).inserted { waiting += parts[name] ?? [] }
    }
    return found
  }
}
