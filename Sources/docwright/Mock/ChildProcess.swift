import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A command that runs beside the mock server, with the same input, output and working folder.
///
/// It is in the group of processes that this program is in, unlike those that Foundation starts: only
/// so may it read from the terminal, and gets Ctrl-C from there.
struct ChildProcess {
  let command: [String]
  /// What its environment has besides this program's.
  let environment: [String: String]

  struct NotStarted: Error {
    let reason: String
  }

  /// Its exit status, or 128 and the number of the signal that ended it. It is told to end as soon as
  /// this program is; of Ctrl-C the terminal has told it already.
  func finished() async throws(NotStarted) -> Int32 {
    let signals = endingSignals()
    let child = try started()
    let passing = Task {
      for await number in signals where number != SIGINT { kill(child, number) }
    }
    defer { passing.cancel() }
    return await withCheckedContinuation { ended in
      DispatchQueue.global().async { ended.resume(returning: exitStatus(of: child)) }
    }
  }

  private func started() throws(NotStarted) -> pid_t {
    let merged = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    let variables = merged.map { strdup("\($0)=\($1)") } + [nil]
    let arguments = (["env"] + command).map { strdup($0) } + [nil]
    defer { for text in variables + arguments { free(text) } }
    keepDescriptors()
    var attributes = spawnAttributes()
    defer { posix_spawnattr_destroy(&attributes) }
    var child = pid_t()
    let error = posix_spawn(&child, "/usr/bin/env", nil, &attributes, arguments, variables)
    guard error == 0 else { throw NotStarted(reason: String(cString: strerror(error))) }
    return child
  }
}

#if canImport(Darwin)
  private typealias SpawnAttributes = posix_spawnattr_t?
#else
  private typealias SpawnAttributes = posix_spawnattr_t
#endif

/// Keeps what is open here from the command: with a copy of the server's socket, what it leaves running
/// would keep the port in use.
private func keepDescriptors() {
  // There are a dozen.
  for descriptor in 3..<Int32(256) { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
}

/// Threads that tasks run on take no signals, a server takes no SIGPIPE, and both would be handed
/// down.
private func spawnAttributes() -> SpawnAttributes {
  #if canImport(Darwin)
    var attributes: SpawnAttributes = nil
  #else
    var attributes = SpawnAttributes()
  #endif
  var (none, usual) = (sigset_t(), sigset_t())
  sigemptyset(&none)
  sigemptyset(&usual)
  sigaddset(&usual, SIGPIPE)
  posix_spawnattr_init(&attributes)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setsigdefault(&attributes, &usual)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  return attributes
}

/// Waits for a process to end.
private func exitStatus(of process: pid_t) -> Int32 {
  var status: Int32 = 0
  while waitpid(process, &status, 0) < 0 {
    if errno != EINTR { return 1 }
  }
  // As POSIX lays it out: a signal in the last seven bits, or else the status above eight.
  let signal = status & 0x7F
  return signal == 0 ? status >> 8 & 0xFF : 128 + signal
}
