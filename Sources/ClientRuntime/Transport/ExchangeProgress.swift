import Foundation
import HTTPTypes

/// What has arrived in the course of an exchange and has not been asked for, and who waits for more.
struct ExchangeProgress {
  typealias Reader = CheckedContinuation<Arrival?, any Error>

  var head: HTTPResponse?
  var readers: [Reader] = []
  private(set) var backlog = Backlog()
  private(set) var end: Result<Void, any Error>?
  /// What is sent; a temporary file is needed until the end.
  private var upload: Upload?
  #if !canImport(FoundationNetworking)
    /// Whether the server has been made to wait.
    var isWaiting = false
  #endif

  init(upload: Upload) {
    self.upload = upload
  }

  /// Takes in a part of the body.
  ///
  /// - Throws: `TransportError` when too much is waiting, and what keeps it from being stored.
  mutating func receive(_ part: Data) throws {
    if end == nil { try backlog.append(part) }
  }

  /// Ends the exchange, unless it has ended. What has arrived of one that failed is of no use.
  mutating func end(_ end: Result<Void, any Error>) {
    guard self.end == nil else { return }
    self.end = end
    upload = nil
    if case .failure = end { backlog = Backlog() }
  }

  /// Takes out what can be given to readers.
  mutating func served() -> [(Reader, Result<Arrival?, any Error>)] {
    var served: [(Reader, Result<Arrival?, any Error>)] = []
    while !readers.isEmpty, let result = take() { served.append((readers.removeFirst(), result)) }
    return served
  }

  private mutating func take() -> Result<Arrival?, any Error>? {
    if let head {
      self.head = nil
      return .success(.head(head))
    }
    do {
      if let part = try backlog.take() { return .success(.part(part)) }
    } catch {
      return .failure(error)
    }
    return end?.map { nil }
  }
}
