import DocPages
import FlyingFox
import FlyingSocks
import Foundation
import Testing

@testable import docwright

@Suite("Fetching pages over sockets", .timeLimit(.minutes(10)))
struct CurlTests {
  @Test("A page comes with its bytes and with what asks for it again")
  func page() async throws {
    try await withServer { request in
      let accepts = request.headers[.init("Accept")] ?? ""
      let agent = request.headers[.init("User-Agent")] ?? ""
      let answers = accepts.hasPrefix("text/markdown") && agent == "docwright/\(Docwright.version)"
      return answers
        ? HTTPResponse("# é\r\n\r\n", ["ETag": "W/\"1\""]) : HTTPResponse(statusCode: .badRequest)
    } use: { address in
      let origin = PageOrigin(address: address + "/x", entityTag: "W/\"1\"", lastModified: nil)
      let outcome = try await fetch(address + "/x")
      #expect(outcome == .page(Array("# é\r\n\r\n".utf8), origin))
    }
  }

  @Test("Neither cookies nor passwords are sent")
  func secrets() async throws {
    try await withServer { request in
      let names = request.headers.keys.map { $0.rawValue.lowercased() }
      let isQuiet = !names.contains("cookie") && !names.contains("authorization")
      return isQuiet
        ? HTTPResponse("# X", ["Set-Cookie": "a=b"]) : HTTPResponse(statusCode: .badRequest)
    } use: { address in
      for _ in 0..<2 { _ = try await fetch(address + "/x") }
    }
  }

  @Test("A page that is as it was is not sent again")
  func unchanged() async throws {
    try await withServer { request in
      let isKnown =
        request.headers[.init("If-None-Match")] == "\"1\""
        && request.headers[.init("If-Modified-Since")] == "Sat, 01 Mar 2025 00:00:00 GMT"
      return isKnown ? HTTPResponse(statusCode: .notModified) : HTTPResponse("# X")
    } use: { address in
      let known = PageOrigin(
        address: address + "/x",
        entityTag: "\"1\"",
        lastModified: "Sat, 01 Mar 2025 00:00:00 GMT"
      )
      let outcome = try await fetch(address + "/x", known: known)
      #expect(outcome == .unchanged)
      let broken = PageOrigin(address: address + "/x", entityTag: "\"1\"\nX: y", lastModified: nil)
      let other = try await fetch(address + "/x", known: broken)
      #expect(other != .unchanged)
    }
  }

  @Test("Redirects on this machine are followed")
  func redirect() async throws {
    try await withServer { request in
      request.path == "/x"
        ? HTTPResponse("", ["Location": "/y"], status: .found) : HTTPResponse("# Y")
    } use: { address in
      let origin = PageOrigin(address: address + "/x", entityTag: nil, lastModified: nil)
      let outcome = try await fetch(address + "/x")
      #expect(outcome == .page(Array("# Y".utf8), origin))
    }
  }

  @Test("HTML is told from Markdown, which is taken from beside it")
  func html() async throws {
    try await withServer { request in
      request.path == "/x.md"
        ? HTTPResponse("# X") : HTTPResponse("<!doctype html>", ["Content-Type": "text/html"])
    } use: { address in
      let origin = PageOrigin(address: address + "/x.md", entityTag: nil, lastModified: nil)
      let outcome = try await fetch(address + "/x")
      #expect(outcome == .page(Array("# X".utf8), origin))
      await expectFailure(address + "/y", "it is HTML; save the page's Markdown, and use --pages")
    }
  }

  @Test("What is no page is told by its status")
  func missing() async throws {
    try await withServer { _ in
      HTTPResponse(statusCode: .notFound)
    } use: { address in
      await expectFailure(address + "/x", "its server answers with status 404")
    }
  }

  @Test("A page that is too large is not read to its end", arguments: [true, false])
  func tooLarge(saysSo: Bool) async throws {
    let page = [UInt8](repeating: UInt8(ascii: "a"), count: 2 << 20)
    try await withServer { _ in
      saysSo
        ? HTTPResponse(statusCode: .ok, body: Data(page))
        : HTTPResponse(statusCode: .ok, body: HTTPBodySequence(from: EndlessBody(chunk: page)))
    } use: { address in
      let curl = Curl(sizeLimit: 1 << 20)
      await expectFailure(address + "/x", "it has more than 1 MiB", by: curl)
    }
  }

  @Test("A server that takes too long is not waited for")
  func tooSlow() async throws {
    try await withServer { _ in
      try await Task.sleep(for: .seconds(3600))
      return HTTPResponse("# X")
    } use: { address in
      let reason = "it takes longer than 1 s"
      await expectFailure(address + "/x", reason, by: Curl(timeLimit: 0.5))
    }
  }

  @Test("Where nobody listens, nobody answers")
  func refused() async throws {
    let address = try await withServer { _ in
      HTTPResponse("# X")
    } use: {
      $0
    }
    await expectFailure(address + "/x", "nobody answers there")
  }

  @Test("A host without an address is told")
  func unknownHost() async {
    await expectFailure("https://no-such-host.invalid/x", "there is no such host")
  }

  @Test("Without curl there is a way out")
  func noCurl() async {
    await expectFailure(
      "https://a.test/",
      "this needs the program curl; install it, or save pages for --pages",
      by: Curl(program: "no-such-program")
    )
  }

  private func fetch(
    _ page: String,
    known: PageOrigin? = nil,
    by curl: Curl = Curl()
  ) async throws -> PageFetcher.Outcome {
    var fetcher = PageFetcher(transport: curl.send)
    return try await fetcher.fetch(page, known: known)
  }

  private func expectFailure(
    _ page: String,
    _ reason: String,
    by curl: Curl = Curl(),
    at location: SourceLocation = #_sourceLocation
  ) async {
    await #expect(throws: PageNotFetched(reason), sourceLocation: location) {
      try await fetch(page, by: curl)
    }
  }
}

/// Runs a server on this machine while it is used.
func withServer<Result>(
  _ handler: @Sendable @escaping (HTTPRequest) async throws -> HTTPResponse,
  use: (String) async throws -> Result
) async throws -> Result {
  let server = HTTPServer(
    address: try .inet(ip4: "127.0.0.1", port: 0),
    logger: .disabled,
    handler: ClosureHTTPHandler(handler)
  )
  let running = Task { try await server.run() }
  defer { running.cancel() }
  try await server.waitUntilListening(timeout: 600)
  guard case .ip4(_, let port) = await server.listeningAddress else {
    throw PageNotFetched("the server does not listen")
  }
  let result = try await use("http://127.0.0.1:\(port)")
  await server.stop()
  return result
}

/// The same bytes for ever.
private struct EndlessBody: AsyncBufferedSequence, AsyncBufferedIteratorProtocol, Sendable {
  let chunk: [UInt8]

  func makeAsyncIterator() -> EndlessBody { self }
  func next() async throws -> UInt8? { chunk.first }
  func nextBuffer(suggested count: Int) async throws -> [UInt8]? { chunk }
}

extension HTTPResponse {
  init(_ text: String, _ headers: [String: String] = [:], status: HTTPStatusCode = .ok) {
    var fields = HTTPHeaders()
    for (name, value) in headers { fields[HTTPHeader(name)] = value }
    self.init(statusCode: status, headers: fields, body: Data(text.utf8))
  }
}
