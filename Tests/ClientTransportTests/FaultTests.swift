import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Faults of servers", .timeLimit(.minutes(10))) struct FaultTests {
  @Test("Each ends as the table says", arguments: Fault.all, TransportUnderTest.allCases)
  func outcome(of fault: Fault, over transport: TransportUnderTest) async throws {
    let outcome =
      fault.endsProcess(over: transport)
      ? "the process ends, on Linux"
      : try await fault.outcome(over: transport.transport)
    #expect(try FaultTable.problem(fault.name, transport.rawValue, outcome) == nil)
  }

  #if canImport(FoundationNetworking) && compiler(>=6.2)
    @Test("Foundation on Linux ends the process when a server closes in the middle of the headers")
    func end() async {
      await #expect(processExitsWith: .failure) {
        _ = try await Fault.closesInHeaders.outcome(over: URLSessionTransport())
      }
    }
  #endif

  @Test("The table has a row for each fault, and the same outcome over each transport but for some")
  func table() throws {
    let table = try FaultTable.read()
    #expect(table.rows.map(\.name) == Fault.all.map(\.name))
    let different = table.rows.filter { Set($0.outcomes).count > 1 }.map(\.name)
    #expect(
      different == [
        Fault.closesInHeaders.name,
        "HTTP/2 in clear text",
        "closes an idle connection just as it is used again, POST",
      ]
    )
  }
}

extension Fault {
  fileprivate func endsProcess(over transport: TransportUnderTest) -> Bool {
    #if canImport(FoundationNetworking)
      name == Self.closesInHeaders.name && transport == .urlSession
    #else
      false
    #endif
  }

  /// What a client makes of it: a value, or an error without what only one library says.
  fileprivate func outcome(over transport: any Transport) async throws -> String {
    try await FaultServer.run(script) { try await outcome(over: transport, at: $0) }
  }

  private func outcome(
    over transport: any Transport,
    at server: FaultServer
  ) async throws -> String {
    let time = VirtualTime()
    let impatience = Task {
      for attempt in 1... {
        try await server.stalled(attempt)
        try await time.sleepers(atLeast: 1)
        time.advance(by: .seconds(60))
      }
    }
    defer { impatience.cancel() }
    var client = APIClient(server: server.address, transport: transport)
    client.options.timing = time.timing
    client.options.responseLimit = 1 << 20
    if isWarm { _ = try await client.send(Items(method: .get, path: "/warm")) }
    let text = try await result(of: client)
    let requests = server.events.requests
    return text.prefix(100) + (requests == 1 ? "" : " [\(requests) requests]")
  }

  private func result(of client: APIClient) async throws -> String {
    do {
      return "\(try await client.send(Items(method: method, path: "/items")))"
    } catch let error as APIError {
      guard case .transport(let failure as TransportError) = error.reason else {
        return error.description
      }
      return "items: no answer: \(failure.reason)"
    }
  }
}

/// A request as a generated client would make it.
struct Items: APIRequest {
  typealias Response = JSONValue

  var method = HTTPRequest.Method.get
  var path = "/items"

  static let operation = OperationInfo(id: "items", method: .get, path: "/items")

  func encoded() throws -> EncodedRequest {
    EncodedRequest(
      head: HTTPRequest(method: method, scheme: nil, authority: nil, path: path),
      body: method == .post ? RequestBody(Data("{}".utf8)) : nil
    )
  }
}
