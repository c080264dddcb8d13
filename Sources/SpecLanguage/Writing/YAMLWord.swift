import APIModel

extension String {
  /// The text as a scalar of YAML that reads back as this text: as a key, as a value, in braces.
  package var yamlWord: String {
    isPlainYAML(besides: "") ? self : yamlQuoted
  }

  /// The same for a value that has the rest of its line to itself.
  package var yamlLine: String {
    isPlainYAML(besides: "{}[],:") ? self : yamlQuoted
  }

  private func isPlainYAML(besides others: String) -> Bool {
    guard let first = unicodeScalars.first, first.isLetter || "_/$".unicodeScalars.contains(first),
      last != " ", last != ":", !contains(": "),
      !["null", "true", "false"].contains(lowercased())
    else { return false }
    return unicodeScalars.allSatisfy {
      $0.isLetter || "0123456789_ -./+$@<>|()=;?'".unicodeScalars.contains($0)
        || others.unicodeScalars.contains($0)
    }
  }

  /// YAML 1.2.2, section 7.3.1; what can't be seen as escapes.
  private var yamlQuoted: String {
    unicodeScalars.reduce(into: "\"") { $0 += $1.yamlEscaped } + "\""
  }
}

extension Unicode.Scalar {
  fileprivate var isLetter: Bool { ("a"..."z").contains(self) || ("A"..."Z").contains(self) }

  fileprivate var yamlEscaped: String {
    switch self {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default: return isVisible ? String(self) : "\\U" + hexadecimal(digits: 8)
    }
  }

  /// Whether it shows and can stand in a file of YAML as it is.
  package var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .unassigned, .privateUse: false
    default: value & 0xFFFE != 0xFFFE
    }
  }

  private func hexadecimal(digits count: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: count - digits.count) + digits
  }
}

extension JSON {
  /// The value as one line of YAML that reads back as this value.
  package var yamlWord: String {
    switch self {
    case .null, .bool, .number: compactText
    case .string(let text): text.yamlWord
    case .array(let elements): "[" + elements.map(\.yamlWord).joined(separator: ", ") + "]"
    case .object(let members) where members.isEmpty: "{}"
    case .object(let members):
      "{ " + members.map { "\($0.name.yamlWord): \($0.value.yamlWord)" }.joined(separator: ", ")
        + " }"
    }
  }
}

extension String {
  /// A type as YAML: `[Call]` as it is, `"[Call] | null"` in quotes.
  package var yamlType: String {
    guard isOneList else { return yamlWord }
    return "[" + String(dropFirst().dropLast()).yamlType + "]"
  }

  /// Whether its first bracket closes at its end.
  package var isOneList: Bool {
    guard hasPrefix("["), hasSuffix("]") else { return false }
    var depth = 0
    for (index, character) in zip(indices, self) {
      depth += character == "[" ? 1 : character == "]" ? -1 : 0
      if depth == 0 { return self.index(after: index) == endIndex }
    }
    return false
  }
}

extension Double {
  /// Whole numbers without `.0`.
  package var yamlWord: String { Int(exactly: self).map(String.init) ?? String(self) }
}
