extension PageCourse {
  /// Passes over all items that came so far.
  func request(
    after page: Page<Request>,
    _ latest: PageRequest<Request>,
    _ parameter: Parameter,
    _ total: Reading?
  ) throws -> PageRequest<Request>? {
    let position = try number(latest, parameter) ?? 0
    let next = position.plus(counts.latest)
    let reachesTotal = count(page, total, atLeast: counts.latest).map { next >= $0 }
    if try counts.isLast(reachesTotal) { return nil }
    return try request(latest, parameter, from: position, to: next)
  }

  /// Turns to the page with the next number.
  mutating func request(
    after page: Page<Request>,
    _ latest: PageRequest<Request>,
    _ parameter: Parameter,
    _ first: Int64,
    _ totalPages: Reading?,
    _ total: Reading?
  ) throws -> PageRequest<Request>? {
    let position = try number(latest, parameter) ?? first
    let start = start ?? position
    self.start = start
    let next = position.plus(1)
    // Pages before the one that was asked for first are as long as that.
    let reached = max(start.minus(first), 0).times(counts.first).plus(counts.received)
    let reachesPages = count(page, totalPages, atLeast: 1).map { next.minus(first) >= $0 }
    let reachesTotal = count(page, total, atLeast: counts.latest).map { reached >= $0 }
    if try counts.isLast(reachesPages, reachesTotal) { return nil }
    return try request(latest, parameter, from: position, to: next)
  }

  /// What a request says; `nil` if nothing.
  private func number(
    _ request: PageRequest<Request>,
    _ parameter: Parameter
  ) throws -> Int64? {
    let position = parameter.value(request.request)
    if position == .null { return nil }
    guard let number = Int64(pagePosition: position) else {
      throw PagingProblem("the request's position is no whole number to go on from")
    }
    return number
  }

  /// What an answer says of the length of the list; `nil` if it doesn't, or if it can't be right.
  private func count(_ page: Page<Request>, _ total: Reading?, atLeast least: Int64) -> Int64? {
    guard let total, let count = Int64(pagePosition: total(page.response).pagePosition) else {
      return nil
    }
    return count >= max(least, 1) ? count : nil
  }

  private func request(
    _ latest: PageRequest<Request>,
    _ parameter: Parameter,
    from position: Int64,
    to next: Int64
  ) throws -> PageRequest<Request> {
    guard next > position, next < .max else {
      throw PagingProblem("the position of the next page is too large a number")
    }
    return try request(latest, parameter, at: .integer(next))
  }
}

/// Sums that stop at the largest and smallest numbers.
extension Int64 {
  fileprivate func plus(_ other: Int64) -> Int64 {
    let (sum, overflows) = addingReportingOverflow(other)
    return overflows ? (other < 0 ? .min : .max) : sum
  }

  fileprivate func minus(_ other: Int64) -> Int64 {
    let (difference, overflows) = subtractingReportingOverflow(other)
    return overflows ? (other < 0 ? .max : .min) : difference
  }

  /// Of numbers that are not negative.
  fileprivate func times(_ other: Int64) -> Int64 {
    let (product, overflows) = multipliedReportingOverflow(by: other)
    return overflows ? .max : product
  }
}
