import APIModel

/// The anchors of the reference's headings, found by going through them in their order there.
struct ReferenceAnchors {
  /// By the names of operations.
  private(set) var operations: [String: String] = [:]
  private(set) var types: [TypeName: String] = [:]

  init(_ api: API, _ places: TypePlaces, types swift: SwiftTypes) {
    var anchors = Anchors()
    func skip(_ heading: String, if isThere: Bool = true) {
      if isThere { _ = anchors.claim(heading) }
    }
    skip(api.module)
    skip("Credentials", if: !api.securitySchemes.isEmpty)
    skip("Sent with every call", if: !api.clientParameters.isEmpty)
    skip("Operations")
    for operation in api.operations { operations[operation.id] = anchors.claim(operation.id) }
    skip("Failures of every operation", if: !api.failures.isEmpty)
    skip("How types refer to each other", if: !ClassDiagram.all(api, types: swift).isEmpty)
    skip("Types", if: !places.headings.isEmpty)
    for name in places.headings { types[name] = anchors.claim(swift.names.type(name)) }
  }
}
