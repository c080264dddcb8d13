import APIModel

/// Names of the groups that a client's methods stand in, and of the methods.
struct GroupNames {
  let api: API
  let names: APINames

  init(_ api: API, names: APINames) {
    self.api = api
    self.names = names
  }

  /// Every group, outer ones before what they hold, in alphabetical order.
  var groups: [[String]] {
    let all = api.operations.flatMap { operation in
      operation.resource.indices.map { Array(operation.resource[...$0]) }
    }
    return Set(all).sorted { $0.lexicographicallyPrecedes($1) }
  }

  /// `BlandClient.Batches`
  func holder(_ resource: [String]) -> String {
    ([names.client] + resource.map(type)).joined(separator: ".")
  }

  /// `batches`
  func property(_ group: String) -> String {
    let name = Words(group).lowerCamel.identifier(orAfter: "group")
    return ReservedNames.clientMembers.contains(name) ? name + "Group" : name
  }

  /// `Batches`, or something longer where a type of the API or of Swift has that name.
  func type(_ group: String) -> String {
    let name = Words(group).upperCamel.identifier(orAfter: "Group")
    return ReservedNames.types.contains(name) || names.isTopLevel(name) ? name + "Calls" : name
  }

  /// `logs`
  func method(_ operation: Operation) -> String {
    let name = Words(operation.name).lowerCamel.identifier(orAfter: "call")
    return ReservedNames.clientMembers.contains(name) ? name + "Call" : name
  }

  /// `waitUntilComplete`, or something longer if another operation of the group says the same.
  func waitingMethod(_ operation: Operation, _ waiter: Waiter) -> String {
    let others = api.operations.filter { $0.resource == operation.resource }
    var scope = NameScope(
      reserved: Set(others.map(method) + api.groups(in: operation.resource).map(property))
    )
    for other in others {
      guard let purpose = other.waiter?.name else { continue }
      let purposeName = Words(purpose).upperCamel
      let name = scope.claim(
        "waitUntil" + purposeName,
        "waitUntil" + Words(other.name).upperCamel + purposeName
      )
      if other.slug == operation.slug { return name }
    }
    return "waitUntil" + Words(waiter.name).upperCamel
  }
}

extension API {
  /// Names of the groups right inside another one.
  fileprivate func groups(in resource: [String]) -> [String] {
    operations.map(\.resource).filter { $0.count > resource.count && $0.starts(with: resource) }
      .map { $0[resource.count] }
  }
}

/// Makes the context of a vendor's client.
struct ClientCode {
  let api: API
  let types: SwiftTypes

  var context: ClientContext {
    let names = types.names
    let groupNames = GroupNames(api, names: names)
    let groups = groupNames.groups.map { group($0, groupNames) }
    return ClientContext(
      documentation: ProseText(api.about).commentLines(orElse: "The \(api.name) API."),
      name: names.client,
      api: ProseText(api.name).oneLine,
      module: api.module,
      failure: api.documentsFailures ? names.failure : nil,
      server: server,
      initializers: schemes.map(initializer),
      groups: groups.filter { $0.holder == names.client },
      nestedGroups: groups.filter { $0.holder != names.client }
    )
  }

  private func group(_ resource: [String], _ names: GroupNames) -> GroupContext {
    let words = resource.map { Words($0).words.joined(separator: " ") }.joined(separator: " ")
    return GroupContext(
      holder: names.holder(resource.dropLast()),
      documentation: [" Calls that concern \(words)."],
      client: types.names.client,
      property: names.property(resource.last ?? "").escapedIdentifier,
      type: names.type(resource.last ?? "")
    )
  }

  private var server: String {
    let server = api.server
    return Layout.list(
      "Server(",
      [
        "scheme: \(SwiftLiteral.string(server.scheme))",
        "authority: \(SwiftLiteral.string(server.authority))",
        "basePath: \(SwiftLiteral.string(server.basePath))",
      ],
      ")",
      indent: 2,
      before: "  public static let defaultServer = ".count
    )
  }

  // MARK: Initializers

  /// Ways to prove who is calling, each with an initializer of its own; nil for calling without.
  var schemes: [SecurityScheme?] {
    let isOpen = api.securitySchemes.isEmpty || api.operations.contains { $0.security.isEmpty }
    return api.securitySchemes.map(\.self) + (isOpen ? [nil] : [])
  }

