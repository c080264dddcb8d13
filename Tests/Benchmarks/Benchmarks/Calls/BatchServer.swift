import FlyingFox
import Foundation
import TrilletAPI

/// Runs a server on a free port of this machine while work is done.
func withBatchServer(_ work: (Server) async throws -> Void) async throws {
  let answer = FlyingFox.HTTPResponse(
    statusCode: .ok,
    headers: [.contentType: "application/json"],
    body: Data(batch.utf8)
  )
  let server = HTTPServer(
    address: try .inet(ip4: "127.0.0.1", port: 0),
    logger: .disabled,
    handler: ClosureHTTPHandler { _ in answer }
  )
  let running = Task { try await server.run() }
  defer { running.cancel() }
  try await server.waitUntilListening()
  guard case .ip4(_, let port) = await server.listeningAddress else {
    throw CocoaError(.fileNoSuchFile)
  }
  try await work(Server(scheme: "http", authority: "127.0.0.1:\(port)", basePath: ""))
}

/// The memory of this process that is in use, in KiB; 0 where the system doesn't tell.
func residentKiB() -> Int {
  let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") } ?? ""
  return Int(line.split(separator: " ").dropLast().last ?? "") ?? 0
}

private let batch = """
  {
    "id": "batch_1", "status": "processing", "isComplete": false, "totalCalls": 150,
    "progress": {
      "waiting": 45, "active": 5, "completed": 95, "failed": 5, "total": 150,
      "startTime": 1703097600000, "completedTime": null, "averageCallDuration": 45.2,
      "recent_calls": [
        { "jobId": "call_123", "status": "completed", "completedAt": 1703101200000 }
      ]
    },
    "timestamp": 1703101300000
  }
  """
