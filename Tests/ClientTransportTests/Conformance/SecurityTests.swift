import AsyncHTTPClient
import ClientRuntime
import ClientRuntimeAsyncHTTPClient
import Foundation
import NIOSSL
import Testing

@Suite("Connections over TLS", .timeLimit(.minutes(10))) struct SecurityTests {
  @Test(
    "A certificate that nobody vouches for is refused at once, before anything is sent",
    arguments: TransportUnderTest.allCases
  )
  func refused(over transport: TransportUnderTest) async throws {
    try await withSecureServer { server in
      let client = APIClient(server: server.address, transport: transport.transport)
      let error = await #expect(throws: APIError.self) { try await client.send(Items()) }
      #expect(try #require(error).isInsecure, "\(error?.description ?? "")")
      try await server.allClosed()
      #expect(server.events.connections == 1)
      #expect(server.events.requests == 0)
    }
  }

  @Test("The server is as it should be for a client that asks for no certificate")
  func answered() async throws {
    var configuration = HTTPClient.Configuration()
    configuration.tlsConfiguration = .makeClientConfiguration()
    configuration.tlsConfiguration?.certificateVerification = .none
    let transport = AsyncHTTPClientTransport(configuration: configuration)
    try await withSecureServer { server in
      let (head, body) = try await transport.send(server.address.request("/"), body: nil)
      #expect(head.status == .ok)
      #expect(try await body.collected(upTo: .max) == Data("{}".utf8))
      #expect(server.events.requests == 1)
    }
  }

  private func withSecureServer(_ work: (FaultServer) async throws -> Void) async throws {
    try await FaultServer.run(tls: try LoopbackCertificate.serverContext()) { connection in
      _ = try await connection.request()
      try await connection.answer()
    } _: { server in
      try await work(server)
    }
  }
}

extension APIError {
  fileprivate var isInsecure: Bool {
    guard case .transport(let error as TransportError) = reason else { return false }
    return error.reason == .insecure
  }
}
