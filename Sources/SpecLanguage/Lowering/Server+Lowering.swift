import APIModel
import SourceText

extension Server {
  static let missing = Server(scheme: "https", authority: "missing.invalid", basePath: "")

  /// Takes `https://api.bland.ai/v1` apart. Nil, and reported, when it is no such address.
  package init?(_ written: Located<String>, into diagnostics: inout Diagnostics) {
    guard let (scheme, rest) = written.value.split(at: "://"), ["https", "http"].contains(scheme)
    else {
      let message = "a server is an address such as 'https://api.example.com'"
      diagnostics.error(.invalidValue, message, at: written.range)
      return nil
    }
    let authority = String(rest.prefix { $0 != "/" })
    let path = rest.dropFirst(authority.count)
    if let problem = Server.problem(scheme, authority, path) {
      diagnostics.error(.invalidValue, problem, at: written.range)
      return nil
    }
    let basePath = path.reversed().drop { $0 == "/" }.reversed()
    self.init(scheme: scheme, authority: authority, basePath: String(basePath))
  }

  private static func problem(
    _ scheme: String,
    _ authority: String,
    _ path: Substring
  ) -> String? {
    if path.contains("?") || path.contains("#") {
      return "a server has neither '?' nor '#'; what is sent with every call goes under 'client'"
    }
    let (host, port) = split(authority)
    guard isHost(host), port.map(isPort) ?? true, path.unicodeScalars.allSatisfy(isPathScalar)
    else { return "'\(authority)\(path)' is not a host, a port and a path" }
    if path.hasDotSegments {
      return "'.' and '..' vanish from addresses; write the path without them"
    }
    if !path.hasWholeEscapes { return "'%' has two hexadecimal digits after it: '%20'" }
    if scheme == "http", !["localhost", "127.0.0.1", "[::1]"].contains(host) {
      return "only servers on this machine may go without encryption; write 'https://'"
    }
    return nil
  }

  private static func split(_ authority: String) -> (host: String, port: String?) {
    guard let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") else {
      return (authority, nil)
    }
    return (String(authority[..<colon]), String(authority[authority.index(after: colon)...]))
  }

  private static func isHost(_ text: String) -> Bool {
    if text == "[::1]" { return true }
    let labels = text.split(separator: ".", omittingEmptySubsequences: false)
    return labels.allSatisfy { label in
      !label.isEmpty && !label.hasPrefix("-") && !label.hasSuffix("-")
        && label.unicodeScalars.allSatisfy {
          $0 == "-" || $0 != "_" && $0.isLetterDigitOrUnderscore
        }
    }
  }

  private static func isPort(_ text: String) -> Bool {
    Int(text).map { (1...65535).contains($0) && String($0) == text } ?? false
  }

  private static func isPathScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isLetterDigitOrUnderscore || "/-.~%".unicodeScalars.contains(scalar)
  }
}

extension String {
  /// What stands before and after the first occurrence of a mark.
  func split(at mark: String) -> (String, String)? {
    guard let found = firstRange(of: mark) else { return nil }
    return (String(self[..<found.lowerBound]), String(self[found.upperBound...]))
  }
}
