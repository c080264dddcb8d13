import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A command that runs beside the mock server, with the same input, output and working folder.
struct ChildProcess {
  let command: [String]
  /// What its environment has besides this program's.
  let environment: [String: String]

  struct NotStarted: Error {
    let reason: String
  }

  /// Its exit status, or 128 and the number of the signal that ended it. It is told to end as soon as
  /// this program is.
  func finished() async throws(NotStarted) -> Int32 {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = command
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let (ends, end) = AsyncStream.makeStream(of: Int32.self)
    process.terminationHandler = { ended in
      let isSignal = ended.terminationReason == .uncaughtSignal
      end.yield((isSignal ? 128 : 0) + ended.terminationStatus)
      end.finish()
    }
    let signals = endingSignals()
    try start(process)
    let child = process.processIdentifier
    let passing = Task {
      // Foundation starts it in a group of its own, with all that it starts.
      for await number in signals where kill(-child, number) != 0 { kill(child, number) }
    }
    defer { passing.cancel() }
    for await status in ends { return status }
    return 1
  }

  /// Threads that tasks run on take no signals, a server takes no SIGPIPE, and both would be handed
  /// down.
  private func start(_ process: Process) throws(NotStarted) {
    var (none, usual) = (sigset_t(), sigset_t())
    sigemptyset(&none)
    pthread_sigmask(SIG_SETMASK, &none, &usual)
    let brokenPipe = signal(SIGPIPE, SIG_DFL)
    defer {
      signal(SIGPIPE, brokenPipe)
      pthread_sigmask(SIG_SETMASK, &usual, nil)
    }
    do {
      try process.run()
    } catch {
      throw NotStarted(reason: error.localizedDescription)
    }
  }
}
