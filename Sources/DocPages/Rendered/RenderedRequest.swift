import SourceText

/// The method and the path of a request, in one line or in pieces, each on a line of its own.
struct RenderedRequest {
  let statement: RequestStatement
  /// Behind its last piece.
  let end: Int

  private static let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "DEL", "HEAD", "OPTIONS"]

  init?(_ pieces: [RenderedPiece], at index: Int) {
    guard let line = pieces[index].line,
      let method = Self.methods.first(where: { line.words.hasPrefix($0) }),
      let start = Self.start(of: line.words.dropFirst(method.count))
    else { return nil }
    var address = String(start)
    var count = 1
    while let next = pieces.dropFirst(index + count).first?.line?.words, count < 100,
      address.isContinued(by: next)
    {
      address += next
      count += 1
    }
    let parts = Address(address)
    guard let path = parts.path, address.hasPrefix("/") || parts.server != nil else { return nil }
    end = index + count
    statement = RequestStatement(
      source: .rendered,
      method: method == "DEL" ? "DELETE" : method,
      server: parts.server,
      path: path.bracingParameters,
      range: line.range
    )
  }

  /// The part of the address that stands beside the method; nil if other words do.
  private static func start(of rest: Substring) -> Substring? {
    let words = (rest.hasSuffix("Try it") ? rest.dropLast(6) : rest).split { $0.isBlank }
    guard let word = words.first?.trimming({ $0 == "`" }) else { return rest.isEmpty ? rest : nil }
    let isAddress = word.hasPrefix("/") || word.hasPrefix("http")
    let isApart = rest.first.map { $0.isBlank || $0 == "/" } ?? true
    return words.count == 1 && isAddress && isApart ? word : nil
  }
}

extension String {
  fileprivate func isContinued(by words: Substring) -> Bool {
    if isEmpty { return words.hasPrefix("/") || words.isServer }
    if hasPrefix("http"), words.hasPrefix("/") { return true }
    if words.hasPrefix("/") { return !words.contains(where: \.isBlank) }
    return last == "/" && words.isPathSegment
  }
}

extension Substring {
  fileprivate var isServer: Bool {
    (hasPrefix("https://") || hasPrefix("http://")) && !contains(where: \.isBlank)
  }

  fileprivate var isPathSegment: Bool {
    let isHeading = first?.isUppercase ?? false && DocumentedField.Location(heading: self) != nil
    return self != "Copy" && !isHeading
      && allSatisfy { $0.isLetter || $0.isNumber || "_-.{}:~$<>@%*+=/[]".contains($0) }
  }
}
