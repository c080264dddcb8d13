import APIModel
import FixtureSupport
import SourceText
import SpecLanguage
import Testing

@testable import OpenAPI

/// A case is the descriptions of one vendor, the document they make and what is said about it.
@Suite("Export of OpenAPI documents")
struct ExportTests {
  @Test(
    "Descriptions give the document and the diagnostics their folder shows",
    arguments: FixtureCase.all(in: "Fixtures/Export")
  )
  func exports(_ fixture: FixtureCase) throws {
    var diagnostics = Diagnostics()
    let folder = try fixture.descriptions(into: &diagnostics)
    let specs = CompiledSpecs([folder], into: &diagnostics)
    let documents = specs.apis.map { api in
      OpenAPIExport.document(
        of: api,
        at: specs.places[api.folder] ?? .init(),
        into: &diagnostics
      ).prettyText + "\n"
    }
    let text = DiagnosticText(files: folder.files, style: .plain)
    let actual = [
      "openapi.json": diagnostics.hasErrors ? "" : documents.joined(),
      "diagnostics.txt": diagnostics.sorted.map(text.text).joined(),
    ]
    let problems = try fixture.problems(comparing: actual)
    #expect(problems == [])
  }
}

extension FixtureCase {
  fileprivate func descriptions(into diagnostics: inout Diagnostics) throws -> SpecFolder {
    let root = "input/"
    let files = try files.filter { $0.hasPrefix(root) }.compactMap { path in
      SourceFile(
        path: String(path.dropFirst(root.count)),
        bytes: try bytes(path),
        into: &diagnostics
      )
    }
    let folder = files.first.map { String($0.path.prefix { $0 != "/" }) }
    return SpecFolder(path: folder ?? "", files: files)
  }
}
