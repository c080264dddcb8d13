import ClientRuntime
import Foundation

/// A transport that asks a closure.
public struct ClosureTransport: Transport {
  private let answer: @Sendable (HTTPRequest, Data?) async throws -> (HTTPResponse, Data)

  /// Takes what to do with each request.
  public init(
    _ answer: @escaping @Sendable (HTTPRequest, Data?) async throws -> (HTTPResponse, Data)
  ) {
    self.answer = answer
  }

  /// Asks the closure.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (
    HTTPResponse, ByteStream
  ) {
    let (head, answer) = try await answer(request, body?.collected())
    return (head, ByteStream(answer))
  }
}
