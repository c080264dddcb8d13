import ClientRuntime
import ClientRuntimeAsyncHTTPClient
import Foundation
import Testing

@Suite("Bodies that nobody reads for a while", .timeLimit(.minutes(10)))
struct BackPressureTests {
  @Test("AsyncHTTPClient makes the server wait, and gets everything afterwards")
  func asyncHTTPClient() async throws {
    try await FaultServer.run(Self.script) { server in
      let (_, body) = try await AsyncHTTPClientTransport()
        .send(server.address.request("/"), body: nil)
      // Most of it is in the buffers of sockets.
      #expect(try await Self.sentAtLast(by: server) < 8 << 20)
      #expect(try await Self.count(body) == Self.length)
    }
  }

  #if os(Linux) && compiler(>=6.2)
    @Test("On Linux, what URLSession brings meanwhile is not in memory")
    func urlSession() async {
      // In a process of its own, whose memory no other test uses.
      await #expect(processExitsWith: .success) {
        try await FaultServer.run(BackPressureTests.script) { server in
          let (_, body) = try await URLSessionTransport()
            .send(server.address.request("/"), body: nil)
          let before = try BackPressureTests.peakMemory()
          try await server.sent(BackPressureTests.length)
          #expect(try await BackPressureTests.count(body) == BackPressureTests.length)
          #expect(try BackPressureTests.peakMemory() < before + 64 << 10)
        }
      }
    }

    /// In KiB.
    private static func peakMemory() throws -> Int {
      let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
      return try #require(status.firstMatch(of: /VmHWM:\s+(\d+) kB/).flatMap { Int($0.1) })
    }
  #endif

  /// 256 MiB.
  private static let length = 256 << 20

  private static let script: FaultServer.Script = { connection in
    let part = Data.pattern(1 << 16)
    _ = try await connection.request()
    try await connection.send("HTTP/1.1 200 OK\r\nContent-Length: \(length)\r\n\r\n")
    for _ in 1...length / part.count { try await connection.send(part) }
  }

  /// How much a server has sent when it has sent no more for half a second.
  private static func sentAtLast(by server: FaultServer) async throws -> Int {
    var (sent, calm) = (0, 0)
    while calm < 10 {
      try await Task.sleep(for: .milliseconds(50))
      let now = server.events.sent
      calm = now == sent ? calm + 1 : 0
      sent = now
    }
    return sent
  }

  private static func count(_ body: ByteStream) async throws -> Int {
    try await body.reduce(0) { $0 + $1.count }
  }
}
