import ClientRuntime
import NIOCore

/// What has happened at a server.
final class ServerLog: Sendable {
  struct Counts: Sendable {
    /// Connections, ever.
    var connections = 0
    /// Connections that are open now.
    var open = 0
    var requests = 0
    /// Bytes, over all connections.
    var sent = 0
    /// Answers that have come to a stop.
    var stalled = 0
  }

  private struct Waiter {
    let condition: @Sendable (Counts) -> Bool
    let continuation: AsyncStream<Void>.Continuation
  }

  private struct State {
    var counts = Counts()
    var waiters: [Waiter] = []
    var channels: [Int: any Channel] = [:]

    mutating func serveWaiters() {
      waiters.removeAll { waiter in
        guard waiter.condition(counts) else { return false }
        waiter.continuation.finish()
        return true
      }
    }
  }

  private let state = Locked(State())

  var counts: Counts { state.withLock { $0.counts } }

  /// Notes a connection until it is closed, and gives it a number, from 1.
  func opened(_ channel: any Channel) -> Int {
    let number = add {
      $0.connections += 1
      $0.open += 1
    }.connections
    state.withLock { $0.channels[number] = channel }
    channel.closeFuture.whenComplete { [self] _ in
      state.withLock { $0.channels[number] = nil }
      add { $0.open -= 1 }
    }
    return number
  }

  /// Closes all connections.
  func closeAll() {
    for channel in state.withLock({ Array($0.channels.values) }) { channel.close(promise: nil) }
  }

  /// Notes something, and tells what there is now.
  @discardableResult
  func add(_ change: @Sendable (inout Counts) -> Void) -> Counts {
    state.withLock { state in
      change(&state.counts)
      state.serveWaiters()
      return state.counts
    }
  }

  /// Waits for something, which may have happened already.
  func wait(until condition: @escaping @Sendable (Counts) -> Bool) async throws {
    let (events, continuation) = AsyncStream.makeStream(of: Void.self)
    state.withLock { state in
      state.waiters.append(Waiter(condition: condition, continuation: continuation))
      state.serveWaiters()
    }
    for await _ in events {}
    try Task.checkCancellation()
  }
}
