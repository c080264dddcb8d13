/// The path of a request, with holes: `/v2/batches/{batch_id}/logs`.
struct RequestTemplate: Hashable {
  enum Piece: Hashable {
    case text(String)
    case hole(String)
  }

  /// What stands between slashes, taken apart.
  private(set) var segments: [[Piece]]

  init(_ segments: [[Piece]]) {
    self.segments = segments
  }

  /// How many segments a path may have.
  private static let longest = 64

  /// Nil for what can't be the path of a request.
  init?(_ path: String) {
    let path = path.prefix { $0 != "?" && $0 != "#" }
    guard path.hasPrefix("/") else { return nil }
    let parts = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= Self.longest else { return nil }
    var segments: [[Piece]] = []
    for part in parts {
      guard let pieces = RequestTemplate.pieces(of: part) else { return nil }
      segments.append(pieces)
    }
    self.segments = segments
    let holes = self.holes
    if Set(holes).count < holes.count { return nil }
  }

  var holes: [String] {
    segments.joined().compactMap { piece in
      if case .hole(let name) = piece { name } else { nil }
    }
  }

  var text: String { text { "{\($0)}" } }

  /// With `{}` for every hole.
  var textWithoutNames: String { text { _ in "{}" } }

  private func text(_ hole: (String) -> String) -> String {
    segments.map { pieces in
      "/"
        + pieces.map { piece in
          switch piece {
          case .text(let text): text
          case .hole(let name): hole(name)
          }
        }.joined()
    }.joined()
  }

  /// The same with another name for a hole.
  func renaming(_ hole: String, to name: String) -> RequestTemplate {
    var copy = self
    copy.segments = segments.map { pieces in
      pieces.map { $0 == .hole(hole) ? .hole(name) : $0 }
    }
    return copy
  }

  private static func pieces(of segment: Substring) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = segment
    while !rest.isEmpty {
      let literal = rest.prefix { $0 != "{" }
      guard literal.unicodeScalars.allSatisfy(mayStandInPath), literal != ".", literal != ".."
      else {
        return nil
      }
      if !literal.isEmpty { pieces.append(.text(String(literal))) }
      rest = rest[literal.endIndex...]
      guard !rest.isEmpty else { break }
      let name = rest.dropFirst().prefix { $0 != "}" }
      guard !name.isEmpty, name.endIndex < rest.endIndex, !name.contains("{") else { return nil }
      pieces.append(.hole(String(name)))
      rest = rest[name.endIndex...].dropFirst()
    }
    return pieces
  }

  /// RFC 3986, `pchar`, without escapes.
  private static func mayStandInPath(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar)
        || "-._~!$&'()*+,;=:@".unicodeScalars.contains(scalar))
  }
}

extension RequestTemplate {
  /// A path that the template matches from some slash on.
  struct Match: Hashable {
    /// What stands before: the path of the server.
    let prefix: String
    let values: [String: String]
  }

  func match(_ path: String) -> Match? {
    let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropFirst()
    guard parts.count >= segments.count else { return nil }
    var values: [String: String] = [:]
    for (pieces, part) in zip(segments, parts.suffix(segments.count)) {
      guard let found = RequestTemplate.values(pieces, in: part) else { return nil }
      values.merge(found) { first, _ in first }
    }
    let prefix = parts.dropLast(segments.count).map { "/" + $0 }.joined()
    return Match(prefix: prefix, values: values)
  }

  private static func values(_ pieces: [Piece], in part: Substring) -> [String: String]? {
    switch pieces.count {
    case 0: return part.isEmpty ? [:] : nil
    case 1:
      switch pieces[0] {
      case .text(let text): return part == text ? [:] : nil
      case .hole(let name): return part.isEmpty ? nil : [name: String(part)]
      }
    default: return nil
    }
  }
}
