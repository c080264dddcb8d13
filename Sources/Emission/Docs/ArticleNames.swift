import APIModel

/// What the articles of a catalogue are called: links find them, and symbols, by such names.
struct ArticleNames {
  let guide: String
  let authentication: String
  let paging: String
  let waiting: String
  let errors: String
  let inferred: String

  init(_ api: API, types: SwiftTypes) {
    let requests = api.operations.map(types.names.request)
    let symbols =
      [types.names.client, types.names.failure] + requests
      + api.types.map { types.names.type($0.name) }
    // Addresses of pages are in lower case.
    let taken = Set(symbols.map { $0.lowercased() })
    func name(_ name: String) -> String {
      taken.contains(name.lowercased()) ? "\(api.module)\(name)" : name
    }
    guide = name("GettingStarted")
    authentication = name("Authentication")
    paging = name("Paging")
    waiting = name("Waiting")
    errors = name("Errors")
    inferred = name("Inferred")
  }
}
