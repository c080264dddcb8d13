import APIModel
import SourceText

extension [Failure] {
  /// - Parameter path: What the names of types begin with that are written right here.
  init(
    lowering declarations: [FailureDeclaration],
    in path: [String],
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) {
    var uses: [String: Int] = [:]
    self = declarations.map { declaration in
      let status = declaration.status.map { String($0.value) } ?? "any"
      uses[status, default: 0] += 1
      let count = uses[status, default: 0]
      let name = TypeName(path + ["errors", count == 1 ? status : "\(status)-\(count)"])
      return Failure(
        status: declaration.status?.value,
        type: declaration.type.map { types.schema($0, named: name, into: &diagnostics) },
        about: declaration.about?.value ?? "",
        retry: .init(declaration.retry)
      )
    }
  }
}

extension Failure.Retry {
  fileprivate init(_ declaration: FailureDeclaration.Retry) {
    switch declaration {
    case .byStatus: self = .byStatus
    case .never: self = .never
    case .always: self = .always
    case .after(let field): self = .after(field: names(in: field.value))
    }
  }
}
