import Testing

@testable import Emission

@Suite("Changelog")
struct ChangeLogTests {
  @Test("No text of a description ends its line, its code or the section")
  func hostileTexts() throws {
    let files = try Harbour.files()
    var edited = files
    edited["list-berths.yaml"] = files["list-berths.yaml"]?
      .replacing("default: 20, about: How many to list.", with: "default: 20, about: \(Self.evil)")
      .replacing("kinds?: {", with: "kinds?: { default: [\(Self.evil)], deprecated: \(Self.evil),")
    let changes = SurfaceChanges(
      from: [try Harbour.api(files)],
      to: [try Harbour.api(edited)]
    )
    let lines = ChangeLog(changes, since: nil).text.split(separator: "\n")
    #expect(changes.all.count == 3)
    #expect(lines.count { $0.hasPrefix("- `HarbourClient.") } == 3)
    #expect(lines.filter { $0.hasPrefix("#") } == Self.headings)
    #expect(lines.count == 3 + Self.headings.count + 1)
    #expect(lines.contains { $0.contains("`` [\"x`\\n\\n## Evil\\n- <b> | `y`\"] ``") })
  }

  private static let evil = #""x`\n\n## Evil\n- <b> | `y`""#
  private static let headings: [Substring] = [
    "## Unreleased", "### HarbourAPI", "#### Behaviour-changing", "#### Documentation",
  ]
}
