import APIModel
import SpecLanguage

/// A path with holes, part by part.
struct PathPattern: Sendable {
  typealias Piece = PathTemplate.Piece

  /// Literals decoded.
  private let segments: [[Piece]]

  init(_ template: PathTemplate, below basePath: String) {
    var segments: [[Piece]] = [[]]
    for piece in [.literal(text: basePath)] + template.pieces {
      switch piece {
      case .parameter: segments[segments.count - 1].append(piece)
      case .literal(let text):
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        for (index, part) in parts.enumerated() {
          if index > 0 { segments.append([]) }
          if !part.isEmpty {
            segments[segments.count - 1].append(.literal(text: percentDecoded(String(part))))
          }
        }
      }
    }
    self.segments = Array(segments.dropFirst())
  }

  /// How little each part leaves open; what compares lower fits more exactly.
  var openness: [Int] {
    segments.map { pieces in
      let holes = pieces.filter { if case .parameter = $0 { true } else { false } }.count
      return holes == 0 ? 0 : pieces.count == 1 ? 2 : 1
    }
  }

  /// The values of the holes; nil if the path is another one.
  func values(in path: some Collection<String>) -> [String: String]? {
    guard path.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (pieces, text) in zip(segments, path) {
      guard let found = SegmentMatch(pieces, text) else { return nil }
      values.merge(found.values) { first, _ in first }
    }
    return values
  }

  /// With its holes as another path has them, to tell how near that path is.
  func filled(from path: some Collection<String>) -> String {
    let texts = path.map { Optional($0) } + Array(repeating: nil, count: segments.count)
    return zip(segments, texts).map { pieces, text in
      guard case .parameter(let name)? = pieces.first, pieces.count == 1 else {
        return "/" + pieces.map(\.text).joined()
      }
      return "/" + (text.flatMap { $0.isEmpty ? nil : $0 } ?? "{\(name)}")
    }.joined()
  }

  var text: String { segments.map { "/" + $0.map(\.text).joined() }.joined() }
}

extension PathTemplate.Piece {
  fileprivate var text: String {
    switch self {
    case .literal(let text): text
    case .parameter(let name): "{\(name)}"
    }
  }
}

/// What one part of a path gives to the holes of a pattern's part. Each takes at least one character
/// and as few as possible.
private struct SegmentMatch {
  private(set) var values: [String: String] = [:]
  private var rest: ArraySlice<Unicode.Scalar>
  private var hole: String?

  init?(_ pieces: [PathTemplate.Piece], _ text: String) {
    rest = Array(text.unicodeScalars)[...]
    for (index, piece) in pieces.enumerated() {
      switch piece {
      case .parameter(let name):
        guard hole == nil || fill(upTo: rest.startIndex + 1) else { return nil }
        hole = name
      case .literal(let text):
        let isLast = index == pieces.count - 1
        guard take(Array(text.unicodeScalars), isLast: isLast) else { return nil }
      }
    }
    guard hole == nil ? rest.isEmpty : fill(upTo: rest.endIndex) else { return nil }
  }

  private mutating func fill(upTo end: Int) -> Bool {
    guard let hole, end > rest.startIndex, end <= rest.endIndex else { return false }
    values[hole] = String(String.UnicodeScalarView(rest[..<end]))
    rest = rest[end...]
    self.hole = nil
    return true
  }

  private mutating func take(_ literal: [Unicode.Scalar], isLast: Bool) -> Bool {
    if hole != nil {
      let starts =
        isLast
        ? [rest.endIndex - literal.count]
        : Array(rest.indices.dropFirst().prefix { $0 + literal.count <= rest.endIndex })
      guard let start = starts.first(where: { rest.contains(literal, at: $0) }),
        fill(upTo: start)
      else { return false }
    }
    guard rest.starts(with: literal) else { return false }
    rest = rest.dropFirst(literal.count)
    return true
  }
}

extension ArraySlice<Unicode.Scalar> {
  fileprivate func contains(_ literal: [Unicode.Scalar], at start: Int) -> Bool {
    start >= startIndex && start <= endIndex && self[start...].starts(with: literal)
  }
}
