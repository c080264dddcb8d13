import AsyncHTTPClient
import ClientRuntime
import ClientRuntimeAsyncHTTPClient
import FlyingFox
import Foundation
import Testing

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

@Suite("Transports with settings of their own", .timeLimit(.minutes(10))) struct OwnSettingsTests {
  @Test("A session of one's own works until the last copy of the transport is gone")
  func urlSession() async throws {
    let configuration = URLSessionConfiguration.ephemeral
    configuration.httpAdditionalHeaders = ["X-Mine": "yes"]
    try await withServer {
      .text($0.headers[HTTPHeader("X-Mine")] ?? "no")
    } _: { server in
      let (_, body) = try await URLSessionTransport(configuration: configuration)
        .send(server.request("/"), body: nil)
      #expect(String(decoding: try await body.collected(upTo: .max), as: UTF8.self) == "yes")
    }
  }

  @Test("A client of one's own follows no redirect, and works until the last body has been read")
  func asyncHTTPClient() async throws {
    var configuration = HTTPClient.Configuration()
    configuration.redirectConfiguration = .follow(max: 5, allowCycles: true)
    try await FaultServer.run { connection in
      _ = try await connection.request()
      try await connection.answer("moved", status: "302 Found", headers: "Location: /new\r\n")
    } _: { server in
      let (head, body) = try await AsyncHTTPClientTransport(configuration: configuration)
        .send(server.address.request("/old"), body: nil)
      #expect(head.status.code == 302)
      #expect(String(decoding: try await body.collected(upTo: .max), as: UTF8.self) == "moved")
    }
  }
}
