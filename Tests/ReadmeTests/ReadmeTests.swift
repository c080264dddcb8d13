import Foundation
import Testing

@Suite("README")
struct ReadmeTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  @Test("Every Swift sample that calls a client compiles")
  func samples() throws {
    let readme = try Self.text("../../README.md")
    let compiled = Self.lines(try Self.text("Snippets.swift"))
    let blocks = readme.components(separatedBy: "```swift\n").dropFirst().map {
      Self.lines($0.components(separatedBy: "```").first ?? "")
    }
    let calls = blocks.filter { $0.contains { $0.contains("try await") } }
    #expect(calls.count >= 4)
    for call in calls {
      #expect(compiled.contains(call.filter { !$0.hasPrefix("import ") }))
    }
  }

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  /// Without indentation and empty lines.
  private static func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
      .filter { !$0.isEmpty }
  }
}
