import FlyingFox
import Foundation

// Says of every batch that it is under way; prints its port, and serves until it is ended.

let batch = """
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

let server = HTTPServer(
  address: try .inet(ip4: "127.0.0.1", port: 0),
  logger: .disabled,
  handler: ClosureHTTPHandler { _ in
    HTTPResponse(
      statusCode: .ok,
      headers: [.contentType: "application/json"],
      body: Data(batch.utf8)
    )
  }
)
async let running: Void = server.run()
try await server.waitUntilListening()
if case .ip4(_, let port) = await server.listeningAddress {
  FileHandle.standardOutput.write(Data("\(port)\n".utf8))
}
try await running
