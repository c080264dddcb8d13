import Foundation

/// A client of one API: methods for its operations, and these for any request.
public protocol ServiceClient: Sendable {
  /// What sends requests.
  var api: APIClient { get set }
}

extension ServiceClient {
  /// The same client with other settings for its calls.
  ///
  /// ```swift
  /// let batch = try await bland.with { $0.timeouts.attempt = .seconds(5) }.batches.get(id)
  /// ```
  public func with(_ change: (inout CallOptions) -> Void) -> Self {
    var client = self
    change(&client.api.options)
    return client
  }

  /// Sends a request and gives all that the answer says.
  ///
  /// - Throws: `APIError` for whatever goes wrong, `CancellationError` when the task was cancelled.
  public func send<Request: APIRequest>(_ request: Request) async throws -> Request.Response {
    try await api.send(request)
  }

  /// Sends a request and gives what the answer says together with its status and headers.
  ///
  /// - Throws: As `send(_:)`.
  public func answer<Request: APIRequest>(
    to request: Request
  ) async throws -> Answer<Request.Response> {
    try await api.answer(to: request)
  }

  /// Sends a request and gives the bytes of the answer, with any status.
  ///
  /// - Throws: As `send(_:)`, but neither for a status nor for a body that is not as documented.
  public func rawAnswer(to request: some APIRequest) async throws -> Answer<Data> {
    try await api.rawAnswer(to: request)
  }

  /// Sends a request and gives the bytes of a successful answer as they arrive.
  ///
  /// Neither `CallOptions.responseLimit` nor time-outs apply to them.
  ///
  /// - Throws: As `send(_:)`, and so does reading.
  public func streamedAnswer(to request: some APIRequest) async throws -> Answer<ByteStream> {
    try await api.streamedAnswer(to: request)
  }
}
