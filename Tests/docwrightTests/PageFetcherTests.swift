import ClientRuntime
import ClientTesting
import DocPages
import Foundation
import Testing

@testable import docwright

@Suite("Fetching pages")
struct PageFetcherTests {
  @Test("A page is asked for at its address, and its origin is what asks for it again")
  func page() async throws {
    let server = FakeServer([
      "https://a.test/x": .page("# X", ["etag": "\"1\"", "last-modified": "Sat, 01 Mar 2025"])
    ])
    let origin = PageOrigin(
      address: "https://a.test/x",
      entityTag: "\"1\"",
      lastModified: "Sat, 01 Mar 2025"
    )
    #expect(try await server.fetch("https://a.test/x#part") == .page(Array("# X".utf8), origin))
    #expect(server.requests == ["https://a.test/x"])
  }

  @Test("A page that was accepted is asked for on condition, and may be as it was")
  func unchanged() async throws {
    let server = FakeServer(["https://a.test/x": PageAnswer(status: 304, headers: [:], body: [])])
    let known = PageOrigin(address: "https://a.test/x", entityTag: "\"1\"", lastModified: nil)
    #expect(try await server.fetch("https://a.test/x", known: known) == .unchanged)
    #expect(server.requests == ["https://a.test/x if not \"1\""])
  }

  @Test("A page that was accepted from the Markdown beside it is asked for there")
  func unchangedMarkdown() async throws {
    let server = FakeServer(["https://a.test/x.md": PageAnswer(status: 304, headers: [:], body: [])]
    )
    let known = PageOrigin(address: "https://a.test/x.md", entityTag: "\"1\"", lastModified: nil)
    #expect(try await server.fetch("https://a.test/x", known: known) == .unchanged)
    #expect(server.requests == ["https://a.test/x.md if not \"1\""])
  }

  @Test("An origin in the lock that is not the page's is not asked")
  func foreignOrigin() async throws {
    let server = FakeServer(["https://a.test/x": .page("# X")])
    let known = PageOrigin(address: "https://b.test/x", entityTag: "\"1\"", lastModified: nil)
    #expect(try await server.fetch("https://a.test/x", known: known) != .unchanged)
    #expect(server.requests == ["https://a.test/x"])
  }

  @Test("An origin that is gone leads back to the page")
  func goneOrigin() async throws {
    let gone = PageAnswer(status: 404, headers: ["content-type": "text/html"], body: [])
    let server = FakeServer(["https://a.test/x": .page("# X"), "https://a.test/x.md": gone])
    let known = PageOrigin(address: "https://a.test/x.md", entityTag: "\"1\"", lastModified: nil)
    #expect(try await server.fetch("https://a.test/x", known: known) != .unchanged)
    #expect(server.requests == ["https://a.test/x.md if not \"1\"", "https://a.test/x"])
  }

  @Test("A 304 that nobody asked for is no page")
  func unaskedUnchanged() async {
    let server = FakeServer(["https://a.test/x": PageAnswer(status: 304, headers: [:], body: [])])
    await server.expectFailure("https://a.test/x", "its server answers with status 304")
  }

  @Test(
    "Instead of HTML, the Markdown beside it is taken",
    arguments: [
      ("text/html; charset=utf-8", "  <p>Hi</p>"), ("text/plain", "\n<!DOCTYPE html><html>"),
      ("", "<HTML lang=en>"),
    ]
  )
  func html(type: String, body: String) async throws {
    let server = FakeServer([
      "https://a.test/x/": .page(body, ["content-type": type]),
      "https://a.test/x.md": .page("# X"),
    ])
    let origin = PageOrigin(address: "https://a.test/x.md", entityTag: nil, lastModified: nil)
    #expect(try await server.fetch("https://a.test/x/") == .page(Array("# X".utf8), origin))
  }

  @Test(
    "HTML without Markdown beside it is refused",
    arguments: [
      nil, .page("<!doctype html>"), PageAnswer(status: 404, headers: [:], body: []),
    ] as [PageAnswer?]
  )
  func onlyHTML(beside: PageAnswer?) async {
    let server = FakeServer([
      "https://a.test/x": .page("<!doctype html>"), "https://a.test/x.md": beside,
    ])
    let reason = "it is HTML; save the page's Markdown, and use --pages"
    await server.expectFailure("https://a.test/x", reason)
  }

