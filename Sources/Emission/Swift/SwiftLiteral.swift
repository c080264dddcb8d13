/// Swift string literals. No text can end the literal or start an interpolation.
enum SwiftLiteral {
  static func string(_ text: String) -> String {
    "\"" + text.unicodeScalars.map(escaped).joined() + "\""
  }

  /// A literal for the right side of `let line =`, in parts below it if it is long.
  static func lines(_ text: String) -> String {
    let whole = " " + string(text)
    if whole.count <= 84 { return whole }
    var rest = text[...]
    var parts: [String] = []
    while !rest.isEmpty {
      parts.append(string(String(rest.prefix(72))))
      rest = rest.dropFirst(72)
    }
    return "\n      " + parts.joined(separator: "\n      + ")
  }

  private static func escaped(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": "\\\""
    case "\\": "\\\\"
    case "\n": "\\n"
    case "\r": "\\r"
    case "\t": "\\t"
    default: scalar.isInvisible ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
  }
}

extension Unicode.Scalar {
  /// Control characters, and those that change direction or otherwise can't be seen.
  var isInvisible: Bool {
    if (0x20..<0x7F).contains(value) { return false }
    return switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
