import APIModel
import SpecLanguage

/// An operation that is served, and all that answering it needs.
struct Endpoint: Sendable {
  let vendor: MockedAPI
  let operation: Operation
  let pattern: PathPattern

  init(_ operation: Operation, of vendor: MockedAPI) {
    self.vendor = vendor
    self.operation = operation
    pattern = PathPattern(operation.path, below: vendor.api.server.basePath)
  }

  /// `bland batches.logs`
  var label: String { "\(vendor.api.folder) \(operation.id)" }
  /// `GET /v2/batches/{batch_id}/logs`
  var line: String { "\(operation.method) \(pattern.text)" }

  var api: API { vendor.api }
  var types: TypeIndex { vendor.types }

  var schemes: [SecurityScheme] {
    operation.security.compactMap { name in api.securitySchemes.first { $0.name == name } }
  }

  /// Names of what clients add to every query: credentials, and parameters of their own.
  var addedToQueries: [String] {
    api.securitySchemes.compactMap { if case .query(let name) = $0.kind { name } else { nil } }
      + api.clientParameters.filter { $0.location == .query }.map(\.field.name)
  }

  /// Those of the operation, then those that clients send with every call.
  var parameters: [Parameter] { operation.parameters + api.clientParameters }

  /// What a successful answer is, if it is JSON.
  var schema: Schema? {
    if case .json(let schema) = operation.response.content { schema } else { nil }
  }
}

/// An API with what is looked up in it again and again.
struct MockedAPI: Sendable {
  let api: API
  let types: TypeIndex
  let described: DescribedValues
  /// The names of properties that hold secrets.
  let sensitiveNames: Set<String>

  init(_ api: API) {
    self.api = api
    types = TypeIndex(api)
    described = DescribedValues(of: api)
    let properties = api.types.flatMap { type -> [Property] in
      if case .object(let properties) = type.shape { properties } else { [] }
    }
    sensitiveNames = Set(properties.map(\.field).filter(\.isSensitive).map(\.name))
  }
}
