import ClientRuntime
import ClientTesting
import Foundation
import Testing

/// A way for a call to end early.
enum Ending: String, CaseIterable, CustomTestStringConvertible {
  case cancelledBeforeHead = "cancelled before the head"
  case cancelledInBody = "cancelled in the middle of the body"
  case cancelledInStream = "cancelled in the middle of a streamed body"
  case deadlineBeforeHead = "out of time before the head"
  case deadlineInBody = "out of time in the middle of the body"
  case unreadStream = "a streamed body that is dropped unread"
  case halfReadStream = "a streamed body that is dropped half-read"
  case tooLarge = "a body that is too large"

  var testDescription: String { rawValue }
}

@Suite("Calls that end early", .timeLimit(.minutes(10))) struct EndingTests {
  @Test(
    "They leave no connection behind",
    arguments: Ending.allCases,
    TransportUnderTest.allCases
  )
  func connections(ending: Ending, over transport: TransportUnderTest) async throws {
    try await FaultServer.run(ending.script) { server in
      try await ending.happen(at: server, over: transport.transport)
      try await server.allClosed()
    }
  }

  #if os(Linux) && compiler(>=6.2)
    @Test("They leave no file descriptor behind")
    func descriptors() async {
      // In a process of its own, where no other test opens any.
      await #expect(processExitsWith: .success) {
        for transport in TransportUnderTest.allCases {
          try await EndingTests.endAll(over: transport)
          let before = try EndingTests.openDescriptors()
          for _ in 1...10 { try await EndingTests.endAll(over: transport) }
          // What has been closed may take a moment to go.
          for _ in 1...500 where try EndingTests.openDescriptors() > before {
            try await Task.sleep(for: .milliseconds(10))
          }
          #expect(try EndingTests.openDescriptors() <= before, "\(transport)")
        }
      }
    }

    private static func endAll(over transport: TransportUnderTest) async throws {
      for ending in Ending.allCases {
        try await FaultServer.run(ending.script) { server in
          try await ending.happen(at: server, over: transport.transport)
          try await server.allClosed()
        }
      }
    }

    private static func openDescriptors() throws -> Int {
      try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    }
  #endif
}

extension Ending {
  /// What the server says before it says nothing more.
  fileprivate var script: FaultServer.Script {
    { [self] connection in
      _ = try await connection.request()
      switch self {
      case .cancelledBeforeHead, .deadlineBeforeHead: break
      case .tooLarge:
        try await connection.send("HTTP/1.1 200 OK\r\n\r\n")
        while true { try await connection.send(Data(repeating: 0x20, count: 1 << 16)) }
      default: try await connection.send("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nabc")
      }
      try await connection.stall()
    }
  }

  fileprivate func happen(at server: FaultServer, over transport: any Transport) async throws {
    let time = VirtualTime()
    var client = APIClient(server: server.address, transport: transport)
    client.options.timing = time.timing
    client.options.retry = .never
    client.options.responseLimit = 1 << 20
    let call = Task { [client] in try await run(client) }
    switch self {
    case .cancelledBeforeHead, .cancelledInBody, .cancelledInStream:
      try await server.stalled(1)
      call.cancel()
      await #expect(throws: CancellationError.self) { try await call.value }
    case .deadlineBeforeHead, .deadlineInBody:
      try await server.stalled(1)
      try await time.sleepers(atLeast: 1)
      time.advance(by: .seconds(60))
      await #expect { try await call.value } throws: { ($0 as? APIError)?.isTimeout == true }
    case .unreadStream, .halfReadStream: try await call.value
    case .tooLarge:
      await #expect { try await call.value } throws: { ($0 as? APIError)?.isTooLarge == true }
    }
  }

  private func run(_ client: APIClient) async throws {
    switch self {
    case .cancelledInStream:
      for try await _ in try await client.streamedAnswer(to: Items()).value {}
    case .unreadStream: _ = try await client.streamedAnswer(to: Items())
    case .halfReadStream:
      for try await part in try await client.streamedAnswer(to: Items()).value {
        #expect(part == Data("abc".utf8))
        break
      }
    default: _ = try await client.send(Items())
    }
  }
}

extension APIError {
  fileprivate var isTimeout: Bool { if case .timeout = reason { true } else { false } }
  fileprivate var isTooLarge: Bool { if case .tooLarge = reason { true } else { false } }
}
