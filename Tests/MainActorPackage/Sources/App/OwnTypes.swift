import BlandAPI
import ClientTesting
import Foundation
import TrilletAPI

/// A request that nobody generated.
struct Ping: APIRequest {
  struct Response: APIValue, Codable {
    let word: String
  }

  static let operation = OperationInfo(id: "ping", method: .get, path: "/ping")

  func encoded() throws -> EncodedRequest { try RequestBuilder(.get, "/ping").encoded() }
}

struct Stamp: Middleware {
  func intercept(
    _ request: HTTPRequest,
    body: RequestBody?,
    call: Call,
    next: Next
  ) async throws -> (HTTPResponse, ByteStream) {
    var request = request
    request.headerFields[.userAgent] = "App (\(call.operation.id))"
    return try await next(request, body)
  }
}

struct BlandServer: Transport {
  func send(
    _ request: HTTPRequest,
    body: RequestBody?
  ) async throws -> (HTTPResponse, ByteStream) {
    (HTTPResponse(status: .ok), ByteStream(Data(text(request.path ?? "").utf8)))
  }

  private func text(_ path: String) -> String {
    switch path {
    case "/ping": #"{ "word": "pong" }"#
    case "/v2/batches/b1":
      """
      {
        "data": {
          "id": "b1", "user_id": "u1", "created_at": "2025-05-08T19:28:12.627Z",
          "base_prompt": "{\\"task\\":\\"Say hello\\"}", "call_objects": [], "description": null
        },
        "errors": null
      }
      """
    case "/v2/batches/b1/logs?direction=asc":
      """
      {
        "data": [\(entry("lifecycle", #"{ "message": "begun" }"#)), \(entry("other", "[1]"))],
        "errors": null
      }
      """
    default: #"{ "data": [], "errors": null }"#
    }
  }

  private func entry(_ kind: String, _ payload: String) -> String {
    """
    {
      "id": "\(kind)", "batch_id": "b1", "org_id": "o1", "event_type": "\(kind)",
      "timestamp": "2025-05-08T19:28:42.748Z", "payload": \(payload)
    }
    """
  }
}

func batchCall(_ status: BatchCall.Status) -> CannedAnswer {
  CannedAnswer(
    body: Data(
      """
      {
        "id": "t1", "status": "\(status)", "isComplete": false, "totalCalls": 1,
        "progress": {
          "waiting": 0, "active": 1, "completed": 0, "failed": 0, "total": 1,
          "startTime": 1703097600000, "lastCompletedTime": 1703097600000,
          "completedTime": null, "averageCallDuration": 45.2, "recent_calls": []
        },
        "timestamp": 1703101300000
      }
      """.utf8
    )
  )
}
