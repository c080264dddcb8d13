/// A path in pieces: what is sent as it stands, and holes between that.
struct RequestPath: Hashable, Sendable {
  /// One more than there are holes.
  let literals: [String]
  let holes: [String]

  init(_ text: String) {
    var literals: [String] = []
    var holes: [String] = []
    var rest = Substring(text.hasSuffix("/") ? String(text.dropLast()) : text)
    while let start = rest.firstIndex(of: "{"),
      let end = rest[start...].firstIndex(of: "}")
    {
      literals.append(String(rest[..<start]))
      holes.append(String(rest[rest.index(after: start)..<end]))
      rest = rest[rest.index(after: end)...]
    }
    self.literals = literals + [String(rest)]
    self.holes = holes
  }

  /// Whether both are the same but for the names of the holes.
  func hasShape(of other: RequestPath) -> Bool { literals == other.literals }

  /// Whether values in the holes give the other path.
  func accepts(_ other: RequestPath) -> Bool {
    let sent = other.segments
    return sent.count == segments.count
      && zip(segments, sent).allSatisfy { own, sent in
        guard let start = own.firstIndex(of: "{"), let end = own.lastIndex(of: "}") else {
          return own == sent
        }
        let after = own[own.index(after: end)...]
        return sent.hasPrefix(own[..<start]) && sent.hasSuffix(after)
          && sent.count > own[..<start].count + after.count
      }
  }

  private var segments: [Substring] {
    let text = zip(literals, holes + [nil]).map { literal, hole in
      literal + (hole.map { "{\($0)}" } ?? "")
    }.joined()
    return text.split(separator: "/", omittingEmptySubsequences: false)
  }
}
