/// A request for one page of a long list.
public protocol PagedRequest: APIRequest {
  /// What the list consists of.
  associatedtype Item: Hashable & Sendable

  /// How one page leads to the next.
  static var paging: Paging<Self> { get }
}
