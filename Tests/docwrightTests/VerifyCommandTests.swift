import FlyingFox
import Foundation
import Testing

@testable import docwright

@Suite("docwright verify", .timeLimit(.minutes(10)))
struct VerifyCommandTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      """
      api: Port
      module: PortAPI
      about: Ships.
      server: https://api.port.test

      """,
      to: "Specs/port/api.yaml"
    )
    try writeDescription("get-ship", page: "https://docs.port.test/ship")
    try writeDescription("get-crew", page: "https://docs.port.test/crew")
    try folder.write(Self.page("ship"), to: "pages/get-ship.md")
    try folder.write(Self.page("crew"), to: "pages/get-crew.md")
  }

  @Test("What was accepted is all that a later run needs")
  func accept() async throws {
    let first = try await verify("--pages", "pages", "--accept")
    #expect(first.errors == "")
    #expect(
      first.output == """
        2 descriptions agree with their pages.
        Specs/port/pages.lock: written.

        """
    )
    #expect(first.status == 0)
    try folder.remove("pages")
    let second = try await verify()
    #expect(second.output == "2 descriptions agree with their pages as they were accepted.\n")
    #expect(second.status == 0)
  }

  @Test("A lock that says all of it already is not written again")
  func acceptAgain() async throws {
    _ = try await verify("--pages", "pages", "--accept")
    let before = try folder.attributes(Self.lock)
    let run = try await verify("--pages", "pages", "--accept")
    #expect(run.output.hasSuffix("Specs/port/pages.lock: unchanged.\n"))
    let after = try folder.attributes(Self.lock)
    #expect(after[.systemFileNumber] as? Int == before[.systemFileNumber] as? Int)
    #expect(after[.modificationDate] as? Date == before[.modificationDate] as? Date)
  }

  @Test("Only the selected pages are accepted; entries of descriptions that are gone go")
  func acceptOne() async throws {
    _ = try await verify("--pages", "pages", "--accept")
    let before = try #require(folder.text(Self.lock))
    try folder.write(Self.page("ship", title: "Ships, new"), to: "pages/get-ship.md")
    try folder.write(Self.page("crew", title: "Crews, new"), to: "pages/get-crew.md")
    _ = try await verify("--pages", "pages", "--accept", "crew.get")
    let after = try #require(folder.text(Self.lock))
    #expect(after.contains("Crews, new"))
    #expect(after.contains("\"title\": \"ship\""))
    #expect(after != before)
    try folder.remove("Specs/port/get-crew.yaml")
    _ = try await verify("--pages", "pages", "--accept")
    #expect(folder.text(Self.lock)?.contains("get-crew") == false)
    #expect(try folder.contents().filter { $0.contains(".docwright-") } == [])
  }

  @Test("Accepting tells what is still in disagreement, and not what has changed")
  func acceptDisagreement() async throws {
    _ = try await verify("--pages", "pages", "--accept")
    let page = Self.page("ship").replacingOccurrences(of: "\"string\"", with: "\"integer\"")
    try folder.write(page, to: "pages/get-ship.md")
    let wider = Self.page("crew").replacingOccurrences(of: "\"integer\"", with: "\"number\"")
    try folder.write(wider, to: "pages/get-crew.md")
    let changed = try await verify("--pages", "pages")
    #expect(changed.output.contains("[page-changed]"))
    let accepted = try await verify("--pages", "pages", "--accept")
    #expect(accepted.status == 1)
    #expect(accepted.output.contains("[type-differs]"))
    #expect(!accepted.output.contains("[page-changed]"))
    #expect(accepted.output.hasSuffix("Specs/port/pages.lock: written.\n"))
    let after = try await verify("--pages", "pages")
    #expect(!after.output.contains("[page-changed]"))
  }

  @Test("Nothing is accepted when a page can't be read")
  func acceptMissing() async throws {
    try folder.remove("pages/get-crew.md")
    let run = try await verify("--pages", "pages", "--accept")
    #expect(run.status == 3)
    #expect(
      run.output == """
        1 description agrees with its page. 1 page could not be read.
        Nothing was accepted.

        """
    )
    #expect(folder.text(Self.lock) == nil)
  }

  @Test("A lock that can't be written is told, and leaves nothing behind")
  func acceptUnwritable() async throws {
    try folder.makeFolder(Self.lock)
    let run = try await verify("--pages", "pages", "--accept")
    #expect(run.status == 1)
    #expect(run.errors.contains("Specs/port/pages.lock:1:1: error: this is not a file"))
    #expect(try folder.contents().filter { $0.contains(".docwright-") } == [])
  }

  @Test("A lock lies in the way of no other command")
  func otherCommands() async throws {
    _ = try await verify("--pages", "pages", "--accept")
    for command in ["check", "generate", "ir"] {
      let run = try await DocwrightRun([command], in: folder)
      #expect(run.status == 0)
      #expect(run.errors == "")
    }
  }

  @Test(
    "A description is named by its file, its slug or its operation, with its vendor or without",
    arguments: [
      "get-ship", "ship.get", "port/get-ship", "port/ship.get", "Specs/port/get-ship.yaml",
      "./Specs//port/../port/get-ship.yaml",
    ]
  )
  func names(name: String) async throws {
    let run = try await verify("--pages", "pages", name)
    #expect(run.output == "1 description agrees with its page.\n")
  }

  @Test("A vendor names all of its descriptions")
  func vendor() async throws {
    let run = try await verify("--pages", "pages", "port")
    #expect(run.output == "2 descriptions agree with their pages.\n")
  }
}

