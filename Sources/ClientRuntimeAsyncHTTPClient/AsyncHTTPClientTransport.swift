import AsyncHTTPClient
import ClientRuntime
import Foundation
import NIOCore
import NIOHTTP1

/// Sends requests through AsyncHTTPClient, which scales better than URLSession on servers.
///
/// Bodies of answers are read from the network as they are asked for; those of requests are read from
/// disk, or from where they stream from, as they are sent. Redirects are answers, and time-outs are
/// those of the call.
public struct AsyncHTTPClientTransport: Transport {
  private let client: OwnClient

  /// Uses a client that all such transports share.
  public init() {
    client = Self.shared
  }

  /// Uses a client of its own with the given settings, which is shut down with the last copy of the
  /// transport.
  ///
  /// Those for redirects and compression don't matter: a client that followed a redirect by itself would
  /// take credentials along.
  public init(configuration: HTTPClient.Configuration) {
    client = OwnClient(configuration)
  }

  private static let shared: OwnClient = {
    var configuration = HTTPClient.Configuration()
    configuration.timeout.connect = .hours(7 * 24)
    configuration.connectionPool.concurrentHTTP1ConnectionsPerHostSoftLimit = 100
    configuration.connectionPool.retryConnectionEstablishment = false
    return OwnClient(configuration)
  }()

  /// Sends a request and waits for the head of the answer.
  ///
  /// - Throws: `CancellationError` when the task was cancelled, `TransportError` when the exchange
  ///   failed, and what kept a file or a stream of the body from being read.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (
    HTTPResponse, ByteStream
  ) {
    try Task.checkCancellation()
    do {
      let outgoing = try HTTPClientRequest(request.acceptingCompression(), body)
      let response = try await client.http.execute(outgoing, deadline: .distantFuture)
      let head = try HTTPResponse(response).checked()
      return (head, ByteStream(AnswerBody(body: response.body, client: client)))
    } catch {
      try Task.checkCancellation()
      throw transportError(error)
    }
  }
}

/// A client that is shut down with its last user.
private final class OwnClient: Sendable {
  let http: HTTPClient

  init(_ configuration: HTTPClient.Configuration) {
    var configuration = configuration
    configuration.redirectConfiguration = .disallow
    configuration.decompression = .enabled(limit: .none)
    http = HTTPClient(
      eventLoopGroup: HTTPClient.defaultEventLoopGroup,
      configuration: configuration
    )
  }

  deinit {
    // It can only fail to be shut down twice.
    Task { [http] in try? await http.shutdown() }
  }
}

/// The parts of a body.
private struct AnswerBody: AsyncSequence, Sendable {
  typealias Element = Data

  let body: HTTPClientResponse.Body
  let client: OwnClient

  struct AsyncIterator: AsyncIteratorProtocol {
    var parts: HTTPClientResponse.Body.AsyncIterator
    let client: OwnClient

    mutating func next() async throws -> Data? {
      do {
        let part = try await parts.next()
        if part == nil { try Task.checkCancellation() }
        return part.map { Data($0.readableBytesView) }
      } catch {
        try Task.checkCancellation()
        throw transportError(error)
      }
    }
  }

  func makeAsyncIterator() -> AsyncIterator {
    AsyncIterator(parts: body.makeAsyncIterator(), client: client)
  }
}
