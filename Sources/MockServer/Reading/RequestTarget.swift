/// What a request line asks for, decoded.
struct RequestTarget: Sendable {
  /// As it was sent, without query.
  let path: String
  /// The parts of the path between slashes.
  let segments: [String]
  let query: [SentPair]

  init(_ target: String) throws(Refusal) {
    let whole = Self.withoutOrigin(target)
    path = Self.path(of: target)
    guard path.hasPrefix("/") else {
      throw Refusal(RequestProblem(.path, nil, "a path starts with '/'"))
    }
    let written = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    let segments = written.compactMap { decoded($0, plusIsSpace: false) }
    guard segments.count == written.count else {
      throw Refusal(RequestProblem(.path, nil, "the path can't be read: \(Self.rules)"))
    }
    guard let query = SentPair.pairs(whole.dropFirst(path.count + 1)) else {
      throw Refusal(RequestProblem(.query, nil, "the query can't be read: \(Self.rules)"))
    }
    self.segments = segments
    self.query = query
  }

  private static let rules = "'%' has two hexadecimal digits after it, which make UTF-8 together"

  /// What stands before the query.
  static func path(of target: String) -> String {
    String(withoutOrigin(target).prefix { $0 != "?" })
  }

  /// Proxies are sent whole addresses.
  private static func withoutOrigin(_ target: String) -> Substring {
    let target = target.prefix { $0 != "#" }
    guard target.hasPrefix("http://") || target.hasPrefix("https://") else { return target }
    return target.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" && $0 != "?" }
  }
}
