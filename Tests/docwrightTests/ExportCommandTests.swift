import Foundation
import Testing

@testable import docwright

@Suite("docwright export openapi", .timeLimit(.minutes(10)))
struct ExportCommandTests {
  private let folder: TemporaryFolder
  private let printed: String

  init() async throws {
    folder = try TemporaryFolder()
    try folder.writeSmallAPI()
    printed = try await DocwrightRun(["export", "openapi"], in: folder).output
  }

  @Test(
    "It writes the document that it prints and nothing else",
    arguments: [("made.json", "made.json"), ("made/", "made/acme.openapi.json")]
  )
  func writes(output: String, file: String) async throws {
    let before = try folder.contents()
    let run = try await export(to: output)
    #expect(run.output == "\(output): 1 file written, 0 unchanged.\n")
    #expect(folder.text(file) == printed)
    let made = try folder.contents().filter { !before.contains($0) && !$0.hasSuffix("/") }
    #expect(made == [file])
  }

  @Test("A folder that is there takes the document of each API")
  func folderThatIsThere() async throws {
    try folder.makeFolder("made")
    _ = try await export(to: "made")
    #expect(folder.text("made/acme.openapi.json") == printed)
  }

  @Test("A second run writes nothing")
  func secondRun() async throws {
    _ = try await export(to: "made.json")
    let before = try folder.attributes("made.json")[.modificationDate] as? AnyHashable
    let run = try await export(to: "made.json")
    #expect(run.output == "made.json: 0 files written, 1 unchanged.\n")
    #expect(try folder.attributes("made.json")[.modificationDate] as? AnyHashable == before)
  }

  @Test("An older document is replaced, in whichever format, and so is an empty file")
  func older() async throws {
    for text in ["{\n  \"x-docwright-api\": {}\n}\n", "x-docwright-api: {}\n", ""] {
      try folder.write(text, to: "made.json")
      let run = try await export(to: "made.json")
      #expect(run.status == 0)
      #expect(folder.text("made.json") == printed)
    }
  }

  @Test("What a link leads to is written, and the link stays")
  func link() async throws {
    try folder.write("", to: "elsewhere/acme.json")
    try folder.link("made.json", to: "elsewhere/acme.json")
    let run = try await export(to: "made.json")
    #expect(run.status == 0)
    #expect(folder.text("elsewhere/acme.json") == printed)
    #expect(try folder.attributes("made.json")[.type] as? FileAttributeType == .typeSymbolicLink)
  }

  private func export(to output: String) async throws -> DocwrightRun {
    try await DocwrightRun(["export", "openapi", "--output", output], in: folder)
  }
}
