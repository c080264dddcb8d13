import Emission
import SourceText
import Testing

@testable import docwright

@Suite struct OutputPlanTests {
  @Test("Missing files are created, ours replaced, stale ones deleted, equal ones left")
  func everyFate() {
    let (plan, findings) = plan(
      ["new": "1", "changed": "2", "same": "3"],
      previous: ["changed", "same", "stale", "gone"],
      disk: ["changed": "0", "same": "3", "stale": "4"]
    )
    #expect(
      described(plan) == [
        "replace changed", "create new", "delete stale", "create .docwright-manifest",
      ]
    )
    #expect(plan.unchanged.map(\.text) == ["same"])
    #expect(findings == [])
  }

  @Test("A file the last run did not write is a conflict unless it has the wanted text")
  func foreignFiles() {
    let (plan, findings) = plan(
      ["a": "1", "b": "2"],
      previous: [],
      disk: ["a": "1", "b": "user's", "c": "user's"]
    )
    #expect(described(plan) == ["create .docwright-manifest"])
    #expect(plan.unchanged.map(\.text) == ["a"])
    #expect(findings.map(\.code) == [.foreignFile])
    #expect(findings.map(\.range.file) == ["out/b"])
  }

  @Test("When nothing differs nothing changes, the manifest included")
  func nothing() {
    let manifest = Manifest(["a"].compactMap { OutputPath($0) }).text
    let (plan, _) = plan(
      ["a": "1"],
      previous: ["a"],
      disk: ["a": "1", ".docwright-manifest": manifest]
    )
    #expect(plan.changes == [])
  }

  @Test(
    "A generated file that came back as a folder or a link is not replaced, nor deleted when stale"
  )
  func otherKinds() {
    let wanted = WantedFiles([GeneratedFile(path: "a", text: "1")])
    var diagnostics = Diagnostics()
    let places = ["a", "b", "c"].compactMap { OutputPath($0) }
    let disk: [OutputPath: OnDisk] = [
      places[0]: .notAFile, places[1]: .notAFile, places[2]: .unreachable(because: "of a link"),
    ]
    let plan = OutputPlan(
      wanted: wanted,
      previous: Manifest(places),
      disk: disk,
      folder: "out",
      into: &diagnostics
    )
    #expect(described(plan) == ["create .docwright-manifest"])
    #expect(diagnostics.sorted.map(\.code) == [.foreignFile])
  }

  @Test("A wanted place that can't be reached is an error that says why")
  func unreachable() throws {
    let wanted = WantedFiles([GeneratedFile(path: "a", text: "1")])
    var diagnostics = Diagnostics()
    let place = try #require(OutputPath("a"))
    _ = OutputPlan(
      wanted: wanted,
      previous: Manifest([]),
      disk: [place: .unreachable(because: "of a link")],
      folder: "out",
      into: &diagnostics
    )
    #expect(diagnostics.sorted.map(\.code) == [.outputNotWritable])
    #expect(diagnostics.sorted.first?.message.hasSuffix("of a link") == true)
  }

  @Test("Where file systems ignore case, a file renamed in case only survives")
  func caseOnlyRename() {
    let (plan, findings) = plan(
      ["Name": "1"],
      previous: ["name"],
      disk: ["Name": "1", "name": "1"]
    )
    #expect(
      described(plan) == ["replace Name", "delete name", "create .docwright-manifest"]
    )
    #expect(findings == [])
  }

  @Test(
    "Files that would get in each other's way on some system are errors",
    arguments: [
      ["a", "a"], ["a", "A"], ["é/x", "É/X"], ["a", "a/b"], ["A", "a/b"], [".docwright-manifest"],
    ]
  )
  func clashes(paths: [String]) {
    var diagnostics = Diagnostics()
    let files = paths.map { GeneratedFile(path: $0, text: "") }
    _ = WantedFiles(files, in: "out", into: &diagnostics)
    #expect(diagnostics.sorted.map(\.code) == [.outputNotWritable])
  }

  @Test("A file outside the output folder is an error", arguments: ["../a", "/a", "a/../../b", ""])
  func outside(path: String) {
    var diagnostics = Diagnostics()
    let wanted = WantedFiles([GeneratedFile(path: path, text: "")], in: "out", into: &diagnostics)
    #expect(wanted.texts.isEmpty)
    #expect(diagnostics.sorted.map(\.code) == [.outputNotWritable])
  }
}

extension WantedFiles {
  fileprivate init(_ files: [GeneratedFile]) {
    var diagnostics = Diagnostics()
    self.init(files, in: "out", into: &diagnostics)
    #expect(diagnostics.sorted == [])
  }
}

private func plan(
  _ wanted: [String: String],
  previous: [String],
  disk: [String: String]
) -> (OutputPlan, [Diagnostic]) {
  var diagnostics = Diagnostics()
  let files = wanted.map { GeneratedFile(path: $0, text: $1) }
  var onDisk: [OutputPath: OnDisk] = [:]
  for (name, text) in disk {
    if let path = OutputPath(name) { onDisk[path] = .file(Array(text.utf8)) }
  }
  let plan = OutputPlan(
    wanted: WantedFiles(files),
    previous: Manifest(previous.compactMap { OutputPath($0) }),
    disk: onDisk,
    folder: "out",
    into: &diagnostics
  )
  return (plan, diagnostics.sorted)
}

private func described(_ plan: OutputPlan) -> [String] {
  plan.changes.map {
    switch $0 {
    case .create(let path, _): "create \(path.text)"
    case .replace(let path, _): "replace \(path.text)"
    case .delete(let path): "delete \(path.text)"
    }
  }
}
