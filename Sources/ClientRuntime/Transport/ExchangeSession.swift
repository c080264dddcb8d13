import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What arrives in the course of an exchange: one head, then any number of parts of the body.
enum ExchangeEvent: Sendable {
  case head(HTTPResponse)
  case body(Data)
}

typealias ExchangeEvents = AsyncThrowingStream<ExchangeEvent, any Error>

/// A URLSession whose tasks report as events. It ends with its last user.
final class ExchangeSession: Sendable {
  private let session: URLSession
  private let delegate = ExchangeDelegate()

  init(_ configuration: URLSessionConfiguration) {
    session = URLSession(configuration: configuration, delegate: delegate, delegateQueue: nil)
  }

  deinit {
    session.finishTasksAndInvalidate()
  }

  /// Starts a request; it is cancelled once nobody waits for events.
  func events(of request: URLRequest) -> ExchangeEvents {
    ExchangeEvents { continuation in
      let task = session.dataTask(with: request)
      delegate.exchanges.withLock { $0[task.taskIdentifier] = continuation }
      continuation.onTermination = { _ in task.cancel() }
      task.resume()
    }
  }
}

/// One for all tasks of a session: on Linux, a task's own delegate is not asked about redirects.
private final class ExchangeDelegate: NSObject, URLSessionDataDelegate {
  let exchanges = Locked<[Int: ExchangeEvents.Continuation]>([:])

  func urlSession(
    _ session: URLSession,
    dataTask: URLSessionDataTask,
    didReceive response: URLResponse,
    completionHandler: @escaping (URLSession.ResponseDisposition) -> Void
  ) {
    if let head = (response as? HTTPURLResponse)?.httpResponse {
      yield(.head(head), to: dataTask)
    }
    completionHandler(.allow)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    yield(.body(data), to: dataTask)
  }

  func urlSession(
    _ session: URLSession,
    task: URLSessionTask,
    didCompleteWithError error: (any Error)?
  ) {
    let continuation = exchanges.withLock { $0.removeValue(forKey: task.taskIdentifier) }
    continuation?.finish(throwing: error.map(URLError.init(withoutAddress:)))
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

  private func yield(_ event: ExchangeEvent, to task: URLSessionTask) {
    let continuation = exchanges.withLock { $0[task.taskIdentifier] }
    continuation?.yield(event)
  }
}

extension URLError {
  /// The same without its dictionary, where Foundation keeps the address, which may hold a key.
  fileprivate init(withoutAddress error: any Error) {
    self.init(
      (error as? URLError)?.code ?? .unknown,
      userInfo: [NSLocalizedDescriptionKey: error.localizedDescription]
    )
  }
}
