import APIModel
import FixtureSupport
import SourceText
import SpecLanguage
import Testing

@testable import OpenAPI

@Suite("Import of documents of others")
struct ImportFixtureTests {
  static let cases = FixtureCase.all(in: "Fixtures/Import")

  @Test("Documents give the descriptions and the remarks that their folder shows", arguments: cases)
  func gives(_ fixture: FixtureCase) throws {
    let (imported, file, diagnostics) = try read(fixture)
    let printed = DiagnosticText(files: [file], style: .plain)
    var actual = ["remarks.txt": diagnostics.sorted.map(printed.text).joined()]
    for file in imported.files { actual["descriptions/\(file.path)"] = file.text }
    #expect(try fixture.problems(comparing: actual) == [])
  }

  @Test("What was written compiles without errors", arguments: cases)
  func compiles(_ fixture: FixtureCase) throws {
    let (imported, _, diagnostics) = try read(fixture)
    #expect(imported.files.isEmpty == diagnostics.hasErrors)
    guard !imported.files.isEmpty else { return }
    var found = Diagnostics()
    let files = imported.files.map { SourceFile(path: "vendor/\($0.path)", text: $0.text) }
    let apis = SpecCompiler.compile([SpecFolder(path: "vendor", files: files)], into: &found)
    let printed = DiagnosticText(files: files, style: .plain)
    #expect(found.errors.sorted.map(printed.text) == [])
    #expect(apis == [imported.api])
  }

  @Test("There are such cases")
  func areThere() { #expect(Self.cases.count > 10) }

  private func read(
    _ fixture: FixtureCase
  ) throws -> (ImportedDescriptions, SourceFile, Diagnostics) {
    let name = try #require(fixture.files.first { $0.hasPrefix("input.") })
    let file = SourceFile(path: name, text: try fixture.text(name))
    var diagnostics = Diagnostics()
    let imported = ImportedDescriptions(file, folder: "vendor", into: &diagnostics)
    return (imported, file, diagnostics)
  }
}
