import APIModel
import SourceText

extension Checker {
  /// Every declared type is used, and only where it can be.
  func checkUse(into diagnostics: inout Diagnostics) {
    if api.declarations.isComplete, api.types.isComplete {
      checkNothingIsUnused(into: &diagnostics)
    }
    for reference in api.types.references {
      checkFiles(in: reference, into: &diagnostics)
      checkSiblingUnion(in: reference, into: &diagnostics)
    }
  }

  private func checkNothingIsUnused(into diagnostics: inout Diagnostics) {
    for entry in api.types.scope.entries {
      let name = entry.declaration.name
      if directions[TypeName([name.value])] == nil {
        let message = "nothing uses the type '\(name.value)'; use it or remove it"
        diagnostics.warning(.unusedType, message, at: name.range)
      }
    }
  }

  private func checkFiles(
    in reference: TypeLowering.Reference,
    into diagnostics: inout Diagnostics
  ) {
    guard reference.position != .multipartBody,
      let properties = types.object(.named(reference.name)),
      let field = properties.first(where: { $0.field.type.isFile })?.field.name
    else { return }
    let message = "'\(field)' in this type is a file, so the type can only be a multipart body"
    diagnostics.error(.wrongKind, message, at: reference.range)
  }

  private func checkSiblingUnion(
    in reference: TypeLowering.Reference,
    into diagnostics: inout Diagnostics
  ) {
    guard reference.position != .property,
      case .sibling(let field)? = types.union(.named(reference.name))?.discriminator
    else { return }
    let message =
      "this type is told by the field '\(field)' beside it, so it can only be the type of a field"
    diagnostics.error(.invalidUnion, message, at: reference.range)
  }
}

extension Schema {
  fileprivate var isFile: Bool {
    switch self {
    case .file: true
    case .array(let inner), .nullable(let inner): inner.isFile
    default: false
    }
  }
}
