import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// A URLSession whose tasks are exchanges. It ends with its last user and the last exchange.
final class ExchangeSession: Sendable {
  private let session: URLSession
  private let delegate = ExchangeDelegate()

  init(_ configuration: URLSessionConfiguration) {
    #if canImport(FoundationNetworking)
      let queue = ImmediateQueue()
    #else
      let queue: OperationQueue? = nil
    #endif
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: queue)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  /// Starts an exchange.
  ///
  /// On Linux, libcurl sends a request again, whatever its method, when a connection that it uses again
  /// turns out to be closed. What must not be sent twice gets a session, and so a connection, of its own.
  func start(_ request: HTTPRequest, as urlRequest: URLRequest, sending upload: Upload) -> Exchange
  {
    #if canImport(FoundationNetworking)
      if !request.method.isIdempotent {
        return ExchangeSession(session.configuration).start(urlRequest, sending: upload)
      }
    #endif
    return start(urlRequest, sending: upload)
  }

  private func start(_ request: URLRequest, sending upload: Upload) -> Exchange {
    let task =
      upload.url.map { session.uploadTask(with: request, fromFile: $0) }
      ?? session.dataTask(with: request)
    let exchange = Exchange(task, sending: upload)
    delegate.exchanges.withLock { $0[task.taskIdentifier] = exchange }
    task.resume()
    return exchange
  }
}

#if canImport(FoundationNetworking)
  /// Does at once, on the thread of the session, what it is given to do: on another, it would queue up,
  /// without a limit, when bytes arrive faster than they can be stored.
  ///
  /// Sendable because it adds no state to its superclass, which is.
  private final class ImmediateQueue: OperationQueue, @unchecked Sendable {
    override func addOperation(_ block: @escaping @Sendable () -> Void) { block() }
  }
#endif

/// One for all tasks of a session: on Linux, a task's own delegate is not asked about redirects.
private final class ExchangeDelegate: NSObject, URLSessionDataDelegate {
  let exchanges = Locked<[Int: Exchange]>([:])

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    // On Linux, interim answers are reported too, RFC 9110, section 15.2.
    if let head = (response as? HTTPURLResponse)?.head, !head.isInterim {
      exchange(of: dataTask)?.receive(head)
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    exchange(of: dataTask)?.receive(data)
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didCompleteWithError error: (any Error)?
  ) {
    let exchange = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    exchange?.finish(error.map(TransportError.init(urlSession:)))
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    willPerformHTTPRedirection response: HTTPURLResponse,
    newRequest request: URLRequest,
    completionHandler: @escaping (URLRequest?) -> Void
  ) {
    completionHandler(nil)
  }

  private func exchange(of task: URLSessionTask) -> Exchange? {
    exchanges.withLock { $0[task.taskIdentifier] }
  }
}

extension HTTPResponse {
  fileprivate var isInterim: Bool { status.kind == .informational && status.code != 101 }
}
