import APIModel

/// All that a generated module offers to callers, from the contexts that its code is written from.
struct ModuleSurface {
  let api: API
  let names: APINames
  let declarations: [PublicDeclaration]

  /// - Parameter schemes: Ways to prove who is calling that count for operations.
  init(_ api: API, schemes: Set<String>) {
    self.api = api
    names = APINames(api)
    let types = SwiftTypes(api, names: names)
    let surface = TypeSurface(api: api, models: ModelCode(api, types: types))
    declarations =
      [ModuleSurface.module(api)]
      + ClientSurface(api: api, types: types).declarations
      + api.operations.flatMap { operation in
        OperationSurface(operation, surface: surface, schemes: schemes).declarations
      }
      + surface.declarations
  }

  static func module(_ api: API) -> PublicDeclaration {
    PublicDeclaration(
      kind: .module,
      holder: "",
      name: api.module,
      title: api.module,
      text: "import \(api.module)",
      source: api.source(nil),
      facts: [Fact(.about, api.about), Fact(.page, api.page)].compactMap(\.self),
      code: []
    )
  }
}

extension API {
  /// The description with that slug, or what all share.
  func source(_ slug: String?) -> String { "\(folder)/\(slug ?? "api").yaml" }
}
