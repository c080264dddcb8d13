import APIModel
import FixtureSupport
import SourceText
import SpecLanguage
import Testing
import YAMLReader

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
    let problems = try fixture.problems(comparing: actual)
    #expect(problems == [])
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

  @Test("What was written says all that was read", arguments: cases)
  func saysAll(_ fixture: FixtureCase) throws {
    let (imported, file, _) = try read(fixture)
    guard let compiled = imported.api else { return }
    var diagnostics = Diagnostics()
    let root = try #require(YAMLNode.openAPI(file, into: &diagnostics))
    var importing = Importing(root, bytes: file.text.utf8.count)
    let draft = importing.settled(importing.api(folder: "vendor"))
    #expect(draft.unfolded.subtracting(compiled.unfolded) == [])
    #expect(compiled.unfolded.subtracting(draft.unfolded) == [])
  }

  @Test("What is said of more than ten places is said once, with their number")
  func folded() throws {
    let fields = (0..<11).map { "f\($0): { type: string, format: email }" }
    let file = SourceFile(
      path: "input.yaml",
      text: """
        openapi: 3.1.0
        info: { title: Post Office, description: Sends things. }
        servers: [{ url: "https://post.example" }]
        paths:
          /a: { post: { requestBody: { required: true, content: { application/json: { schema: {
            properties: { \(fields.joined(separator: ", ")), g: { type: string, format: ipv4 } } } } } },
            responses: { "204": { description: No Content } } } }
        """
    )
    var diagnostics = Diagnostics()
    _ = ImportedDescriptions(file, folder: "vendor", into: &diagnostics)
    #expect(
      diagnostics.sorted.map(\.message) == [
        "'format: email' has no place in a description; left out; here and in 10 more places",
        "'format: ipv4' has no place in a description; left out",
      ]
    )
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
