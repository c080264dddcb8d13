import APIModel

/// What stands between the braces of an attribute, as far as it is a plain value.
struct MarkupExpression: Hashable, Sendable {
  let code: String

  init(_ code: String) {
    self.code = code.trimmingBlanks
  }

  /// Nil for code that would have to run.
  var json: JSON? {
    if let json = JSON(parsing: code) { return json }
    if let string { return .string(string) }
    return JSON(parsing: code.withDoubleQuotes)
  }

  /// The text of `"a"`, `'a'` or `` `a` ``.
  var string: String? { code[...].between("\"'`").map(String.init) }
}

extension String {
  /// `['a', 'b']` as JSON spells it.
  fileprivate var withDoubleQuotes: String {
    contains("\"") ? self : String(map { $0 == "'" || $0 == "`" ? "\"" : $0 })
  }
}
