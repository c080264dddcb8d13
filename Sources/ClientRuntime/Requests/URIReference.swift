/// An address that may be relative to another, RFC 3986, section 4.1, as it is spelled. Its fragment is
/// left out.
struct URIReference {
  let scheme: Substring?
  let authority: Substring?
  let path: Substring
  let query: Substring?

  /// Takes the text apart; `nil` if no address is spelled so.
  init?(_ text: String) {
    guard Self.isWellSpelled(text) else { return nil }
    var rest = text[...]
    _ = rest.cut(at: "#")
    query = rest.cut(at: "?")
    if let colon = rest.firstIndex(of: ":"), !rest[..<colon].contains("/") {
      scheme = rest[..<colon]
      rest = rest[colon...].dropFirst()
    } else {
      scheme = nil
    }
    if rest.hasPrefix("//") {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: "/") ?? rest.endIndex
      (authority, path) = (rest[..<end], rest[end...])
    } else {
      (authority, path) = (nil, rest)
    }
  }

  /// The path and query that this leads to from another path and query, section 5.2.2.
  func target(from base: String) -> String {
    var basePath = base[...]
    let baseQuery = basePath.cut(at: "?")
    if path.isEmpty, authority == nil { return basePath + Self.suffix(query ?? baseQuery) }
    if path.isEmpty || path.hasPrefix("/") { return Self.withoutDots(path) + Self.suffix(query) }
    let folder = basePath.lastIndex(of: "/").map { basePath[...$0] } ?? "/"
    return Self.withoutDots(folder + path) + Self.suffix(query)
  }

  private static func suffix(_ query: Substring?) -> String { query.map { "?\($0)" } ?? "" }

  /// Without `.` and `..` segments, section 5.2.4.
  private static func withoutDots(_ path: Substring) -> String {
    var kept: [Substring] = []
    let segments = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    for segment in segments where segment != "." {
      if segment == ".." { _ = kept.popLast() } else { kept.append(segment) }
    }
    if segments.last == "." || segments.last == ".." { kept.append("") }
    return "/" + kept.joined(separator: "/")
  }

  /// Whether there are only characters that an address may have, and after each percent sign what
  /// belongs there, section 2.
  private static func isWellSpelled(_ text: String) -> Bool {
    let escapes = text.split(separator: "%", omittingEmptySubsequences: false).dropFirst()
    return PercentEncoding.address(text) == text
      && escapes.allSatisfy { $0.prefix(2).filter(\.isHexDigit).count == 2 }
  }
}

extension Substring {
  /// Takes away all from a mark on, and gives what followed the mark.
  fileprivate mutating func cut(at mark: Character) -> Substring? {
    guard let index = firstIndex(of: mark) else { return nil }
    defer { self = self[..<index] }
    return self[index...].dropFirst()
  }
}
