/// How an operation hands out a long list in parts. Parameters are named as on the wire; response
/// fields by the names that lead to them.
package struct Pagination: Hashable, Codable, Sendable {
  package enum Style: Hashable, Codable, Sendable {
    /// `skip` counts items passed over.
    case offset(skip: String)
    /// `page` counts from `first`.
    case number(page: String, first: Int, totalPages: [String]?)
    /// `cursor` takes what the last answer had at `next`; none or null there ends it.
    case cursor(parameter: String, next: [String])
    /// The answer has the next page's address, at a field.
    case link(next: [String])
    /// The answer's `Link` header has the next page's address, RFC 8288.
    case linkHeader
  }

  package let style: Style
  package let items: [String]
  /// The parameter that says how many items a page should have.
  package let size: String?
  /// The field that says how many items there are in all.
  package let total: [String]?

  package init(style: Style, items: [String], size: String?, total: [String]?) {
    self.style = style
    self.items = items
    self.size = size
    self.total = total
  }
}

/// How to ask again and again until something is done. Times are in seconds.
package struct Waiter: Hashable, Codable, Sendable {
  /// What the waiting is for: `complete` gives `waitUntilComplete`.
  package let name: String
  /// The names that lead to the field that tells.
  package let state: [String]
  /// Values of that field that end the waiting well.
  package let success: [JSON]
  /// Values that end it badly.
  package let failure: [JSON]
  package let firstInterval: Double
  package let longestInterval: Double

  package init(
    name: String,
    state: [String],
    success: [JSON],
    failure: [JSON],
    firstInterval: Double,
    longestInterval: Double
  ) {
    self.name = name
    self.state = state
    self.success = success
    self.failure = failure
    self.firstInterval = firstInterval
    self.longestInterval = longestInterval
  }
}
