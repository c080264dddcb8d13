import Foundation
import TrilletAPI

/// Runs a server in a process of its own, so that this one's memory is that of the client.
func withBatchServer(_ work: (Server) async throws -> Void) async throws {
  let process = Process()
  let output = Pipe()
  process.executableURL = Bundle.main.bundleURL.appendingPathComponent("BatchServer")
  process.standardOutput = output
  try process.run()
  defer {
    process.terminate()
    process.waitUntilExit()
  }
  let line = String(decoding: output.fileHandleForReading.availableData, as: UTF8.self)
  let port = line.trimmingCharacters(in: .newlines)
  try await work(Server(scheme: "http", authority: "127.0.0.1:\(port)", basePath: ""))
}

/// The memory of this process that is in use, in KiB; 0 where the system doesn't tell.
func residentKiB() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
  return Int(line.split(separator: " ").dropLast().last ?? "") ?? 0
}
