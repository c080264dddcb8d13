import FixtureSupport
import SourceText
import SpecLanguage
import Testing

@testable import DocPages

/// A case is a page, or several, with the name of a page's file; `input-api.yaml` if there is one
/// already; `input-request.txt` if a person names the request.
@Suite("Drafts of descriptions")
struct DraftFixtureTests {
  private static let cases = FixtureCase.all().filter { $0.name.hasPrefix("draft-") }
  /// All that have pages, whatever they are for.
  private static let pages = FixtureCase.all().filter { !$0.pages.isEmpty }

  @Test("Every page gives the description and the remarks that lie beside it", arguments: cases)
  func draft(_ fixture: FixtureCase) throws {
    var remarks = Diagnostics()
    let files = try fixture.sources(fixture.pages)
    let drafts = try fixture.drafts(into: &remarks)
    remarks.add(drafts.apiRemarks)
    let printer = DiagnosticText(files: files, style: .plain)
    var actual = ["remarks.txt": remarks.sorted.map(printer.text).joined()]
    for file in drafts.files {
      actual[file.path.replacing("ships/", with: "")] = file.text
    }
    let problems = try fixture.problems(comparing: actual)
    #expect(problems == [])
  }

  @Test("The drafts of all pages in all fixtures pass 'check' as they are", arguments: pages)
  func check(_ fixture: FixtureCase) throws {
    for pages in [fixture.pages] + fixture.pages.map({ [$0] }) {
      var (remarks, problems) = (Diagnostics(), Diagnostics())
      let drafts = try fixture.drafts(of: pages, into: &remarks)
      let files = try fixture.sharedFiles() + drafts.files
      let apis = SpecCompiler.compile([SpecFolder(path: "ships", files: files)], into: &problems)
      let printer = DiagnosticText(files: files, style: .plain)
      #expect(problems.errors.sorted.map(printer.text) == [])
      let doubles = remarks.sorted.count { $0.code == .duplicateOperation }
      #expect(apis.map(\.operations.count) == [pages.count - doubles])
    }
  }

  @Test(
    "What a draft does not have of its page's examples, it accepts for a reason",
    arguments: pages
  )
  func examples(_ fixture: FixtureCase) throws {
    for page in try fixture.sources(fixture.pages) {
      var (remarks, problems) = (Diagnostics(), Diagnostics())
      let drafts = try fixture.drafts(of: [page.path], into: &remarks)
      let files = try fixture.sharedFiles() + drafts.files
      let specs = CompiledSpecs([SpecFolder(path: "ships", files: files)], into: &problems)
      let api = try #require(specs.apis.first)
      let verification = Verification(
        of: try #require(api.operations.first),
        in: api,
        against: PageFacts(reading: page, into: &remarks),
        places: try #require(specs.places["ships"])
      )
      let codes: Set<DiagnosticCode> = [.exampleDiffers, .exampleNotAccepted, .outdatedAcceptance]
      let open = verification.disagreements.map(\.diagnostic).filter { codes.contains($0.code) }
      #expect(open.map(\.message) == [])
    }
  }

  @Test("All there is left to write is marked, and nothing else", arguments: cases)
  func marks(_ fixture: FixtureCase) throws {
    var remarks = Diagnostics()
    let drafts = try fixture.drafts(into: &remarks)
    for file in drafts.descriptions {
      var marks = Diagnostics()
      marks.reportToDos(in: [file])
      #expect(marks.sorted.count == file.text.ranges(of: "TODO").count)
      var none = Diagnostics()
      let text = file.text.replacing("https://TODO", with: "https://a.example")
        .replacing("/TODO", with: "/a")
        .replacing("TODO", with: "Says TODO in the middle.")
      none.reportToDos(in: [SourceFile(path: file.path, text: text)])
      #expect(none.sorted.map(\.message) == [])
    }
  }
}

extension FixtureCase {
  fileprivate var pages: [String] {
    files.filter { file in
      file.hasPrefix("input") && file != "input-request.txt"
        && [".md", ".mdx", ".txt"].contains(where: file.hasSuffix)
    }
  }

  fileprivate func sources(_ names: [String]) throws -> [SourceFile] {
    try names.map { SourceFile(path: $0, text: try text($0)) }
  }

  fileprivate func sharedFiles() throws -> [SourceFile] {
    guard files.contains("input-api.yaml") else { return [] }
    return [SourceFile(path: "ships/api.yaml", text: try text("input-api.yaml"))]
  }

  fileprivate func drafts(into remarks: inout Diagnostics) throws -> Drafts {
    try drafts(of: pages, into: &remarks)
  }

  fileprivate func drafts(
    of names: [String],
    into remarks: inout Diagnostics
  ) throws -> Drafts {
    let isNamed = files.contains("input-request.txt")
    let request = isNamed ? NamedRequest(try text("input-request.txt")) : nil
    var pages: [PageToDraft] = []
    for file in try sources(names) {
      pages.append(PageToDraft(file, request: request, into: &remarks))
    }
    let folder = SpecFolder(path: "ships", files: try sharedFiles())
    return Drafts(of: pages, in: folder, into: &remarks)
  }
}

extension Drafts {
  fileprivate var files: [SourceFile] { [api].compactMap(\.self) + descriptions }
}
