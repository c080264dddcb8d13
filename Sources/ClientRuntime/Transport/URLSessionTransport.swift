import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// Sends requests through URLSession.
///
/// A redirect to another origin is not followed but returned as the answer, so that credentials do
/// not go elsewhere.
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
    return ExchangeSession(configuration)
  }()

  /// Sends a request and waits for the whole answer.
  ///
  /// - Throws: `CancellationError` when the task was cancelled, `URLError` when the exchange
  ///   failed; it does not hold the address, which could hold a credential.
  public func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (
    HTTPResponse, ByteStream
  ) {
    guard var urlRequest = URLRequest(httpRequest: request) else { throw URLError(.badURL) }
    urlRequest.httpBody = body?.data
    #if canImport(FoundationNetworking)
      urlRequest.restoreText(of: request.headerFields)
    #endif
    do {
      let (head, body) = try await Self.whole(session.events(of: urlRequest))
      return (head, ByteStream(body))
    } catch {
      try Task.checkCancellation()
      throw error
    }
  }

  private static func whole(_ events: ExchangeEvents) async throws -> (HTTPResponse, Data) {
    var head: HTTPResponse?
    var body = Data()
    for try await event in events {
      switch event {
      case .head(let response): head = response
      case .body(let part): body += part
      }
    }
    // Events end early, and without an error, when the task is cancelled.
    try Task.checkCancellation()
    guard let head else { throw URLError(.badServerResponse) }
    return (head, body)
  }
}

#if canImport(FoundationNetworking)
  extension URLRequest {
    /// Puts back what is not ASCII: HTTPTypes spells its bytes as Latin-1, which Foundation encodes
    /// again here.
    fileprivate mutating func restoreText(of fields: HTTPFields) {
      for field in fields where field.value.utf8.contains(where: { $0 >= 0x80 }) {
        setValue(fields[field.name], forHTTPHeaderField: field.name.rawName)
      }
    }
  }
#endif
