import BlandAPI
import LlamaCloudAPI
import Testing
import TrilletAPI

/// A documented exchange, and the call that has it.
struct DocumentedCall: Sendable, CustomTestStringConvertible {
  typealias Connection = (server: Server, transport: any Transport, options: CallOptions)

  /// `bland/batches.get`
  let operation: String
  /// The name of the example, if it has one.
  let example: String?
  /// What only the right answer holds.
  let expected: String
  /// Makes the call, and gives some of the answer.
  let call: @Sendable (Connection) async throws -> String

  var testDescription: String { operation + (example.map { ": \($0)" } ?? "") }
}

extension DocumentedCall {
  /// Every example of the three vendors' descriptions.
  static let all: [DocumentedCall] = [
    bland("batches.get", nil, "Untitled Batch") {
      try await $0.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273").description ?? ""
    },
    bland("batches.get", "wrong key", "AUTH_FAILURE") {
      try await $0.batches.get("a9a033b7-44d8-40c6-aaec-42cd43106273").id
    },
    bland("batches.logs", nil, "a24616b4-be8f-42e4-be29-4c5ec005756c") {
      try await $0.batches.logs("f6ef9224-0ec3-43e4-98a1-bb2a8765d110").map(\.id).joined()
    },
    bland("batches.logs", "too many requests", "RATE_LIMITED") {
      try await $0.batches.logs("f6ef9224-0ec3-43e4-98a1-bb2a8765d110").map(\.id).joined()
    },
    bland("tools.logs", nil, "log_abc123") { try await $0.tools.logs().logs.map(\.id).joined() },
    bland("tools.logs", "bad parameter", "pageSize is too large") {
      try await $0.tools.logs().logs.map(\.id).joined()
    },
    bland("tools.logs", "refused for now", "Rate limit exceeded") {
      try await $0.tools.logs().logs.map(\.id).joined()
    },
    trillet(nil, "batch_7891011121314", "processing"),
    trillet("no such batch", "batch_0", "There is no batch"),
    trillet("trouble at their end", "batch_7891011121314", "Internal error"),
    trillet("wrong key", "batch_7891011121314", "UNAUTHORIZED"),
    trillet("too many requests", "batch_7891011121314", "2023-12-20T19:42:00Z"),
    llamaCloud(nil, "cfg-aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee"),
  ]

  private static func bland(
    _ operation: String,
    _ example: String?,
    _ expected: String,
    _ call: @escaping @Sendable (BlandClient) async throws -> String
  ) -> Self {
    Self(operation: "bland/\(operation)", example: example, expected: expected) {
      try await call(
        BlandClient(
          apiKey: "key",
          server: $0.server,
          transport: $0.transport,
          options: $0.options
        )
      )
    }
  }

  private static func trillet(_ example: String?, _ id: String, _ expected: String) -> Self {
    Self(operation: "trillet/batchCalls.get", example: example, expected: expected) {
      let client = TrilletClient(
        apiKey: "key",
        workspaceID: "workspace",
        server: $0.server,
        transport: $0.transport,
        options: $0.options
      )
      return try await client.batchCalls.get(id).status.rawValue
    }
  }

  private static func llamaCloud(_ example: String?, _ expected: String) -> Self {
    Self(operation: "llamacloud/batches.get", example: example, expected: expected) {
      let client = LlamaCloudClient(
        apiKey: "key",
        server: $0.server,
        transport: $0.transport,
        options: $0.options
      )
      return try await client.batches.get("$BATCH_ID").config.job.configurationID
    }
  }
}
