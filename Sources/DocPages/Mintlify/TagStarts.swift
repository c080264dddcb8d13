/// Where tags of Mintlify stand on a page, or what looks like them. No tag reaches beyond the next,
/// whatever quotes and braces it leaves open.
struct TagStarts {
  static func isKnown(_ name: String) -> Bool {
    MarkupTag.containers.contains(name) || name == "Snippet" || MarkupTag.isField(name)
  }

  /// Ascending.
  private let offsets: [Int]
  private let end: Int

  init(_ source: MarkupBytes) {
    let bytes = source.bytes
    end = bytes.count
    offsets = bytes.indices.filter { offset in
      guard bytes[offset] == UInt8(ascii: "<") else { return false }
      let isClosing = bytes[offset + 1] == UInt8(ascii: "/")
      return Self.isKnown(source.tagName(at: offset + (isClosing ? 2 : 1)))
    }
  }

  /// Where a tag that starts there ends at the latest.
  func limit(after offset: Int) -> Int {
    var (low, high) = (0, offsets.count)
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] <= offset { low = middle + 1 } else { high = middle }
    }
    return min(low < offsets.count ? offsets[low] : end, offset + Self.longestTag)
  }

  /// In bytes.
  private static let longestTag = 20_000
}
