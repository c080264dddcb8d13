import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests through URLSession.
///
/// The body of an answer waits in memory, up to some 256 KiB of it, to be read; then the server has to
/// wait. On Linux, where URLSession can't make it wait, what is more than that waits in a temporary file,
/// and the exchange fails when it is more than 1 GiB. The body of a request that is not in memory, and
/// not just one file, is first copied to a temporary file.
///
/// Redirects are answers, and time-outs are those of the call: URLSession's own are out of the way.
///
/// - Important: On Linux, Foundation ends the process when a server closes a connection in the middle of
///   the headers, and brings the head of a redirect only together with all of its body.
///   `AsyncHTTPClientTransport` does neither, and is the better choice for servers.
public struct URLSessionTransport: Transport {
  private let session: ExchangeSession

  /// Uses a session that all such transports share: without cookies, caches and stored credentials.
  public init() {
    session = Self.shared
  }

  /// Uses a session of its own with the given settings; copies of the transport share it.
  public init(configuration: URLSessionConfiguration) {
    session = ExchangeSession(configuration)
  }

  private static let shared: ExchangeSession = {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpCookieStorage = nil
    configuration.httpShouldSetCookies = false
    configuration.urlCache = nil
    configuration.requestCachePolicy = .reloadIgnoringLocalCacheData
    configuration.urlCredentialStorage = nil
    configuration.httpMaximumConnectionsPerHost = 100
    return ExchangeSession(configuration)
  }()

  /// Sends a request and waits for the head of the answer.
  ///
  /// - Throws: `CancellationError` when the task was cancelled, `TransportError` when the exchange
  ///   failed, and what kept a file or a stream of the body from being read.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (
    HTTPResponse, ByteStream
  ) {
    try Task.checkCancellation()
    let upload = try await Upload(body)
    let request = request.acceptingCompression()
    let answer = AnswerBody(
      session.start(request, as: try URLRequest(request, upload), sending: upload)
    )
    guard case .head(let head) = try await answer.exchange.next() else {
      throw TransportError(.malformed, detail: "")
    }
    return (try head.checked(), ByteStream(answer))
  }
}

/// The parts of a body; without a user left, the exchange ends.
private final class AnswerBody: AsyncSequence, Sendable {
  typealias Element = Data

  let exchange: Exchange

  init(_ exchange: Exchange) {
    self.exchange = exchange
  }

  deinit {
    exchange.cancel()
  }

  struct AsyncIterator: AsyncIteratorProtocol {
    let body: AnswerBody

    mutating func next() async throws -> Data? {
      while let arrival = try await body.exchange.next() {
        if case .part(let part) = arrival { return part }
      }
      return nil
    }
  }

  func makeAsyncIterator() -> AsyncIterator { AsyncIterator(body: self) }
}

extension URLRequest {
  /// In seconds; longer than any call.
  private static let unlimited: TimeInterval = 7 * 86_400

  fileprivate init(_ request: HTTPRequest, _ upload: Upload) throws {
    guard let converted = URLRequest(httpRequest: request) else {
      throw TransportError(.unreachable, detail: "the request has no address")
    }
    self = converted
    timeoutInterval = Self.unlimited
    if case .bytes(let data) = upload { httpBody = data }
    #if canImport(FoundationNetworking)
      restoreText(of: request.headerFields)
    #endif
  }

  #if canImport(FoundationNetworking)
    /// Puts back what is not ASCII: HTTPTypes spells its bytes as Latin-1, which Foundation encodes
    /// again here.
    private mutating func restoreText(of fields: HTTPFields) {
      for field in fields where field.value.utf8.contains(where: { $0 >= 0x80 }) {
        setValue(fields[field.name], forHTTPHeaderField: field.name.rawName)
      }
    }
  #endif
}
