import FixtureSupport
import SourceText
import Testing
import YAMLReader

@Suite struct YAMLFixtures {
  @Test("A file gives the tree and the diagnostics its folder shows", arguments: FixtureCase.all())
  func reads(_ fixture: FixtureCase) throws {
    var diagnostics = Diagnostics()
    let bytes = try fixture.bytes("input.yaml")
    let file = SourceFile(path: "input.yaml", bytes: bytes, into: &diagnostics)
    let root = file.flatMap { YAMLNode.parse($0, into: &diagnostics) }
    let text = DiagnosticText(files: file.map { [$0] } ?? [], style: .plain)
    let problems = try fixture.problems(comparing: [
      "nodes.txt": root.map(dump) ?? "",
      "diagnostics.txt": diagnostics.sorted.map(text.text).joined(),
    ])
    #expect(problems == [])
  }
}

@Suite struct JSONFixtures {
  @Test(
    "JSON in a description gives the tree and the diagnostics its folder shows",
    arguments: FixtureCase.all(in: "JSONFixtures")
  )
  func reads(_ fixture: FixtureCase) throws {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "input.yaml", text: try fixture.text("input.yaml"))
    let yaml = YAMLNode.parse(file, into: &diagnostics)
    let json = yaml.map { YAMLNode.json(in: $0.firstValue, into: &diagnostics) }
    let text = DiagnosticText(files: [file], style: .plain)
    let problems = try fixture.problems(comparing: [
      "nodes.txt": json.flatMap { $0.map(dump) } ?? "",
      "diagnostics.txt": diagnostics.sorted.map(text.text).joined(),
    ])
    #expect(problems == [])
  }
}
