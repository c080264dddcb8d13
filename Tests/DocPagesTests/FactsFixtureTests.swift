import FixtureSupport
import SourceText
import Testing

@testable import DocPages

@Suite("Pages and their facts")
struct FactsFixtureTests {
  /// Folders of which the first word is a format.
  private static let cases = FixtureCase.all().filter { fixture in
    PageFormat.allCases.contains { fixture.name.hasPrefix($0.rawValue + "-") }
  }

  @Test("Every page gives the facts and the remarks that lie beside it", arguments: cases)
  func page(_ fixture: FixtureCase) throws {
    let name = try #require(fixture.files.first { $0.hasPrefix("input") })
    var remarks = Diagnostics()
    let file = try SourceFile(path: name, bytes: fixture.bytes(name), into: &remarks)
    let page = try #require(file)
    let facts = PageFacts(reading: page, into: &remarks)
    let printer = DiagnosticText(files: [page], style: .plain)
    let actual = [
      "facts.txt": facts.text,
      "remarks.txt": remarks.sorted.map(printer.text).joined(),
    ]
    let problems = try fixture.problems(comparing: actual)
    #expect(problems == [])
  }

  @Test("The format that a folder is named after is the one that its page is read in")
  func formats() throws {
    #expect(!Self.cases.isEmpty)
    for fixture in Self.cases {
      let facts = try fixture.text("facts.txt")
      let format = try #require(fixture.name.split(separator: "-").first)
      #expect(facts.prefix { !$0.isNewline }.contains(": \(format)"), "\(fixture)")
    }
  }
}
