import Foundation

/// Sends requests through the program curl, which brings its own TLS and knows the machine's proxies
/// and certificates. Linking URLSession instead would double the time that every command takes to
/// start on Linux, and static binaries could not be built without the headers of libcurl.
struct Curl: Sendable {
  /// Of the bytes of a page.
  var sizeLimit = 4 << 20
  /// Of one exchange, in seconds.
  var timeLimit = 30.0
  var program = "curl"

  /// Of the bytes of an answer's head.
  private static let headLimit = 64 << 10

  func send(_ request: PageRequest) async throws(PageNotFetched) -> PageAnswer {
    let run = try await finishedRun(arguments(for: request)).get()
    guard run.status == 0, !run.isCutShort else { throw failure(of: run) }
    guard let answer = PageAnswer(parsing: run.output) else {
      throw PageNotFetched("what arrives is not HTTP")
    }
    guard answer.body.count <= sizeLimit else { throw tooLarge }
    return answer
  }

  /// The user's own settings, cookies and passwords are left out of it.
  func arguments(for request: PageRequest) -> [String] {
    var arguments = [
      "--disable", "--silent", "--show-error", "--globoff", "--include",
      "--suppress-connect-headers", "--write-out", "\n%{size_download}", "--proto", "=https",
      "--max-time", String(timeLimit), "--connect-timeout", "10",
      "--max-filesize", String(sizeLimit),
      "--user-agent", "docwright/\(Docwright.version)",
      "--header", "Accept: text/markdown, text/plain;q=0.9, */*;q=0.1",
    ]
    if !request.address.isEncrypted { arguments += ["--proto", "=http", "--noproxy", "*"] }
    if let tag = request.known?.entityTag, isOneLine(tag) {
      arguments += ["--header", "If-None-Match: \(tag)"]
    }
    if let time = request.known?.lastModified, isOneLine(time) {
      arguments += ["--header", "If-Modified-Since: \(time)"]
    }
    return arguments + ["--url", request.address.text]
  }

  private func isOneLine(_ value: String) -> Bool {
    value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
  }
}

// MARK: - The program

extension Curl {
  private struct Run {
    var output: [UInt8] = []
    var isCutShort = false
    var errors = ""
    var status: Int32 = 0
  }

  /// Waits on a thread of its own, as threads that tasks run on must not be held up.
  private func finishedRun(_ arguments: [String]) async -> Result<Run, PageNotFetched> {
    await withCheckedContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(returning: Result { () throws(PageNotFetched) in try run(arguments) })
      }
    }
  }

  private func run(_ arguments: [String]) throws(PageNotFetched) -> Run {
    let process = Process()
    let (output, errors) = (Pipe(), Pipe())
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = errors
    do {
      try process.run()
    } catch {
      throw PageNotFetched("curl can't be started: \(error.localizedDescription)")
    }
    var run = Run()
    while !run.isCutShort, let part = try? output.fileHandleForReading.read(upToCount: 1 << 16),
      !part.isEmpty
    {
      run.output += part
      run.isCutShort = run.output.count > sizeLimit + Self.headLimit
    }
    // No signal, as the threads that tasks run on hand down that they take none.
    try? output.fileHandleForReading.close()
    let words = try? errors.fileHandleForReading.readToEnd()
    run.errors = String(decoding: words ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    run.status = process.terminationStatus
    return run
  }

  private var tooLarge: PageNotFetched {
    PageNotFetched("it has more than \(sizeLimit >> 20) MiB")
  }

  /// In words of our own for what happens often; the numbers are in curl's manual.
  private func failure(of run: Run) -> PageNotFetched {
    if run.isCutShort { return tooLarge }
    switch run.status {
    case 6: return PageNotFetched("there is no such host")
    case 7: return PageNotFetched("nobody answers there")
    case 28: return PageNotFetched("it takes longer than \(Int(timeLimit.rounded(.up))) s")
    case 63: return tooLarge
    case 126, 127:
      return PageNotFetched("this needs the program curl; install it, or save pages for --pages")
    default:
      let line = run.errors.split(whereSeparator: \.isNewline).last ?? "curl failed"
      return PageNotFetched(String(line))
    }
  }
}
