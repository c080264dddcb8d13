/// Remembers what led to pages, to notice when it leads back.
///
/// It takes the same memory for any number of pages. A mark that comes back within a thousand pages is
/// noticed at once; a longer circle is noticed before it has been gone through a third time.
struct PageMarks: Sendable {
  static let limit = 1000

  private var latest: [Int] = []
  private var count = 0
  /// The mark at the latest power of two, as in Brent's algorithm.
  private var anchor: Int?

  /// Remembers a mark; false if it is known.
  mutating func insert(_ mark: some Hashable) -> Bool {
    let hash = mark.hashValue
    if hash == anchor || latest.contains(hash) { return false }
    if latest.count < Self.limit { latest.append(hash) } else { latest[count % Self.limit] = hash }
    count += 1
    if count.nonzeroBitCount == 1 { anchor = hash }
    return true
  }
}
