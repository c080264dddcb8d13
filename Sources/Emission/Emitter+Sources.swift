import APIModel

extension Emitter {
  /// The client alone, for a target that holds its descriptions: `get-batch.swift` from
  /// `get-batch.yaml`, and `api.swift` with all that is shared.
  package func sources(_ api: API) -> [GeneratedFile] {
    let types = SwiftTypes(api, names: APINames(api))
    return SwiftEmitter(api, types: types, templates: templates).filesByDescription
  }
}
