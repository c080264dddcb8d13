import Foundation
import HTTPTypes

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

/// What arrives in the course of an exchange: one head, then any number of parts of the body.
enum Arrival: Sendable {
  case head(HTTPResponse)
  case part(Data)
}

/// One exchange of URLSession.
final class Exchange: Sendable {
  private let progress: Locked<ExchangeProgress>
  private let task: URLSessionTask

  /// Takes a task that has not been started, and what it sends.
  init(_ task: URLSessionTask, sending upload: Upload) {
    self.task = task
    progress = Locked(ExchangeProgress(upload: upload))
  }

  /// What arrives next; `nil` when the answer is complete.
  ///
  /// - Throws: What kept it from arriving. Cancelling the task ends the exchange.
  func next() async throws -> Arrival? {
    try await withTaskCancellationHandler {
      try await withCheckedThrowingContinuation { reader in
        change { $0.readers.append(reader) }
      }
    } onCancel: {
      cancel()
    }
  }

  /// Ends the exchange, unless it has ended.
  ///
  /// To be called by readers: on Linux, it waits for the thread on which the session reports.
  func cancel() {
    change { $0.end(.failure(CancellationError())) }
    task.cancel()
  }

  // MARK: What the session reports

  func receive(_ head: HTTPResponse) {
    change { $0.head = head }
  }

  func receive(_ part: Data) {
    do {
      try change { try $0.receive(part) }
    } catch {
      finish(error)
      DispatchQueue.global().async { self.task.cancel() }
    }
  }

  func finish(_ error: (any Error)?) {
    change { $0.end(error.map { .failure($0) } ?? .success(())) }
  }

  /// Changes the state, and serves who waits.
  private func change(_ change: (inout ExchangeProgress) throws -> Void) rethrows {
    let served = try progress.withLock { progress in
      try change(&progress)
      let served = progress.served()
      adjustFlow(&progress)
      return served
    }
    for (reader, result) in served { reader.resume(with: result) }
  }

  /// Makes the server wait while much has not been asked for; see `Backlog` for where it can't be done.
  private func adjustFlow(_ progress: inout ExchangeProgress) {
    #if !canImport(FoundationNetworking)
      let shouldWait = progress.end == nil && progress.backlog.isLong
      guard shouldWait != progress.isWaiting else { return }
      progress.isWaiting = shouldWait
      if shouldWait { task.suspend() } else { task.resume() }
    #endif
  }
}
