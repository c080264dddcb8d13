extension APIClient {
  /// Asks again and again until something is done.
  ///
  /// It asks at once. Pauses grow by half each time, and are up to a tenth shorter than that, at random,
  /// so that many clients don't ask in step. States that nobody documented are waited through.
  ///
  /// - Parameters:
  ///   - request: What to ask.
  ///   - timeout: The longest time that the waiting takes; as long as it takes if `nil`. The last
  ///     question is asked up to a second before its end. Zero or less asks once. `CallOptions.timeouts`
  ///     are for each question by itself.
  /// - Returns: The answer that says that it is done.
  /// - Throws: `APIError` for whatever goes wrong with a question; with the reason `ended(state:)` for
  ///   a bad end, and `timeout` when it took too long, both with the last answer in `answer`.
  ///   `CancellationError` when the task was cancelled.
  public func wait<Request: WaitableRequest>(
    for request: Request,
    timeout: Duration? = nil
  ) async throws -> Request.Response {
    var waiter = Waiter(client: self, request: request, timeout: timeout)
    return try await waiter.answer()
  }
}

extension ServiceClient {
  /// Asks again and again until something is done.
  ///
  /// - Parameters:
  ///   - request: What to ask.
  ///   - timeout: The longest time that the waiting takes; as long as it takes if `nil`, one question
  ///     if zero or less.
  /// - Returns: The answer that says that it is done.
  /// - Throws: As `APIClient.wait(for:timeout:)`.
  public func wait<Request: WaitableRequest>(
    for request: Request,
    timeout: Duration? = nil
  ) async throws -> Request.Response {
    try await api.wait(for: request, timeout: timeout)
  }
}
