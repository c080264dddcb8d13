import Foundation
import Testing

@testable import docwright

@Suite("The README's tutorial", .timeLimit(.minutes(10)))
struct TutorialTests {
  private let readme: [Substring]
  private let folder: TemporaryFolder

  /// The files of the tutorial are written.
  init() throws {
    let place = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("README.md")
    let text = try String(contentsOf: place, encoding: .utf8)
    readme = text.split(separator: "\n", omittingEmptySubsequences: false)
    folder = try TemporaryFolder()
    for (path, text) in Self.files(of: readme) { try folder.write(text, to: path) }
  }

  @Test("What a reader types in is generated without a word of complaint")
  func generates() async throws {
    #expect(
      try folder.contents().filter { $0.hasSuffix(".yaml") } == [
        "Specs/bland/api.yaml", "Specs/bland/get-batch.yaml", "Specs/docwright.yaml",
      ]
    )
    let run = try await DocwrightRun(["generate"], in: folder)
    #expect(run.errors == "")
    #expect(run.output.hasPrefix("Generated: "))
    #expect(run.status == 0)
    let manifest = try #require(folder.text("Generated/Package.swift"))
    #expect(manifest.contains("name: \"my-clients\""))
    #expect(manifest.contains("../../docwright/Sources"))
  }

  @Test("A misspelt word gives the message that the README shows, and no file")
  func misspelt() async throws {
    let path = "Specs/bland/get-batch.yaml"
    let text = try #require(folder.text(path))
    let misspelt = text.replacingOccurrences(of: "{ type: Batch,", with: "{ type: Bathc,")
    try folder.write(misspelt, to: path)
    let run = try await DocwrightRun(["generate"], in: folder)
    #expect(run.errors == quotedMessage(about: path))
    #expect(run.output == "")
    #expect(run.status == 1)
    #expect(!(try folder.contents()).contains("Generated/"))
  }

  /// The paths and texts of the blocks that follow `<!-- tutorial: PATH -->`.
  private static func files(of readme: [Substring]) -> [(path: String, text: String)] {
    let (start, end) = ("<!-- tutorial: ", " -->")
    return readme.indices.filter { readme[$0].hasPrefix(start) }.map { index in
      let path = readme[index].dropFirst(start.count).dropLast(end.count)
      let block = readme[index...].drop { !$0.hasPrefix("```") }.dropFirst()
        .prefix { $0 != "```" }
      return (String(path), block.map { $0 + "\n" }.joined())
    }
  }

  /// An indented block that begins with a path.
  private func quotedMessage(about path: String) -> String {
    let indent = "    "
    return readme.drop { !$0.hasPrefix(indent + path + ":") }
      .prefix { $0.hasPrefix(indent) }
      .map { $0.dropFirst(indent.count) + "\n" }.joined()
  }
}
