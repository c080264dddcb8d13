extension APIClient {
  /// Asks for a page, and counts the elements of its lists that are left out.
  ///
  /// They have their places in the long list, although nobody sees them.
  func countedAnswer<Request: APIRequest>(
    to request: Request
  ) async throws -> (Answer<Request.Response>, skipped: Int) {
    guard let report = options.skipping else { return (try await answer(to: request), 0) }
    let skipped = Counter()
    var client = self
    client.options.skipping = { element in
      if element.isOnPage { skipped.increment() }
      report(element)
    }
    return (try await client.answer(to: request), skipped.value)
  }
}

extension SkippedElement {
  /// Whether it is not within another element: `data[3]`, not `data[3].tags[0]`.
  fileprivate var isOnPage: Bool {
    path.hasSuffix("]") && path.matches(of: /\[[0-9]+\]/).count == 1
  }
}