  /// What an initializer takes: secrets first, then what is sent with every call.
  func arguments(_ scheme: SecurityScheme?) -> [(field: Field, identifier: SwiftIdentifier)] {
    let fields = (scheme?.secrets ?? []) + api.clientParameters.map(\.field)
    return Array(zip(fields, FieldNames.clientArguments(fields)))
  }

  /// `region: Region? = nil`
  func declaration(_ field: Field, _ identifier: SwiftIdentifier) -> String {
    "\(identifier.label): \(types.spelling(field.type))"
      + (field.presence == .required ? "" : "? = nil")
  }

  private func initializer(_ scheme: SecurityScheme?) -> ClientInitializerContext {
    let arguments = arguments(scheme)
    let secrets = arguments.prefix(scheme?.secrets.count ?? 0).map(\.identifier.declared)
    let values = arguments.dropFirst(secrets.count).map(\.identifier.declared)
    let settings = [
      "server: Server = \(types.names.client).defaultServer",
      "transport: any Transport = URLSessionTransport()",
      "middleware: [any Middleware] = []",
      "options: CallOptions = CallOptions()",
    ]
    return ClientInitializerContext(
      documentation: documentation(arguments, scheme),
      signature: Layout.list(
        "init(",
        arguments.map(declaration) + settings,
        ")",
        indent: 2,
        before: "  public  {".count
      ),
      client: client(scheme, secrets, values)
    )
  }

  private func client(_ scheme: SecurityScheme?, _ secrets: [String], _ values: [String]) -> String
  {
    let fixed = zip(api.clientParameters, values).map { parameter, value in
      ".\(parameter.location.rawValue)(\(types.passed(parameter, value).joined(separator: ", ")))"
    }
    let credential = scheme.map { ["credential: \($0.credential(secrets))"] } ?? []
    let parameters: [Code] =
      fixed.isEmpty
      ? []
      : [.labelled("parameters", .list("[", fixed.map(Code.text), "]", isCollection: true))]
    let known = (["server: server"] + credential).map(Code.text)
    let settings = ["transport", "middleware", "options"].map { Code.text("\($0): \($0)") }
    return Code.list("APIClient(", known + parameters + settings, ")")
      .laidOut(indent: 4, before: "    api = ".count)
  }

  private func documentation(
    _ arguments: [(field: Field, identifier: SwiftIdentifier)],
    _ scheme: SecurityScheme?
  ) -> [String] {
    let parameters = arguments.flatMap { field, identifier in
      ProseText.wrapped(
        "- \(identifier.name): \(FieldDocumentation(field).oneLine)",
        width: 86,
        hanging: "  "
      )
    }
    let settings = [
      "- server: Where requests go.",
      "- transport: What carries them there; servers on Linux want",
      "  `AsyncHTTPClientTransport`.",
      "- middleware: What takes part in calls, outermost first.",
      "- options: How calls are made: time-outs, retries, limits.",
    ]
    return [" Makes a client\(scheme == nil ? " without credentials" : ""); nothing is sent yet."]
      + ["", " - Parameters:"] + (parameters + settings).map { "   " + $0 }
  }
}

extension SecurityScheme {
  /// What a caller has to give.
  var secrets: [Field] {
    switch kind {
    case .header, .query, .cookie: [secret(name)]
    case .bearer(let token): [secret(token)]
    case .basic(let username, let password): [secret(username), secret(password)]
    }
  }

  private func secret(_ name: String) -> Field {
    Field(name: name, type: .string, presence: .required, about: about)
  }

  /// The runtime's `Credential` from the names of the secrets.
  fileprivate func credential(_ secrets: [String]) -> String {
    let first = secrets.first ?? "\"\""
    return switch kind {
    case .header(let name): ".header(\(SwiftLiteral.string(name)), \(first))"
    case .query(let name): ".query(\(SwiftLiteral.string(name)), \(first))"
    case .cookie(let name): ".cookie(\(SwiftLiteral.string(name)), \(first))"
    case .bearer: ".bearer(\(first))"
    case .basic: ".basic(user: \(first), password: \(secrets.last ?? first))"
    }
  }
}
