import FixtureSupport
import SourceText
import Testing

@testable import DocPages

@Suite("Changes between two states of a page")
struct ChangesFixtureTests {
  @Test(
    "Two states of a page give the changes that lie beside them, and those of wording below",
    arguments: FixtureCase.all().filter { $0.name.hasPrefix("changes-") }
  )
  func changes(_ fixture: FixtureCase) throws {
    let before = try facts("before", of: fixture)
    let after = try facts("after", of: fixture)
    let changes = [PageChange](from: before, to: after).map(\.text)
    let all = [PageChange](from: before, to: after, wording: true).map(\.text)
    let lines = changes + ["---"] + all.filter { !changes.contains($0) }
    let text = lines.map { $0 + "\n" }.joined()
    let problems = try fixture.problems(comparing: ["changes.txt": text])
    #expect(problems == [])
    #expect([PageChange](from: before, to: before, wording: true) == [])
    #expect([PageChange](from: after, to: after, wording: true) == [])
  }

  private func facts(_ state: String, of fixture: FixtureCase) throws -> PageFacts {
    var remarks = Diagnostics()
    let name = "input.\(state).md"
    let file = try SourceFile(path: name, bytes: fixture.bytes(name), into: &remarks)
    return PageFacts(reading: try #require(file), into: &remarks)
  }
}
