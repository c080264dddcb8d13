/// Where the items of a page are found in its answer.
public protocol PageItems<PageItem> {
  /// What the list consists of.
  associatedtype PageItem

  /// The items in order; `nil` if this is no list.
  var pageItems: [PageItem]? { get }
}

extension Array: PageItems {
  /// The elements.
  public var pageItems: [Element]? { self }
}

extension JSONValue: PageItems {
  /// The elements of an array, or none for `null`.
  public var pageItems: [JSONValue]? {
    switch self {
    case .array(let items): items
    case .null: []
    case .bool, .integer, .number, .string, .object: nil
    }
  }
}

extension Optional: PageItems where Wrapped: PageItems {
  /// Those of the value; none for `nil`.
  public var pageItems: [Wrapped.PageItem]? {
    switch self {
    case .some(let items): items.pageItems
    case .none: []
    }
  }
}
