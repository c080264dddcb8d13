import SourceText
import Testing

@testable import docwright

@Suite struct ManifestTests {
  @Test("A manifest reads back as it was written, in order, each path once")
  func roundTrip() {
    let paths = ["b/c", "a", "b", "a"].compactMap { OutputPath($0) }
    let manifest = Manifest(paths)
    #expect(manifest.paths.map(\.text) == ["a", "b", "b/c"])
    #expect(manifest.text.hasSuffix("\na\nb\nb/c\n"))
    var diagnostics = Diagnostics()
    #expect(Manifest(parsing: file(manifest.text), into: &diagnostics) == manifest)
    #expect(diagnostics.sorted == [])
  }

  @Test(
    "A line that names nothing below the output folder is an error at that line",
    arguments: ["/etc/passwd", "../a", "a/../../b", "a//b", "a\\b", "a\0b", ".docwright-manifest"]
  )
  func escapes(line: String) {
    var diagnostics = Diagnostics()
    let text = Manifest([]).text + "fine\n\(line)\n"
    let manifest = Manifest(parsing: file(text), into: &diagnostics)
    #expect(manifest.paths.map(\.text) == ["fine"])
    #expect(diagnostics.sorted.map(\.code) == [.invalidManifest])
    #expect(diagnostics.sorted.first?.range.start == SourcePosition(line: 3, column: 1))
  }

  @Test("A file of that name that is no manifest is not taken for one", arguments: ["", "a\nb\n"])
  func strangers(text: String) {
    var diagnostics = Diagnostics()
    _ = Manifest(parsing: file(text), into: &diagnostics)
    #expect(diagnostics.sorted.map(\.code) == [.invalidManifest])
  }
}

private func file(_ text: String) -> SourceFile {
  SourceFile(path: "out/.docwright-manifest", text: text)
}
