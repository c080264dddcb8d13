import APIModel

/// What a module's client, its initializers and the groups of its methods offer.
struct ClientSurface {
  let api: API
  let types: SwiftTypes

  private var code: ClientCode { ClientCode(api: api, types: types) }
  private var source: String { api.source(nil) }

  var declarations: [PublicDeclaration] {
    let context = code.context
    let initializers = zip(code.schemes, context.initializers).map(initializer)
    return [client(context)] + initializers + parameters
      + (context.groups + context.nestedGroups).map(group)
  }

  private func client(_ context: ClientContext) -> PublicDeclaration {
    let server = api.server
    return PublicDeclaration(
      kind: .client,
      holder: "",
      name: context.name,
      title: context.name,
      text: "struct \(context.name): ServiceClient",
      source: source,
      facts: [
        Fact(.server, "\(server.scheme)://\(server.authority)\(server.basePath)"),
        Fact(.failure, context.failure ?? "JSONValue"),
        Fact(.retry, FlowText.retry(api.failures, types)),
        Fact(.documentedFailures, FlowText.failures(api.failures, types)),
      ].compactMap(\.self),
      order: .arguments(parameters.map(\.name)),
      code: [
        EmittedDeclaration("struct \(context.name): ServiceClient"),
        EmittedDeclaration("static let defaultServer", in: context.name),
        EmittedDeclaration("var api: APIClient", in: context.name),
      ]
    )
  }

  private func initializer(
    _ scheme: SecurityScheme?,
    _ context: ClientInitializerContext
  ) -> PublicDeclaration {
    let secrets = code.arguments(scheme).prefix(scheme?.secrets.count ?? 0)
    let name = "init(\(secrets.map { $0.identifier.label + ":" }.joined()))"
    return PublicDeclaration(
      kind: .initializer,
      holder: types.names.client,
      name: name,
      title: "\(types.names.client).\(name)",
      origin: scheme.map { .name($0.name) },
      text: "init(\(secrets.map(code.declaration).joined(separator: ", ")))",
      source: source,
      facts: [
        Fact(.credential, scheme?.kind.words),
        Fact(.about, scheme?.about),
      ].compactMap(\.self),
      code: [EmittedDeclaration(context.signature, in: types.names.client)]
    )
  }

  /// What is sent with every call; all initializers take it.
  private var parameters: [PublicDeclaration] {
    let scheme = code.schemes.first ?? nil
    let arguments = code.arguments(scheme).dropFirst(scheme?.secrets.count ?? 0)
    return zip(api.clientParameters, arguments).map { parameter, argument in
      let isOptional = parameter.field.presence != .required
      return PublicDeclaration(
        kind: .argument,
        holder: types.names.client,
        name: argument.identifier.name,
        title: "\(types.names.client).init(\(argument.identifier.label):)",
        origin: .name("\(parameter.location.rawValue) \(parameter.field.name)"),
        text: code.declaration(argument.field, argument.identifier),
        source: source,
        addition: isOptional ? .harmless : .demanding(reason: "is new and must be given"),
        facts: FieldFacts.parameter(parameter, types),
        offers: isOptional ? [.omission] : [],
        code: []
      )
    }
  }

  /// A group is there as long as it has operations, which are told of themselves.
  private func group(_ context: GroupContext) -> PublicDeclaration {
    let fullName = "\(context.holder).\(context.type)"
    return PublicDeclaration(
      kind: .group,
      holder: context.holder,
      name: context.property,
      title: "\(context.holder).\(context.property)",
      text: "var \(context.property): \(fullName)",
      source: source,
      addition: .implied,
      facts: [Fact(.type, fullName)].compactMap(\.self),
      code: [
        EmittedDeclaration("var \(context.property): \(context.type)", in: context.holder),
        EmittedDeclaration("nonisolated struct \(context.type): Sendable", in: context.holder),
      ]
    )
  }
}

extension SecurityScheme.Kind {
  /// As a description has it.
  fileprivate var words: String {
    switch self {
    case .header(let name): "header: \(name)"
    case .query(let name): "query: \(name)"
    case .cookie(let name): "cookie: \(name)"
    case .bearer: "bearer"
    case .basic: "basic"
    }
  }
}