// MARK: - Fetching

extension VerifyCommandTests {
  @Test("Fetched pages are asked for anew only if they have changed")
  func fetch() async throws {
    try await withServer { request in
      guard request.headers[.init("If-None-Match")] == nil else {
        return HTTPResponse(statusCode: .notModified)
      }
      let name = request.path.dropFirst()
      return HTTPResponse(Self.page(String(name)), ["ETag": "\"\(name)\""])
    } use: { address in
      try writeDescription("get-ship", page: address + "/ship")
      try writeDescription("get-crew", page: address + "/crew")
      let first = try await verify("--fetch", "--accept")
      #expect(first.errors == "")
      #expect(first.status == 0)
      let lock = try #require(folder.text(Self.lock))
      #expect(lock.contains("{\"from\":\"\(address)/ship\",\"etag\":\"\\\"ship\\\"\"}"))
      let second = try await verify("--fetch", "--accept")
      #expect(
        second.output == """
          2 descriptions agree with their pages.
          Specs/port/pages.lock: unchanged.

          """
      )
    }
  }

  @Test("What a fetched page says otherwise has the page's address and line")
  func fetchedDisagreement() async throws {
    try await withServer { request in
      HTTPResponse(Self.page("ship").replacingOccurrences(of: "\"string\"", with: "\"integer\""))
    } use: { address in
      try writeDescription("get-ship", page: address + "/ship")
      let run = try await verify("--fetch", "get-ship")
      #expect(run.status == 1)
      #expect(run.output.hasPrefix("\(address)/ship:8:1: error: "))
      #expect(run.output.contains("\n 8 | <ResponseField name=\"name\" type=\"integer\">\n"))
    }
  }

  @Test("A page that can't be fetched is told; the others are verified")
  func unfetched() async throws {
    try await withServer { request in
      request.path == "/ship"
        ? HTTPResponse(Self.page("ship")) : HTTPResponse(statusCode: .notFound)
    } use: { address in
      try writeDescription("get-ship", page: address + "/ship")
      try writeDescription("get-crew", page: address + "/crew")
      let run = try await verify("--fetch")
      #expect(run.status == 3)
      #expect(run.output == "1 description agrees with its page. 1 page could not be read.\n")
      #expect(
        run.errors.hasPrefix(
          """
          Specs/port/get-crew.yaml:2:1: error: '\(address)/crew' can't be fetched: its server \
          answers with status 404 [page-not-fetched]

          """
        )
      )
    }
  }
}

// MARK: - A small API

extension VerifyCommandTests {
  private static let lock = "Specs/port/pages.lock"

  private func verify(_ arguments: String...) async throws -> DocwrightRun {
    try await DocwrightRun(["verify"] + arguments, in: folder)
  }

  private func writeDescription(_ slug: String, page: String) throws {
    let name = slug.dropFirst("get-".count)
    try folder.write(
      """
      operation: \(name).get
      page: \(page)
      request: GET /\(name)
      about: Reads it.
      response: { name: string | unknown, count: integer | unknown }

      """,
      to: "Specs/port/\(slug).yaml"
    )
  }

  private static func page(_ name: String, title: String? = nil) -> String {
    """
    ---
    title: "\(title ?? name)"
    api: "GET https://api.port.test/\(name)"
    ---

    # Answer

    <ResponseField name="name" type="string">
      Painted on it.
    </ResponseField>

    <ResponseField name="count" type="integer">
      Counted every morning.
    </ResponseField>

    """
  }
}