  @Test(
    "The HTML of a whole site has no Markdown beside it",
    arguments: ["https://a.test", "https://a.test/", "https://a.test?x"]
  )
  func wholeSite(address: String) async {
    let server = FakeServer([address: .page("<!doctype html>")])
    let reason = "it is HTML; save the page's Markdown, and use --pages"
    await server.expectFailure(address, reason)
    #expect(server.requests == [address])
  }

  @Test("Markdown that begins with a tag is Markdown, whatever its server calls it")
  func tags() async throws {
    for text in ["---\ntitle: X\n---\n<ParamField />", "# <html"] {
      let server = FakeServer(["https://a.test/x": .page(text, ["content-type": "text/html"])])
      #expect(try await server.fetch("https://a.test/x") != .unchanged)
    }
  }

  @Test("Redirects are followed, relative ones too, and the origin stays the page's own")
  func redirects() async throws {
    let server = FakeServer([
      "https://a.test/x": .redirect("/y"), "https://a.test/y": .redirect("z?q", 301),
      "https://a.test/z?q": .redirect("https://b.test", 307), "https://b.test": .page("# X"),
    ])
    let origin = PageOrigin(address: "https://a.test/x", entityTag: nil, lastModified: nil)
    #expect(try await server.fetch("https://a.test/x") == .page(Array("# X".utf8), origin))
  }

  @Test(
    "No redirect leads away from https",
    arguments: [
      "http://a.test/y", "http://127.0.0.1/y", "http://localhost/y", "file:///etc/passwd",
      "https://me:secret@a.test/", "https://", "//", "gopher:x",
    ]
  )
  func strayingRedirects(location: String) async {
    let server = FakeServer(["https://a.test/x": .redirect(location)])
    let reason = "it leads to '\(location)', which is no https address"
    await server.expectFailure("https://a.test/x", reason)
    #expect(server.requests.count == 1)
  }

  @Test("Redirects in a circle end")
  func circle() async {
    let server = FakeServer(["https://a.test/x": .redirect("/x")])
    await server.expectFailure("https://a.test/x", "it leads from address to address")
    #expect(server.requests.count == 6)
  }

  @Test(
    "Only pages at https addresses, or on this machine, are asked for",
    arguments: [
      "http://a.test/x", "http://127.0.0.1.a.test/", "http://localhost.a.test/", "ftp://a.test/x",
      "https://a.test/ x", "https://a.test/\u{0}", "https:x", "https://me:secret@a.test/", "x", "",
      "http://127.1/", "http://[::2]/", "http://0127.0.0.1/", "http://+127.0.0.1/",
    ]
  )
  func addresses(address: String) async {
    let server = FakeServer([:])
    await server.expectFailure(address, "its address has to start with https://")
    #expect(server.requests == [])
  }

  @Test(
    "This machine may go without encryption",
    arguments: [
      "http://127.0.0.1:80/x", "http://127.9.9.9/x", "http://localhost/x", "http://[::1]:8080/x",
    ]
  )
  func loopback(address: String) async throws {
    #expect(try await FakeServer([address: .page("# X")]).fetch(address) != .unchanged)
  }

  @Test(
    "Other statuses and empty pages are told",
    arguments: [
      (PageAnswer(status: 404, headers: [:], body: []), "its server answers with status 404"),
      (
        PageAnswer(status: 404, headers: [:], body: Array("<!doctype html>".utf8)),
        "its server answers with status 404"
      ),
      (PageAnswer(status: 500, headers: [:], body: []), "its server answers with status 500"),
      (PageAnswer(status: 302, headers: [:], body: []), "its server answers with status 302"),
      (PageAnswer(status: 204, headers: [:], body: []), "its server answers with status 204"),
      (PageAnswer(status: 200, headers: [:], body: []), "it is empty"),
    ]
  )
  func refusals(answer: PageAnswer, reason: String) async {
    await FakeServer(["https://a.test/x": answer]).expectFailure("https://a.test/x", reason)
  }

  @Test("Between two requests to a host it pauses, and never between two hosts")
  func politeness() async throws {
    let server = FakeServer([
      "https://a.test/x": .page("# X"), "https://a.test/y": .redirect("/z"),
      "https://a.test/z": .page("# Z"), "https://b.test/x": .page("# X"),
      "https://b.test:444/x": .page("# X"),
    ])
    var fetcher = server.fetcher
    for path in ["a.test/x", "b.test/x", "b.test:444/x", "a.test/y"] {
      _ = try await fetcher.fetch("https://\(path)")
    }
    #expect(server.times == [0, 0, 0, 500, 1000])
  }

