import APIModel
import SourceText

extension RequestBody {
  init(
    lowering declaration: BodyDeclaration?,
    named name: TypeName,
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) {
    switch declaration {
    case nil: self = .none
    case .json(let type): self = .json(of: types.schema(type, named: name, into: &diagnostics))
    case .bytes(let media): self = .bytes(mediaType: mediaType(media, into: &diagnostics))
    case .form(let type):
      let schema = types.schema(type, named: name, into: &diagnostics)
      self = schema.name.map(RequestBody.form) ?? .none
      schema.checkIsNamed(type, into: &diagnostics)
    case .multipart(let type):
      let schema = types.schema(type, named: name, at: .multipartBody, into: &diagnostics)
      self = schema.name.map(RequestBody.multipart) ?? .none
      schema.checkIsNamed(type, into: &diagnostics)
    }
  }
}

extension Response {
  init(
    lowering declaration: ResponseDeclaration?,
    returns: Located<String>?,
    named name: TypeName,
    by types: inout TypeLowering,
    into diagnostics: inout Diagnostics
  ) {
    let content: Content =
      switch declaration?.content {
      case nil, .some(.none): .none
      case .json(let type): .json(of: types.schema(type, named: name, into: &diagnostics))
      case .events(let type): .events(of: types.schema(type, named: name, into: &diagnostics))
      case .text: .text
      case .bytes(let media): .bytes(mediaType: mediaType(media, into: &diagnostics))
      }
    self.init(
      content: content,
      about: declaration?.about?.value ?? "",
      returns: returns.map { names(in: $0.value) } ?? []
    )
  }
}

extension Schema {
  var name: TypeName? {
    guard case .named(let name) = self else { return nil }
    return name
  }

  fileprivate func checkIsNamed(_ type: TypeDeclaration, into diagnostics: inout Diagnostics) {
    if case .unreadable = type.shape { return }
    if name == nil {
      diagnostics.error(.wrongKind, "this format takes an object", at: type.range)
    }
  }
}

/// The names in `data.items`.
func names(in path: String) -> [String] {
  path.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
}

private func mediaType(_ written: Located<String>?, into diagnostics: inout Diagnostics) -> String {
  guard let written else { return "application/octet-stream" }
  let type = written.value.prefix { $0 != ";" }
  let parts = type.split(separator: "/", omittingEmptySubsequences: false)
  let isPrintable = written.value.unicodeScalars.allSatisfy {
    $0.isASCII && $0.value >= 0x20 && $0.value < 0x7F
  }
  if parts.count != 2 || !parts.allSatisfy({ $0.isHTTPToken }) || !isPrintable {
    let message = "'\(written.value)' is no media type such as 'audio/wav'"
    diagnostics.error(.invalidValue, message, at: written.range)
  }
  return written.value
}
