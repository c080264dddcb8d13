import APIModel
import SourceText

/// A parameter as written and as lowered.
struct LoweredParameter {
  let declaration: FieldDeclaration
  let parameter: Parameter
}

extension LoweredParameter {
  init(_ lowered: LoweredField, at location: Parameter.Location) {
    declaration = lowered.declaration
    let style = lowered.declaration.listStyle?.value
    parameter = Parameter(
      location: location,
      field: lowered.field,
      listStyle: style ?? (location == .query ? .repeated : .commas)
    )
  }

  /// The values that `api.yaml` gives to clients.
  static func clientParameters(
    _ api: APIDeclaration,
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) -> [LoweredParameter] {
    let holder = TypeName(["api", "client"])
    return api.client.map { declaration in
      let field = types.field(declaration, in: holder, .client, into: &diagnostics)
      return LoweredParameter(field, at: declaration.location ?? .header)
    }
  }

  /// Those of the path in the order of its holes, then the others as written.
  static func parameters(
    _ operation: OperationDeclaration,
    holes: [String],
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) -> [LoweredParameter] {
    var parameters: [LoweredParameter] = []
    for section in ParameterSection.allCases {
      let holder = TypeName([operation.slug, section.key.name])
      for declaration in operation.parameters[section] ?? [] {
        let field = types.field(declaration, in: holder, section.place, into: &diagnostics)
        parameters.append(LoweredParameter(field, at: section.location))
      }
    }
    let path = parameters.filter { $0.parameter.location == .path }
    let inOrder = holes.compactMap { hole in path.first { $0.parameter.field.name == hole } }
    return inOrder + parameters.filter { $0.parameter.location != .path }
  }
}
