import APIModel
import SourceText

extension Pagination {
  init(lowering declaration: PagesDeclaration) {
    self.init(
      style: Style(declaration.style),
      items: names(in: declaration.items.value),
      size: declaration.size?.value,
      total: declaration.total.map { names(in: $0.value) }
    )
  }
}

extension Pagination.Style {
  fileprivate init(_ declaration: PagesDeclaration.Style) {
    switch declaration {
    case .offset(let skip): self = .offset(skip: skip.value)
    case .number(let page, let first, let totalPages):
      self = .number(
        page: page.value,
        first: first,
        totalPages: totalPages.map { names(in: $0.value) }
      )
    case .cursor(let parameter, let next):
      self = .cursor(parameter: parameter.value, next: names(in: next.value))
    case .link(let next): self = .link(next: names(in: next.value))
    case .linkHeader: self = .linkHeader
    }
  }
}

extension Waiter {
  init(lowering declaration: WaitDeclaration, into diagnostics: inout Diagnostics) {
    let every = seconds(declaration.every, into: &diagnostics)
    let atMost = declaration.atMost.map { seconds($0, into: &diagnostics) } ?? every
    if let written = declaration.atMost, let every, let atMost, atMost < every {
      let message = "'atMost' is shorter than 'every'; waits only grow"
      diagnostics.error(.invalidWait, message, at: written.range)
    }
    self.init(
      name: declaration.purpose.value,
      state: names(in: declaration.state.value),
      success: declaration.success.compactMap { JSON($0, into: &diagnostics) },
      failure: declaration.failure.compactMap { JSON($0, into: &diagnostics) },
      firstInterval: every ?? 1,
      longestInterval: atMost ?? 1
    )
  }
}

/// The seconds in `1s`, `500ms` or `2min`. Nil, and reported, for anything else and for less than a
/// millisecond.
private func seconds(_ written: Located<String>, into diagnostics: inout Diagnostics) -> Double? {
  let digits = written.value.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
  let factors = ["ms": 0.001, "s": 1, "min": 60]
  if let number = Double(digits), number < 100_000,
    let factor = factors[trimmed(String(written.value.dropFirst(digits.count)))],
    number * factor >= 0.001
  {
    return number * factor
  }
  let message = "'\(written.value)' is no time such as '500ms', '1s' or '2min'"
  diagnostics.error(.invalidWait, message, at: written.range)
  return nil
}
