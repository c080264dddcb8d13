import Foundation
import Testing

@testable import docwright

@Suite("docwright generate", .timeLimit(.minutes(10)))
struct GenerateCommandTests {
  private let folder: TemporaryFolder

  /// The package has been generated once.
  init() async throws {
    folder = try TemporaryFolder()
    try folder.writeSmallAPI()
    let run = try await DocwrightRun(["generate"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
  }

  @Test("A second run writes nothing")
  func secondRun() async throws {
    let before = try filesOnDisk()
    let run = try await DocwrightRun(["generate"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "Generated: 0 files written, \(before.count - 1) unchanged.\n")
    #expect(run.errors == "")
    #expect(try filesOnDisk() == before)
  }

  @Test("--check of what was just generated finds nothing and changes nothing")
  func upToDate() async throws {
    let before = try filesOnDisk()
    let run = try await DocwrightRun(["generate", "--check"], in: folder)
    #expect(run.status == 0)
    #expect(run.output == "Generated is up to date: \(before.count - 1) files.\n")
    #expect(run.errors == "")
    #expect(try filesOnDisk() == before)
  }

  @Test("--check names a file in which one byte differs")
  func oneByte() async throws {
    let text = try #require(folder.text(Self.client))
    try folder.write(text.dropLast() + " ", to: Self.client)
    try await expectCheck(toFind: Self.client, "stale: run 'docwright generate' [stale-output]")
  }

  @Test("--check names a file that was deleted")
  func deleted() async throws {
    try folder.remove(Self.client)
    try await expectCheck(toFind: Self.client, "missing: run 'docwright generate' [missing-output]")
  }

  @Test("--check names a file that docwright did not write")
  func extra() async throws {
    let path = "Generated/Sources/AcmeAPI/Mine.swift"
    try folder.write("// mine\n", to: path)
    try await expectCheck(
      toFind: path,
      "extra: docwright did not write this file; move it away [extra-output]"
    )
  }

  @Test("--check names files of a description that is gone")
  func descriptionGone() async throws {
    try folder.write(
      """
      operation: things.list
      page: https://docs.acme.test/list-things.md
      request: GET /things
      about: Lists things.
      response: { name: string }

      """,
      to: "Specs/acme/list-things.yaml"
    )
    let written = try await DocwrightRun(["generate"], in: folder)
    #expect(written.status == 0)
    try folder.remove("Specs/acme/list-things.yaml")
    let before = try filesOnDisk()
    let run = try await DocwrightRun(["generate", "--check"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("ListThings.swift:1:1: error: extra: run 'docwright generate'"))
    #expect(try filesOnDisk() == before)
  }

  @Test("What --check found is mended by a run, and other files stay as they are")
  func mended() async throws {
    let before = try filesOnDisk()
    try folder.remove(Self.client)
    let run = try await DocwrightRun(["generate"], in: folder)
    #expect(run.output == "Generated: 1 file written, \(before.count - 2) unchanged.\n")
    let after = try filesOnDisk()
    #expect(after.mapValues(\.bytes) == before.mapValues(\.bytes))
    #expect(after.filter { before[$0.key] != $0.value }.keys.sorted() == [Self.client])
  }

  @Test(
    "A mistake anywhere leaves the output byte for byte and in time as it was",
    arguments: [
      ("Specs/acme/get-thing.yaml", "operation: things.get\nrequest: GET\n"),
      ("Specs/acme/second.yaml", "operation: [\n"),
      ("Specs/acme/api.yaml", "api: Acme\nmodul: AcmeAPI\n"),
      ("Specs/docwright.yaml", "package: [a, b]\n"),
      ("Templates/request.mustache", "{{#open}}\n"),
    ]
  )
  func untouched(path: String, text: String) async throws {
    try folder.makeFolder("Templates")
    // Were the mistake overlooked, this would change the output.
    try folder.write("A changed text.\n", to: "Templates/landing.mustache")
    let before = try filesOnDisk()
    try folder.write(text, to: path)
    let run = try await DocwrightRun(["generate", "--templates", "Templates"], in: folder)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.contains("\(path):"))
    #expect(try filesOnDisk() == before)
  }

  @Test("A template of the user's takes the place of the built-in one, and of no other")
  func templates() async throws {
    try folder.write("My own words.\n", to: "Templates/landing.mustache")
    let before = try filesOnDisk()
    let run = try await DocwrightRun(["generate", "--templates", "Templates"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let after = try filesOnDisk()
    let changed = after.filter { before[$0.key] != $0.value }
    #expect(changed.keys.sorted() == ["Generated/Sources/AcmeAPI/AcmeAPI.docc/AcmeAPI.md"])
    #expect(changed.values.map { String(decoding: $0.bytes, as: UTF8.self) } == ["My own words.\n"])
  }

  private static let client = "Generated/Sources/AcmeAPI/AcmeClient.swift"

  private func expectCheck(toFind path: String, _ message: String) async throws {
    let before = try filesOnDisk()
    let run = try await DocwrightRun(["generate", "--check"], in: folder)
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors == "\(path):1:1: error: \(message)\n")
    #expect(try filesOnDisk() == before)
  }

  private struct FileOnDisk: Hashable {
    let bytes: Data
    let modified: Date?
    /// Another one when a file was replaced, however quickly.
    let node: Int?
  }

  /// All files of the generated package, the manifest too.
  private func filesOnDisk() throws -> [String: FileOnDisk] {
    let paths = try folder.contents().filter { $0.hasPrefix("Generated/") && !$0.hasSuffix("/") }
    return try Dictionary(
      uniqueKeysWithValues: paths.map { path in
        let attributes = try folder.attributes(path)
        let file = FileOnDisk(
          bytes: try Data(contentsOf: folder.url(path)),
          modified: attributes[.modificationDate] as? Date,
          node: attributes[.systemFileNumber] as? Int
        )
        return (path, file)
      }
    )
  }
}
