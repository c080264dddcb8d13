import SourceText
import YAMLReader

/// How a long list comes in parts, as written.
struct PagesDeclaration: Sendable {
  enum Style: Sendable {
    case offset(skip: Located<String>)
    case number(page: Located<String>, first: Int, totalPages: Located<String>?)
    case cursor(parameter: Located<String>, next: Located<String>)
    case link(next: Located<String>)
    case linkHeader
  }

  let style: Style
  let items: Located<String>
  let size: Located<String>?
  let total: Located<String>?
}

/// How to wait until something is done, as written.
struct WaitDeclaration: Sendable {
  let purpose: Located<String>
  let state: Located<String>
  let success: [YAMLNode]
  let failure: [YAMLNode]
  let every: Located<String>
  let atMost: Located<String>?
}

extension PagesDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .pages, into: &diagnostics) else { return nil }
    let style = Style(reader, into: &diagnostics)
    if let limit = reader.entry(.limit), reader.entry(.size) != nil {
      let message = "'limit' and 'size' say the same; keep one"
      diagnostics.error(.invalidPages, message, at: limit.key.range)
    }
    guard let style, let items = reader.text(.items) else { return nil }
    self.style = style
    self.items = items
    size = reader.text(.limit) ?? reader.text(.size)
    total = reader.text(.total)
  }
}

extension PagesDeclaration.Style {
  fileprivate init?(_ reader: MappingReader, into diagnostics: inout Diagnostics) {
    guard Key.pageStyles.compactMap(reader.entry).count == 1 else {
      guard reader.isIntact else { return nil }
      let message = "'pages' has exactly one of 'skip', 'page', 'cursor', 'link'"
      diagnostics.error(.invalidPages, message, at: reader.range)
      return nil
    }
    reader.refuse(.first, .totalPages, without: .pageNumber, into: &diagnostics)
    reader.refuse(.next, without: .cursor, into: &diagnostics)
    if let skip = reader.text(.skip) {
      self = .offset(skip: skip)
    } else if let page = reader.text(.pageNumber) {
      self = .number(
        page: page,
        first: reader.integer(.first)?.value ?? 1,
        totalPages: reader.text(.totalPages)
      )
    } else if let link = reader.text(.link) {
      self = link.value == "header" ? .linkHeader : .link(next: link)
    } else if let cursor = reader.text(.cursor), let next = reader.text(.next) {
      self = .cursor(parameter: cursor, next: next)
    } else {
      if reader.isIntact {
        diagnostics.error(.invalidPages, "'cursor' needs 'next'", at: reader.range)
      }
      return nil
    }
  }
}

extension MappingReader {
  fileprivate func refuse(
    _ keys: Key...,
    without partner: Key,
    into diagnostics: inout Diagnostics
  ) {
    for entry in keys.compactMap(entry) where self.entry(partner) == nil {
      let message = "'\(entry.key.value)' goes with '\(partner.name)' only"
      diagnostics.error(.invalidPages, message, at: entry.key.range)
    }
  }
}

extension WaitDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .wait, into: &diagnostics),
      let purpose = reader.text(.purpose), let state = reader.text(.state),
      let every = reader.text(.every)
    else { return nil }
    self.purpose = purpose
    self.state = state
    self.every = every
    success = reader.elements(.success)
    failure = reader.elements(.failure)
    atMost = reader.text(.atMost)
  }
}
