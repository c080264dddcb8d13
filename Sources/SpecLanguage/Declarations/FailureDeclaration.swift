import SourceText
import YAMLReader

/// A documented way to fail, as written.
struct FailureDeclaration: Sendable {
  enum Retry: Sendable {
    case byStatus
    case never
    case always
    case after(field: Located<String>)
  }

  let range: SourceRange
  let status: Located<Int>?
  let type: TypeDeclaration?
  let about: Located<String>?
  let retry: Retry
}

extension FailureDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    range = node.range
    guard node.entries != nil else {
      status = nil
      type = TypeDeclaration(node, into: &diagnostics)
      about = nil
      retry = .byStatus
      return
    }
    guard let reader = MappingReader(node, as: .failure, into: &diagnostics) else { return nil }
    status = reader.integer(.status)
    type = reader[.failureType].map { TypeDeclaration($0, into: &diagnostics) }
    about = reader.text(.about)
    retry = Retry(reader, into: &diagnostics)
    if status == nil, type == nil, reader.isIntact {
      diagnostics.error(.missingKey, "an error needs 'status', 'type' or both", at: range)
    }
  }
}

extension FailureDeclaration.Retry {
  fileprivate init(_ reader: MappingReader, into diagnostics: inout Diagnostics) {
    self = .byStatus
    guard let node = reader[.retry] else { return }
    if let word = node.text?.value {
      self = word == "never" ? .never : .always
    } else if let field = MappingReader(node, as: .retry, into: &diagnostics)?.text(.after) {
      self = .after(field: field)
    }
  }
}
