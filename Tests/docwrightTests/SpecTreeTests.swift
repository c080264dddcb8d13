import SourceText
import SpecLanguage
import Testing
import YAMLReader

@testable import docwright

@Suite struct SpecTreeTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("The descriptions of all vendors are read in order, the settings beside them")
  func order() throws {
    for file in ["b/z.yaml", "b/api.yaml", "a/x.yaml", "docwright.yaml"] {
      try folder.write("text: \(file)\n", to: file)
    }
    let (tree, findings) = read()
    #expect(findings == [])
    #expect(tree.folders.map { shortened($0.path) } == ["a", "b"])
    #expect(
      tree.folders.map { $0.files.map { shortened($0.path) } } == [
        ["a/x.yaml"], ["b/api.yaml", "b/z.yaml"],
      ]
    )
    #expect(tree.folders.first?.files.first?.text == "text: a/x.yaml\n")
    #expect(tree.settings?.text == "text: docwright.yaml\n")
  }

  @Test("Descriptions in deeper folders are not passed over in silence")
  func deeper() throws {
    for file in ["a/x.yaml", "a/deeper/y.yaml", "a/pages/notes.md"] {
      try folder.write("", to: file)
    }
    #expect(read().1.map { shortened($0.range.file) } == ["a/deeper"])
  }

  @Test("Hidden files and files of other kinds are left alone")
  func leftAlone() throws {
    for file in [
      "a/x.yaml", "a/.hidden.yaml", "a/notes.md", ".git/z.yaml", "README.md",
      "pages/a.txt",
    ] {
      try folder.write("", to: file)
    }
    let (tree, findings) = read()
    #expect(findings == [])
    #expect(tree.folders.flatMap(\.files).map { shortened($0.path) } == ["a/x.yaml"])
  }

  @Test("Files and folders are read through links")
  func links() throws {
    try folder.write("a: 1", to: "elsewhere/b/x.yaml")
    try folder.makeFolder("specs/c")
    try folder.link("specs/b", to: "../elsewhere/b")
    try folder.link("specs/c/y.yaml", to: "../../elsewhere/b/x.yaml")
    let (tree, findings) = read("specs")
    #expect(findings == [])
    #expect(
      tree.folders.flatMap(\.files).map { shortened($0.path) } == [
        "specs/b/x.yaml", "specs/c/y.yaml",
      ]
    )
  }

  @Test("A description with the wrong ending or in the wrong place is an error")
  func misplaced() throws {
    try folder.write("", to: "a/x.yml")
    try folder.write("", to: "y.yaml")
    try folder.write("", to: "docwright.yml")
    let (tree, findings) = read()
    #expect(findings.map(\.code) == [.invalidName, .invalidName, .invalidName])
    #expect(findings.map { shortened($0.range.file) } == ["a/x.yml", "docwright.yml", "y.yaml"])
    #expect(tree.folders.map { $0.unreadable.map { shortened($0) } } == [["a/x.yml"]])
  }

  @Test("What can't be read is an error at its path, and the rest is read")
  func unreadable() throws {
    try folder.write([0x61, 0xFF], to: "a/bytes.yaml")
    try folder.makeFolder("a/folder.yaml")
    try folder.link("a/gone.yaml", to: "nowhere")
    try folder.write("123456789", to: "a/large.yaml")
    try folder.write("12345678", to: "a/right.yaml")
    let (tree, findings) = read(limits: YAMLLimits(bytes: 8, nesting: 1, values: 1))
    #expect(findings.map(\.code) == [.notUTF8, .fileNotReadable, .fileNotReadable, .tooLarge])
    #expect(tree.folders.flatMap(\.files).map { shortened($0.path) } == ["a/right.yaml"])
    #expect(tree.folders.first?.unreadable.count == 4)
  }

  @Test("A folder without descriptions, a missing one and a file in its place are errors")
  func nothingThere() throws {
    #expect(read().1.map(\.code) == [.noDescriptions])
    #expect(read("missing").1.map(\.code) == [.noDescriptions])
    try folder.write("", to: "file")
    #expect(read("file").1.map(\.code) == [.fileNotReadable])
  }

  private func read(
    _ name: String = "",
    limits: YAMLLimits = .standard
  ) -> (SpecTree, [Diagnostic]) {
    var diagnostics = Diagnostics()
    let path = name.isEmpty ? folder.path : join(folder.path, name)
    let tree = SpecTree(readingFrom: path, limits: limits, into: &diagnostics)
    return (tree, diagnostics.sorted)
  }

  private func shortened(_ path: String) -> String {
    String(path.dropFirst(folder.path.count + 1))
  }
}
