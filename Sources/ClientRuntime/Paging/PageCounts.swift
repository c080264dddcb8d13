/// What is remembered of pages whose sizes may have to tell which of them is the last.
struct PageCounts: Sendable {
  /// How often a page may come again before that is taken for an endless list.
  static let repetitions = 10

  /// How many items came in all.
  private(set) var received: Int64 = 0
  /// How many were on the page that came first.
  private(set) var first: Int64 = 0
  /// How many were on the page that came last.
  private(set) var latest: Int64 = 0
  private var largest: Int64 = 0
  private var fingerprint: Int?
  private var repeated = 0

  /// Counts the items of a page, and those that were left out.
  mutating func add(_ items: [some Hashable], skipped: Int) {
    latest = Int64(items.count + skipped)
    if received == 0 { first = latest }
    received += latest
    largest = max(largest, latest)
    let fingerprint = items.hashValue
    repeated = fingerprint == self.fingerprint ? repeated + 1 : 0
    self.fingerprint = fingerprint
  }

  /// Whether the latest page is the last one.
  ///
  /// A page that came first may be shorter than was asked for without being the last: servers have
  /// limits of their own.
  ///
  /// - Parameter totals: Whether it reaches the totals that answers name; `nil` for an unknown one.
  func isLast(_ totals: Bool?...) throws -> Bool {
    if latest == 0 { return true }
    let known = totals.compactMap { $0 }
    if known.contains(true) { return true }
    guard repeated < Self.repetitions else {
      throw PagingProblem("the same page comes again and again, so the list would never end")
    }
    return known.isEmpty && latest < largest
  }
}
