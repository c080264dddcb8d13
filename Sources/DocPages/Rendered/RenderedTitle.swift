/// The title of a rendered page: in its front matter, as a heading, or as a line beside the request.
struct RenderedTitle {
  /// Nil if nothing tells a title from other lines.
  let text: String?

  init(_ page: PageText, _ pieces: [RenderedPiece]) {
    let line =
      Self.heading(pieces) ?? Self.behindRequest(pieces) ?? Self.beforeRequest(pieces)
    text = FrontMatter(page).title ?? line.map(String.init)
  }

  private static func heading(_ pieces: [RenderedPiece]) -> Substring? {
    let line = pieces.lazy.compactMap(\.line).first { $0.level > 0 }
    guard let line, RenderedSection(heading: line) == nil else { return nil }
    return line.words
  }

  /// The line between the request and the first sample.
  private static func behindRequest(_ pieces: [RenderedPiece]) -> Substring? {
    guard let index = indexOfRequest(pieces), let request = RenderedRequest(pieces, at: index)
    else { return nil }
    let rest = pieces[request.end...].prefix(12).drop { $0.line?.words.isWordOfInterface ?? false }
    guard let line = rest.first?.line, line.mayBeTitle else { return nil }
    let next = rest.dropFirst().first { !($0.line?.words.isWordOfInterface ?? false) }
    if case .code = next { return line.words }
    return nil
  }

  /// The first of few lines before the request.
  private static func beforeRequest(_ pieces: [RenderedPiece]) -> Substring? {
    guard let index = indexOfRequest(pieces), index <= 6 else { return nil }
    let lines = pieces[..<index].compactMap(\.line).filter { !$0.words.isWordOfInterface }
    guard let first = lines.first, lines.count <= 2, first.mayBeTitle else { return nil }
    return first.words
  }

  private static func indexOfRequest(_ pieces: [RenderedPiece]) -> Int? {
    pieces.indices.prefix(400).first { RenderedRequest(pieces, at: $0) != nil }
  }
}

extension RenderedLine {
  fileprivate var mayBeTitle: Bool {
    words.utf8.count <= 120 && RenderedSection(heading: self) == nil
      && StatusLine(words) == nil
  }
}
