import SourceText

/// What makes a text no JSON.
struct JSONProblem: Error {
  let code: DiagnosticCode
  let message: String
  let offsets: Range<Int>
}

/// Reads one JSON text, strictly by RFC 8259.
struct JSONReader {
  let text: SourceScalars
  let places: JSONPlaces
  let nesting: Int
  var offset = 0
  private var depth = 0

  init(text: SourceScalars, places: JSONPlaces, nesting: Int) {
    self.text = text
    self.places = places
    self.nesting = nesting
  }

  mutating func document(into diagnostics: inout Diagnostics) throws(JSONProblem) -> YAMLNode {
    let node = try value(into: &diagnostics)
    skipBlanks()
    guard offset == text.scalars.count else {
      throw problem("unexpected text after the JSON value")
    }
    return node
  }

  private mutating func value(
    into diagnostics: inout Diagnostics
  ) throws(JSONProblem) -> YAMLNode {
    skipBlanks()
    let start = offset
    switch text[offset] {
    case _ where text[offset] == "-" || isDigit(text[offset]):
      let (digits, value) = try number()
      return node(digits, .plain, value, from: start)
    case "{":
      return try nested { (reader) throws(JSONProblem) in try reader.object(into: &diagnostics) }
    case "[":
      return try nested { (reader) throws(JSONProblem) in try reader.array(into: &diagnostics) }
    case "\"":
      let string = try string()
      return node(string, .doubleQuoted, .string, from: start)
    default:
      return try word()
    }
  }
}

// MARK: - Objects and arrays

extension JSONReader {
  private mutating func nested(
    _ read: (inout JSONReader) throws(JSONProblem) -> YAMLNode.Content
  ) throws(JSONProblem) -> YAMLNode {
    let start = offset
    guard depth < nesting else {
      throw problem("JSON is nested more than \(nesting) levels deep here", code: .tooDeep)
    }
    depth += 1
    let content = try read(&self)
    depth -= 1
    return YAMLNode(content, at: places.range(start..<offset))
  }

  private mutating func array(
    into diagnostics: inout Diagnostics
  ) throws(JSONProblem) -> YAMLNode.Content {
    offset += 1
    var items: [YAMLNode] = []
    if !take("]") {
      repeat {
        try refuseTrailingComma(before: "]", itemsBefore: items.count)
        items.append(try value(into: &diagnostics))
      } while take(",")
      try expect("]", else: "expected ',' or ']'")
    }
    return .sequence(items)
  }

  private mutating func object(
    into diagnostics: inout Diagnostics
  ) throws(JSONProblem) -> YAMLNode.Content {
    offset += 1
    var entries: [YAMLEntry] = []
    var lines: [String: Int] = [:]
    if !take("}") {
      repeat {
        try refuseTrailingComma(before: "}", itemsBefore: lines.count)
        let entry = try member(into: &diagnostics)
        let line = entry.key.range.start.line
        if let first = lines.updateValue(line, forKey: entry.key.value) {
          lines[entry.key.value] = first
          diagnostics.error(
            .duplicateKey,
            "'\(entry.key.value)' is already given in line \(first)",
            at: entry.key.range
          )
        } else {
          entries.append(entry)
        }
      } while take(",")
      try expect("}", else: "expected ',' or '}'")
    }
    return .mapping(entries)
  }

  private mutating func member(
    into diagnostics: inout Diagnostics
  ) throws(JSONProblem) -> YAMLEntry {
    skipBlanks()
    let start = offset
    guard text[offset] == "\"" else { throw problem("expected a name in double quotes") }
    let name = Located(try string(), at: places.range(start..<offset))
    try expect(":", else: "expected ':' after the name")
    return YAMLEntry(key: name, value: try value(into: &diagnostics))
  }

  private mutating func refuseTrailingComma(
    before end: Unicode.Scalar,
    itemsBefore: Int
  ) throws(JSONProblem) {
    skipBlanks()
    guard itemsBefore > 0, text[offset] == end else { return }
    throw problem("JSON has no comma before '\(end)'")
  }
}

// MARK: - Words and marks

extension JSONReader {
  private mutating func word() throws(JSONProblem) -> YAMLNode {
    let start = offset
    while let scalar = text[offset], scalar.properties.isAlphabetic { offset += 1 }
    let word = written(from: start)
    switch word {
    case "null": return node(word, .plain, .null, from: start)
    case "true": return node(word, .plain, .bool(true), from: start)
    case "false": return node(word, .plain, .bool(false), from: start)
    default:
      offset = start
      throw problem(text[start] == "'" ? "JSON quotes text with '\"'" : "expected a JSON value")
    }
  }

  private func node(
    _ text: String,
    _ style: YAMLScalar.Style,
    _ value: YAMLScalar.Value,
    from start: Int
  ) -> YAMLNode {
    let scalar = YAMLScalar(text: text, style: style, value: value)
    return YAMLNode(.scalar(scalar), at: places.range(start..<offset))
  }

  func written(from start: Int) -> String {
    String(String.UnicodeScalarView(text.scalars[start..<offset]))
  }

  private mutating func skipBlanks() {
    while let scalar = text[offset], [" ", "\t", "\n", "\r"].contains(scalar) { offset += 1 }
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    guard text[offset] == mark else { return false }
    offset += 1
    return true
  }

  private mutating func expect(
    _ mark: Unicode.Scalar,
    else message: String
  ) throws(JSONProblem) {
    guard take(mark) else { throw problem(message) }
  }

  /// A problem at the next scalar; at the end of the text, behind its last visible one.
  func problem(_ message: String, code: DiagnosticCode = .jsonSyntax) -> JSONProblem {
    guard offset < text.scalars.count else {
      let end = text.endOfVisible
      return JSONProblem(code: code, message: "\(message), but the JSON ends", offsets: end..<end)
    }
    let end = text[offset] == "\n" ? offset : offset + 1
    return JSONProblem(code: code, message: message, offsets: offset..<end)
  }
}
