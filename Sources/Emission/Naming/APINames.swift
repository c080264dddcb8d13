import APIModel

/// The Swift names of everything in an API that code elsewhere refers to. Each is spelled here once.
struct APINames: Sendable {
  /// `Bland`: what the names of the client and its companions begin with.
  let prefix: String
  /// `BlandClient`
  let client: String
  /// `BlandFailure`
  let failure: String
  /// `blandFailure`: what it is called as a property of errors.
  let failureProperty: String
  private let types: [TypeName: String]

  init(_ api: API) {
    prefix = Words(api.name).upperCamel.identifier(orAfter: "API")
    // In a request for a page, `Item` is what the page consists of.
    let isPaged = api.operations.contains { $0.pagination != nil }
    let reserved = ReservedNames.types.union([api.module] + (isPaged ? ["Item"] : []))
    var scope = NameScope(reserved: reserved)
    client = scope.claim(prefix + "Client")
    failure = scope.claim(prefix + "Failure")
    failureProperty = Words(failure).lowerCamel
    var types: [TypeName: String] = [:]
    for operation in api.operations {
      let name = Words(operation.slug).upperCamel.identifier(orAfter: "Request")
      types[TypeName([operation.slug])] = scope.claim(name, prefix + name)
    }
    for definition in api.types where definition.name.path.count == 1 {
      let name = Words(definition.name.path[0]).upperCamel.identifier(orAfter: "Type")
      types[definition.name] = scope.claim(name, prefix + name)
    }
    let topLevel = Set(types.values).union([client, failure])
    let paged = api.operations.filter { $0.pagination != nil }
    var nested = NestedTypeNames(
      api,
      prefix: prefix,
      types: types,
      topLevel: topLevel,
      paged: Set(paged.compactMap { types[TypeName([$0.slug])] })
    )
    nested.nameAll()
    self.types = nested.types
  }

  /// `LogEntry.Payload`
  func type(_ name: TypeName) -> String { types[name] ?? Words(name.text).upperCamel }

  /// Whether a type of that name stands at the top of the module.
  func isTopLevel(_ name: String) -> Bool { types.values.contains(name) }

  /// `GetBatchLogs`
  func request(_ operation: Operation) -> String { type(TypeName([operation.slug])) }
}

/// Names for types that are written where they are used; they are nested in what holds them.
private struct NestedTypeNames {
  private let api: API
  private let prefix: String
  private let elements: Set<TypeName>
  private let topLevel: Set<String>
  /// Requests for pages.
  private let paged: Set<String>
  private var scopes: [String: NameScope] = [:]
  private(set) var types: [TypeName: String]

  init(
    _ api: API,
    prefix: String,
    types: [TypeName: String],
    topLevel: Set<String>,
    paged: Set<String>
  ) {
    self.api = api
    self.prefix = prefix
    self.types = types
    self.topLevel = topLevel
    self.paged = paged
    elements = api.elementTypes
  }

  mutating func nameAll() {
    let nested = api.types.map(\.name).filter { $0.path.count > 1 }
    for name in nested.sorted(by: { ($0.path.count, $0) < ($1.path.count, $1) }) {
      let holder = holder(of: name)
      let claimed = claim(name, in: holder)
      types[name] = holder.isEmpty ? claimed : "\(holder).\(claimed)"
    }
  }

  /// The nearest enclosing name that is a type; sections such as `query` are not. Empty for what
  /// belongs to no type.
  private func holder(of name: TypeName) -> String {
    var path = name.path.dropLast()
    while !path.isEmpty {
      if let holder = types[TypeName(Array(path))] { return holder }
      path = path.dropLast()
    }
    return ""
  }

  private mutating func claim(_ name: TypeName, in holder: String) -> String {
    let contents = api.operations.map(\.response.content)
    if contents.contains(where: { $0.wholeType == name }) { return "Response" }
    let last = holder.split(separator: ".").last.map(String.init) ?? prefix
    let isEvent = contents.contains { $0.eventSchema == .named(name) }
    let base = isEvent ? "Event" : base(name)
    let taken = topLevel.union([last] + (paged.contains(holder) ? ["Item"] : []))
    var scope = scopes[holder] ?? NameScope(reserved: ReservedNames.types.union(taken))
    defer { scopes[holder] = scope }
    return holder.isEmpty ? scope.claim(last + base) : scope.claim(base, last + base)
  }

  private func base(_ name: TypeName) -> String {
    let written = name.path.last ?? ""
    let wireName = elements.contains(name) ? written.singular : written
    let upper = Words(wireName).upperCamel
    let isFailure = name.path.dropLast().last == "errors"
    return isFailure ? "Failure" + upper : upper.identifier(orAfter: "Value")
  }
}

extension Response.Content {
  /// The name of the type that is all of the content.
  var wholeType: TypeName? {
    if case .json(.named(let name)) = self { name } else { nil }
  }
}

extension API {
  /// Types written in place as what a list or map consists of.
  fileprivate var elementTypes: Set<TypeName> {
    Set(allSchemas.compactMap(\.elementName))
  }

  private var allSchemas: [Schema] {
    let declared = types.flatMap { definition -> [Schema] in
      switch definition.shape {
      case .object(let properties): properties.map(\.field.type)
      case .union(let union): union.variants.map(\.type)
      case .alias(let schema): [schema]
      case .enumeration: []
      }
    }
    let exchanged = operations.flatMap { operation -> [Schema] in
      operation.parameters.map(\.field.type) + operation.body.schemas
        + operation.response.content.schemas
    }
    return declared + exchanged
  }
}

extension RequestBody {
  fileprivate var schemas: [Schema] {
    if case .json(let schema) = self { [schema] } else { [] }
  }
}

extension Response.Content {
  /// The JSON that it holds, each event's own.
  var schemas: [Schema] {
    switch self {
    case .json(let schema), .events(let schema): [schema]
    case .none, .text, .bytes: []
    }
  }
}

extension Schema {
  /// The named type inside one or more lists or maps.
  fileprivate var elementName: TypeName? {
    switch self {
    case .array(let inner), .map(let inner): inner.typeNames.first
    case .nullable(let inner), .embeddedJSON(let inner): inner.elementName
    default: nil
    }
  }
}
