import APIModel
import SourceText

extension Checker {
  func checkReturns(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    guard let returns = operation.declaration.returns else { return }
    _ = field(returns, of: operation, .invalidReturns, into: &diagnostics)
  }

  /// What `pages` names is there and can do what it is named for.
  func checkPages(of operation: LoweredOperation, into diagnostics: inout Diagnostics) {
    guard let pages = operation.declaration.pages else { return }
    checkStyle(pages.style, of: operation, into: &diagnostics)
    if let size = pages.size { checkCounts(size, of: operation, into: &diagnostics) }
    if let total = pages.total {
      checkTells(total, of: operation, "an integer", types.isInteger, into: &diagnostics)
    }
    checkTells(pages.items, of: operation, "a list", types.isList, into: &diagnostics)
  }

  private func checkStyle(
    _ style: PagesDeclaration.Style,
    of operation: LoweredOperation,
    into diagnostics: inout Diagnostics
  ) {
    switch style {
    case .offset(let skip): checkCounts(skip, of: operation, into: &diagnostics)
    case .number(let page, _, let totalPages):
      checkCounts(page, of: operation, into: &diagnostics)
      if let totalPages {
        checkTells(totalPages, of: operation, "an integer", types.isInteger, into: &diagnostics)
      }
    case .cursor(let parameter, let next):
      checkCursor(parameter, next, of: operation, into: &diagnostics)
    case .link(let next):
      if let field = checkTells(next, of: operation, "text", isFreeText, into: &diagnostics) {
        checkEnds(field, at: next, into: &diagnostics)
      }
    case .linkHeader: return
    }
  }

  /// A parameter that counts.
  private func checkCounts(
    _ name: Located<String>,
    of operation: LoweredOperation,
    into diagnostics: inout Diagnostics
  ) {
    guard let field = queryParameter(name, of: operation, into: &diagnostics),
      field.type != .any, !types.isInteger(field.type)
    else { return }
    let message = "the parameter '\(name.value)' has to be an integer for this"
    diagnostics.error(.invalidPages, message, at: name.range)
  }

  /// A field of the response that tells; nil, and reported, when it can't.
  @discardableResult
  private func checkTells(
    _ path: Located<String>,
    of operation: LoweredOperation,
    _ kind: String,
    _ fits: (Schema) -> Bool,
    into diagnostics: inout Diagnostics
  ) -> FoundField? {
    guard let field = field(path, of: operation, .invalidPages, into: &diagnostics),
      field.type != .any
    else { return nil }
    if fits(field.type) { return field }
    let message = "the field '\(path.value)' has to be \(kind) for this"
    diagnostics.error(.invalidPages, message, at: path.range)
    return nil
  }

  private func checkCursor(
    _ parameter: Located<String>,
    _ next: Located<String>,
    of operation: LoweredOperation,
    into diagnostics: inout Diagnostics
  ) {
    let cursor = queryParameter(parameter, of: operation, into: &diagnostics)
    let field = field(next, of: operation, .invalidPages, into: &diagnostics)
    if let cursor, cursor.type != .any {
      checkCursor(cursor, at: parameter.range, into: &diagnostics)
    }
    guard let field, field.type != .any else { return }
    if !isFreeText(field.type), !types.isInteger(field.type) {
      let message = "the field '\(next.value)' has to be text or an integer for this"
      diagnostics.error(.invalidPages, message, at: next.range)
    } else if let cursor, isFreeText(cursor.type) != isFreeText(field.type) {
      let message = "'\(next.value)' and the parameter '\(parameter.value)' differ in type"
      diagnostics.error(.invalidPages, message, at: next.range)
    }
    checkEnds(field, at: next, into: &diagnostics)
  }

  /// Text that is more than a choice from a list.
  private func isFreeText(_ type: Schema) -> Bool {
    types.isText(type) && types.enumeration(type) == nil
  }

  /// The last page has no next one.
  private func checkEnds(
    _ field: FoundField,
    at path: Located<String>,
    into diagnostics: inout Diagnostics
  ) {
    if field.mayBeMissing { return }
    let message = "the field '\(path.value)' has to be optional or nullable, or the pages never end"
    diagnostics.error(.invalidPages, message, at: path.range)
  }

  private func checkCursor(
    _ cursor: Field,
    at range: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    if !isFreeText(cursor.type), !types.isInteger(cursor.type) {
      let message = "the parameter '\(cursor.name)' has to be text or an integer for this"
      diagnostics.error(.invalidPages, message, at: range)
    } else if cursor.presence == .required {
      let message =
        "the parameter '\(cursor.name)' has to be optional, as nothing is known of the first page"
      diagnostics.error(.invalidPages, message, at: range)
    }
  }
}
