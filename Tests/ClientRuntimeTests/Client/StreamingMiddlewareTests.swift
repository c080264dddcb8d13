import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A body that a middleware makes a stream of") struct StreamingMiddlewareTests {
  @Test("is decoded and given as bytes like any other")
  func whole() async throws {
    let client = Self.client(status: 200, body: #"{"a":1}"#)
    #expect(try await client.send(Get(path: "/")) == ["a": 1])
    #expect(try await client.rawAnswer(to: Get(path: "/")).value == Data(#"{"a":1}"#.utf8))
  }

  @Test("is told of in errors", arguments: [true, false])
  func failure(isWithinRetries: Bool) async throws {
    let client = Self.client(status: 503, body: "gone", isWithinRetries: isWithinRetries)
    let error = await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
    #expect(error?.excerpt == "gone")
    #expect(error?.attempts == 3)
  }

  private static func client(
    status: Int,
    body: String,
    isWithinRetries: Bool = false
  ) -> APIClient {
    let streaming = ClosureMiddleware { request, body, next in
      let (head, answer) = try await next(request, body)
      return (
        head,
        ByteStream(
          AsyncStream {
            $0.yield(answer.data ?? Data()); $0.finish()
          }
        )
      )
    }
    return .probe(
      transport: CannedTransport(status: status, body: Data(body.utf8)),
      middleware: isWithinRetries ? [Retries(), streaming] : [streaming]
    )
  }
}

@Suite("A large answer") struct LargeAnswerTests {
  @Test("is given as bytes or refused, with any status, but never cut", arguments: [200, 404])
  func raw(status: Int) async throws {
    let body = Data(repeating: 0x20, count: 3 << 20)
    var client = APIClient.probe(transport: CannedTransport(status: status, body: body))
    #expect(try await client.rawAnswer(to: Get(path: "/")).value == body)
    client.options.responseLimit = 1000
    let error = await #expect(throws: APIError.self) {
      try await client.rawAnswer(to: Get(path: "/"))
    }
    #expect(error?.description.contains("more than 1000 bytes") == true)
  }

  @Test("is too large for a limit below zero, too")
  func negative() async throws {
    var client = APIClient.probe(transport: CannedTransport())
    client.options.responseLimit = -1
    await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
  }
}
