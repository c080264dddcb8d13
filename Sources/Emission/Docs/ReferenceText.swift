import APIModel

/// Makes what the Markdown reference and the DocC catalogue say of an API.
struct ReferenceText {
  let api: API
  let types: SwiftTypes
  private let tree: SchemaTree
  private let headings: [TypeName]
  private let operations: OperationText

  init(api: API, types: SwiftTypes) {
    self.api = api
    self.types = types
    let places = TypePlaces(api, types: types)
    let anchors = ReferenceAnchors(api, places, types: types)
    headings = places.headings
    tree = SchemaTree(TypeText(api, types: types, anchors: anchors.types), places: places)
    operations = OperationText(api: api, tree: tree, anchors: anchors.operations)
  }

  var context: ReferenceContext {
    let samples = SampleCode(api: api, types: types)
    let diagrams = ClassDiagram.all(api, types: types).map { DiagramContext(lines: $0.lines) }
    let typeContexts = typeContexts
    return ReferenceContext(
      api: ProseText(api.name).oneLine,
      module: api.module,
      about: ProseText(api.about).paragraphs,
      server: "\(api.server.scheme)://\(api.server.authority)\(api.server.basePath)",
      page: api.page.map(PageAddress.safe),
      client: types.names.client,
      failure: api.documentsFailures ? types.names.failure : nil,
      failureProperty: types.names.failureProperty,
      credentials: api.securitySchemes.map {
        FactContext(name: code($0.secrets.map(\.name).joined(separator: ", ")), text: $0.text)
      },
      hasCredentials: !api.securitySchemes.isEmpty,
      settings: settings,
      hasSettings: !settings.isEmpty,
      setUp: samples.client,
      operations: api.operations.map { operations.context($0, samples) },
      failures: api.failures.map(operations.failure),
      hasFailures: !api.failures.isEmpty,
      diagrams: diagrams,
      hasDiagrams: !diagrams.isEmpty,
      types: typeContexts,
      hasTypes: !typeContexts.isEmpty,
      inferences: api.inferences.map(\.context),
      hasInferences: !api.inferences.isEmpty,
      acceptances: api.acceptances.map(\.context),
      hasAcceptances: !api.acceptances.isEmpty
    )
  }

  private var settings: [ParameterRowContext] {
    let fields = api.clientParameters.map(\.field)
    // Credentials come first among a client's arguments.
    let secrets = api.securitySchemes.first?.secrets ?? []
    let identifiers = FieldNames.clientArguments(secrets + fields).dropFirst(secrets.count)
    return zip(api.clientParameters, identifiers).map {
      operations.parameter($0, $1, types.spelling(of: $0.field))
    }
  }

  private var typeContexts: [ReferenceTypeContext] {
    let definitions = Dictionary(
      api.types.map { ($0.name, $0) },
      uniquingKeysWith: { first, _ in first }
    )
    return headings.compactMap { definitions[$0] }.map(typeContext)
  }

  private func typeContext(_ definition: TypeDefinition) -> ReferenceTypeContext {
    let rows = tree.rows(of: definition.name)
    let target: Schema? = if case .alias(let schema) = definition.shape { schema } else { nil }
    return ReferenceTypeContext(
      name: code(types.names.type(definition.name)),
      about: ProseText(definition.about).paragraphs,
      target: target.map { spaced(tree.text.linked($0), tree.text.form($0)) },
      obsolescence: definition.deprecation.map { ProseText($0.reason).oneLine },
      rows: rows,
      hasRows: !rows.isEmpty
    )
  }
}

/// In a code span, without what would end it.
func code(_ text: String) -> String {
  let visible = text.unicodeScalars.filter { !$0.isInvisible }.map { $0 == "`" ? "'" : $0 }
  return visible.isEmpty ? "`\"\"`" : "`" + String(String.UnicodeScalarView(visible)) + "`"
}

/// What there is of some texts, with spaces between.
func spaced(_ texts: String?...) -> String {
  texts.compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " ")
}

/// Safe in a cell of a table.
func cell(_ text: String) -> String {
  text.split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
}

extension Inference {
  var context: FactContext { FactContext(name: code(fact), text: ProseText(reason).oneLine) }
}

extension Acceptance {
  var context: FactContext {
    FactContext(name: code(fact), text: "\(code(finding)). \(ProseText(reason).oneLine)")
  }
}

extension SecurityScheme {
  var text: String {
    let sent =
      switch kind {
      case .header(let name): "Sent as the header \(code(name))."
      case .query(let name): "Sent as the query parameter \(code(name))."
      case .cookie(let name): "Sent as the cookie \(code(name))."
      case .bearer: "Sent as `Authorization: Bearer …`."
      case .basic: "Sent as `Authorization: Basic …`."
      }
    return spaced(ProseText(about).oneLine, sent)
  }
}
