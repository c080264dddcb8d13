import DocPages
import FixtureSupport
import SourceText
import Testing

@Suite("Pages held against descriptions") struct VerifyFixtureTests {
  static let fixtures = FixtureCase.all().filter { $0.name.hasPrefix("verify-") }

  @Test("A page and its description disagree as their folder shows", arguments: fixtures)
  func findings(_ fixture: FixtureCase) throws {
    let text = try findingsText(fixture)
    let problems = try fixture.problems(comparing: ["findings.txt": text])
    #expect(problems == [])
  }

  @Test("There is an example of every finding")
  func codes() throws {
    let text = try Self.fixtures.map(findingsText).joined()
    for code in DiagnosticCode.acceptable + [.outdatedAcceptance] {
      #expect(text.contains("[\(code.rawValue)]"), "\(code)")
    }
  }

  private func findingsText(_ fixture: FixtureCase) throws -> String {
    let page = try #require(fixture.files.first { $0.hasPrefix("input-page") })
    let specs = try DescribedPages(fixture)
    let file = SourceFile(
      path: String(page.dropFirst("input-".count)),
      text: try fixture.text(page)
    )
    let printer = DiagnosticText(files: specs.files + [file], style: .plain)
    return specs.disagreements(with: file)
      .map { printer.text($0.diagnostic) + "  \($0.edit)\n" }.joined()
  }
}
