import ArgumentParser
import Dispatch

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The signals that ask this program to end, as they come. From now on they do nothing else.
func endingSignals() -> AsyncStream<Int32> {
  let (signals, continuation) = AsyncStream.makeStream(of: Int32.self)
  for number in [SIGINT, SIGTERM] {
    // What is ignored would be ignored by child processes, too.
    signal(number) { _ in }
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
      // Holding itself keeps it alive.
      _ = source
      continuation.yield(number)
    }
    source.resume()
  }
  return signals
}

/// Waits for the first of these signals, and says which it was as shells do.
func endingStatus(_ signals: AsyncStream<Int32>) async -> ExitCode {
  for await number in signals { return ExitCode(128 + number) }
  return .success
}
