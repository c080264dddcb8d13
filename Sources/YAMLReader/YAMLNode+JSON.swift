import SourceText

extension YAMLNode {
  /// The JSON (RFC 8259) that a scalar's text is, as a tree whose ranges lie in the YAML file: exact
  /// ones in a literal block, elsewhere that of the whole scalar. Nil, and an error, when it is none.
  package static func json(
    in scalar: YAMLNode,
    limits: YAMLLimits = .standard,
    into diagnostics: inout Diagnostics
  ) -> YAMLNode? {
    guard case .scalar(let content) = scalar.content else {
      diagnostics.error(
        .jsonSyntax,
        "expected JSON as text, after '|' for instance",
        at: scalar.range
      )
      return nil
    }
    let text = SourceScalars(content.text)
    let places = JSONPlaces(text: text, blockStart: content.blockStart, whole: scalar.range)
    var reader = JSONReader(text: text, places: places, nesting: limits.nesting)
    do {
      return try reader.document(into: &diagnostics)
    } catch {
      diagnostics.error(error.code, error.message, at: places.range(error.offsets))
      return nil
    }
  }
}

/// Where the parts of a JSON text stand in the YAML file around it.
struct JSONPlaces {
  let text: SourceScalars
  let blockStart: SourcePosition?
  let whole: SourceRange

  func range(_ offsets: Range<Int>) -> SourceRange {
    guard let blockStart else { return whole }
    return SourceRange(
      file: whole.file,
      start: text.position(at: offsets.lowerBound).moved(into: blockStart),
      end: text.position(at: offsets.upperBound).moved(into: blockStart)
    )
  }
}

extension SourcePosition {
  fileprivate func moved(into block: SourcePosition) -> SourcePosition {
    SourcePosition(line: line + block.line - 1, column: column + block.column - 1)
  }
}
