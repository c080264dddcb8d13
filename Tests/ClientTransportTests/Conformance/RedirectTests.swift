@testable import ClientRuntime
import FlyingFox
import Foundation
import Testing

@Suite("Redirects") struct RedirectTests {
  @Test(
    "Within an origin they are followed, with credentials",
    arguments: TransportUnderTest.allCases
  )
  func sameOrigin(over transport: TransportUnderTest) async throws {
    try await withServer { request in
      guard request.path == "/old" else {
        return .text("\(request.target.rawValue) \(request.headers[.authorization] ?? "")")
      }
      return .text("", status: 302, headers: ["Location": "/new?a=%2F"])
    } _: { server in
      let (head, text) = try await send(to: server, over: transport)
      #expect(head.status == .ok)
      #expect(text == "/new?a=%2F key")
    }
  }

  @Test(
    "To another origin they are the answer, and nothing is sent there",
    arguments: [302, 307],
    TransportUnderTest.allCases
  )
  func otherOrigin(status: Int, over transport: TransportUnderTest) async throws {
    try await withServer { _ in
      Issue.record("a request went to another origin")
      return .text("")
    } _: { other in
      try await withServer { _ in
        .text("moved", status: status, headers: ["Location": "\(other)/new"])
      } _: { server in
        let (head, text) = try await send(to: server, over: transport)
        #expect(head.status.code == status)
        #expect(head.headerFields[.location] == "\(other)/new")
        #expect(text == "moved")
      }
    }
  }

  private func send(to server: Server, over transport: TransportUnderTest) async throws -> (
    HTTPTypes.HTTPResponse, String
  ) {
    let request = server.request("/old", headers: [.authorization: "key"])
    let (head, body) = try await Redirects(transport: transport.transport)
      .send(request, body: nil)
    return (head, String(decoding: try await body.collected(upTo: .max), as: UTF8.self))
  }
}