  @Test("A server that asks to wait is waited for once")
  func patience() async throws {
    let busy = PageAnswer(status: 429, headers: ["retry-after": "7"], body: [])
    let server = FakeServer(["https://a.test/x": busy])
    await server.expectFailure("https://a.test/x", "its server answers with status 429")
    #expect(server.times == [0, 7_500])
    server.answers["https://a.test/y"] = .page("# Y")
    #expect(try await server.fetch("https://a.test/y") != .unchanged)
  }

  @Test(
    "A server that asks to wait for long, or in words, is not waited for",
    arguments: [
      "61", "99999999999999999999", "-1", "soon", "",
    ]
  )
  func impatience(wait: String) async {
    let busy = PageAnswer(status: 503, headers: ["retry-after": wait], body: [])
    let server = FakeServer(["https://a.test/x": busy])
    await server.expectFailure("https://a.test/x", "its server answers with status 503")
    #expect(server.times == [0])
  }

  @Test("Interim heads and trailers are passed over, and what is no answer is none")
  func parsing() {
    let text =
      "HTTP/1.1 100 Continue\r\n\r\nHTTP/2 200 \r\nETag:  \"a:b\"\r\netag: last\nodd\r\n\r\nHi\r\n\r\n"
      + "etag: late\r\n\r\n\n6"
    let answer = PageAnswer(
      status: 200,
      headers: ["etag": "last"],
      body: Array("Hi\r\n\r\n".utf8)
    )
    #expect(PageAnswer(parsing: Array(text.utf8)) == answer)
    for text in [
      "", "Hi", "HTTP/1.1\n0", "HTTP/1.1 abc\r\n\r\n\n0", "HTTP/1.1 100 Continue\r\n\r\n\n0",
      "HTTP/1.1 200 OK\r\n\r\n", "HTTP/1.1 200 OK\r\n\r\n\n-1",
    ] {
      #expect(PageAnswer(parsing: Array(text.utf8)) == nil)
    }
  }
}

/// Gives answers by address, and notes what was asked for when by a clock that pauses move.
private final class FakeServer: Sendable {
  private let state: Locked<State>

  private struct State {
    var answers: [String: PageAnswer]
    var requests: [String] = []
    var times: [Int] = []
  }

  private let time = VirtualTime()

  init(_ answers: [String: PageAnswer?]) {
    state = Locked(State(answers: answers.compactMapValues(\.self)))
  }

  var answers: [String: PageAnswer] {
    get { state.withLock(\.answers) }
    set { state.withLock { $0.answers = newValue } }
  }

  /// The addresses that were asked for, with what they were asked on condition of.
  var requests: [String] { state.withLock(\.requests) }
  /// In milliseconds.
  var times: [Int] { state.withLock(\.times) }

  var fetcher: PageFetcher {
    PageFetcher(
      transport: { request throws(PageNotFetched) in try self.answer(request) },
      clock: time.timing.pauses
    )
  }

  func fetch(_ page: String, known: PageOrigin? = nil) async throws -> PageFetcher.Outcome {
    var fetcher = fetcher
    return try await fetcher.fetch(page, known: known)
  }

  func expectFailure(
    _ page: String,
    _ reason: String,
    at location: SourceLocation = #_sourceLocation
  ) async {
    await #expect(throws: PageNotFetched(reason), sourceLocation: location) {
      try await fetch(page)
    }
  }

  private func answer(_ request: PageRequest) throws(PageNotFetched) -> PageAnswer {
    let time = Int(self.time.elapsed / .milliseconds(1))
    let answer = state.withLock { state in
      let condition = request.known?.entityTag.map { " if not \($0)" } ?? ""
      state.requests.append(request.address.text + condition)
      state.times.append(time)
      return state.answers[request.address.text]
    }
    guard let answer else { throw PageNotFetched("nobody answers there") }
    return answer
  }
}

extension PageAnswer {
  fileprivate static func page(_ text: String, _ headers: [String: String] = [:]) -> PageAnswer {
    PageAnswer(status: 200, headers: headers, body: Array(text.utf8))
  }

  fileprivate static func redirect(_ location: String, _ status: Int = 302) -> PageAnswer {
    PageAnswer(status: status, headers: ["location": location], body: [])
  }
}
