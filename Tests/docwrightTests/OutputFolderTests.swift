import Emission
import Foundation
import SourceText
import Testing

@testable import docwright

@Suite struct OutputFolderTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
  }

  @Test("Files and their folders appear, with the manifest and nothing else")
  func firstRun() throws {
    #expect(write(["Sources/A/x.swift": "1\n", "Package.swift": "2\n"]) == [])
    #expect(
      try folder.contents() == [
        "out/", "out/.docwright-manifest", "out/Package.swift", "out/Sources/", "out/Sources/A/",
        "out/Sources/A/x.swift",
      ]
    )
    #expect(folder.text("out/Sources/A/x.swift") == "1\n")
    #expect(
      folder.text("out/.docwright-manifest")?.hasSuffix("\nPackage.swift\nSources/A/x.swift\n")
        == true
    )
  }

  @Test("A second run with the same files touches none of them, the manifest included")
  func secondRun() throws {
    #expect(write(["a": "1", "b/c": "2"]) == [])
    let files = ["out/a", "out/b/c", "out/.docwright-manifest"]
    let past = Date(timeIntervalSince1970: 1_000_000)
    for file in files {
      try FileManager.default.setAttributes(
        [.modificationDate: past],
        ofItemAtPath: folder.url(file).path
      )
    }
    #expect(write(["b/c": "2", "a": "1"]) == [])
    for file in files {
      #expect(try folder.attributes(file)[.modificationDate] as? Date == past)
    }
    #expect(write(["b/c": "3", "a": "1"]) == [])
    #expect(try folder.attributes("out/a")[.modificationDate] as? Date == past)
    #expect(folder.text("out/b/c") == "3")
  }

  @Test("Stale files go, and the folders that held nothing else")
  func staleFiles() throws {
    #expect(write(["a/b/c": "1", "d/e": "2", "f": "3"]) == [])
    try folder.write("user's", to: "out/d/mine")
    #expect(write(["f": "3"]) == [])
    #expect(
      try folder.contents() == [
        "out/", "out/.docwright-manifest", "out/d/", "out/d/mine", "out/f",
      ]
    )
  }

  @Test("A stale file that is gone already is no problem")
  func goneAlready() throws {
    #expect(write(["a": "1", "b": "2"]) == [])
    try folder.remove("out/b")
    #expect(write(["a": "1"]) == [])
    #expect(folder.text("out/.docwright-manifest")?.hasSuffix("\na\n") == true)
  }

  @Test("New files have the permissions the user's mask allows")
  func permissions() throws {
    #expect(write(["a/b": "1"]) == [])
    try folder.write("x", to: "plain")
    let mask = umask(0)
    umask(mask)
    let expected = 0o666 & ~Int(mask)
    #expect(try folder.attributes("out/a/b")[.posixPermissions] as? Int == expected)
  }

  @Test("A foreign file stops the run before anything changes")
  func foreignFile() throws {
    try folder.write("user's", to: "out/b")
    #expect(write(["a": "1", "b": "2"]) == [.foreignFile])
    #expect(try folder.contents() == ["out/", "out/b"])
    #expect(folder.text("out/b") == "user's")
  }

  @Test("Nothing is written or deleted through a symbolic link")
  func links() throws {
    try folder.makeFolder("elsewhere")
    try folder.makeFolder("out")
    try folder.link("out/a", to: "../elsewhere")
    #expect(write(["a/b": "1"]) == [.outputNotWritable])
    try folder.remove("out/a")

    #expect(write(["a/b": "1", "c": "2"]) == [])
    try folder.remove("out/a")
    try folder.write("user's", to: "elsewhere/b")
    try folder.link("out/a", to: "../elsewhere")
    #expect(write(["c": "2"]) == [])
    #expect(folder.text("elsewhere/b") == "user's")
  }

  @Test("A link in the place of a file is neither followed nor replaced")
  func linkedFile() throws {
    try folder.write("user's", to: "elsewhere")
    try folder.makeFolder("out")
    try folder.link("out/a", to: "../elsewhere")
    #expect(write(["a": "1"]) == [.foreignFile])
    #expect(folder.text("elsewhere") == "user's")
  }

  @Test("The output folder itself may be a link")
  func linkedRoot() throws {
    try folder.makeFolder("real")
    try folder.link("out", to: "real")
    #expect(write(["a": "1"]) == [])
    #expect(folder.text("real/a") == "1")
  }

  @Test("A manifest that names a file outside stops the run, and the file stays")
  func hostileManifest() throws {
    try folder.write("user's", to: "victim")
    try folder.write(Manifest([]).text + "../victim\n", to: "out/.docwright-manifest")
    #expect(write(["a": "1"]) == [.invalidManifest])
    #expect(folder.text("victim") == "user's")
    #expect(folder.text("out/a") == nil)
  }

  @Test("An output folder that is a file, or lies below one, is an error and changes nothing")
  func notAFolder() throws {
    try folder.write("user's", to: "out")
    #expect(write(["a": "1"]) == [.outputNotWritable])
    #expect(write(["a": "1"], in: "out/below") == [.outputNotWritable])
    #expect(try folder.contents() == ["out"])
  }

  @Test("When one file can't be written, no file changes and nothing is left behind")
  func oneFailure() throws {
    #expect(write(["a": "1", "stale": "2"]) == [])
    let manifest = folder.text("out/.docwright-manifest")
    let output = OutputFolder(path: folder.url("out").path)
    var diagnostics = Diagnostics()
    let plan = try #require(
      output.plan(
        for: ["a", "made/on/the/way", "x/z"].map { GeneratedFile(path: $0, text: "new") },
        into: &diagnostics
      )
    )
    // What the plan could not know: no folder can be made here.
    try folder.link("out/x", to: "nowhere")
    let before = try folder.contents()

    #expect(!output.carryOut(plan, into: &diagnostics))
    #expect(diagnostics.sorted.map(\.code) == [.outputNotWritable])
    #expect(diagnostics.sorted.first?.range.file == folder.url("out/x").path)
    #expect(try folder.contents() == before)
    #expect(folder.text("out/a") == "1")
    #expect(folder.text("out/.docwright-manifest") == manifest)
  }

  @Test("When a run breaks off halfway, the next one knows old and new files for its own")
  func interruption() throws {
    #expect(write(["stale": "1"]) == [])
    let output = OutputFolder(path: folder.url("out").path)
    var diagnostics = Diagnostics()
    let plan = try #require(
      output.plan(for: [GeneratedFile(path: "new", text: "2")], into: &diagnostics)
    )
    // What the plan could not know: a folder does not go as a file does.
    try folder.remove("out/stale")
    try folder.write("user's", to: "out/stale/mine")

    #expect(!output.carryOut(plan, into: &diagnostics))
    #expect(folder.text("out/.docwright-manifest")?.hasSuffix("\nnew\nstale\n") == true)
    #expect(folder.text("out/stale/mine") == "user's")
  }

  @Test("A name the file system can't hold is an error before anything changes")
  func longName() throws {
    let name = String(repeating: "n", count: 300)
    #expect(write(["a": "1", name: "2"]) == [.outputNotWritable])
    #expect(write(["a": "1", "\(name)/b": "2"]) == [.outputNotWritable])
    #expect(try folder.contents() == [])
  }

  @Test("Missing, differing and extra files are told without changing anything")
  func check() throws {
    #expect(write(["a": "1", "b": "2", "c": "3"]) == [])
    let before = try folder.contents()
    var diagnostics = Diagnostics()
    let files = [GeneratedFile(path: "a", text: "x"), GeneratedFile(path: "d", text: "4")]
    let plan = OutputFolder(path: folder.url("out").path).plan(for: files, into: &diagnostics)
    #expect(plan?.changes.map(\.path.text) == ["a", "b", "c", "d", ".docwright-manifest"])
    #expect(try folder.contents() == before)
  }

  /// Plans and writes; the codes of what was found.
  private func write(_ files: [String: String], in name: String = "out") -> [DiagnosticCode] {
    var diagnostics = Diagnostics()
    let output = OutputFolder(path: folder.url(name).path)
    let files = files.map { GeneratedFile(path: $0, text: $1) }
    if let plan = output.plan(for: files, into: &diagnostics) {
      #expect(output.carryOut(plan, into: &diagnostics) == !diagnostics.hasErrors)
    }
    return diagnostics.sorted.map(\.code)
  }
}
