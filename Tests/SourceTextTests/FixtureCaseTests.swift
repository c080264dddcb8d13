import FixtureSupport
import Foundation
import Testing

@Suite(.disabled(if: ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] != nil))
struct FixtureCaseTests {
  @Test("An expectation that agrees is no problem, and inputs are none")
  func agreement() throws {
    #expect(
      try problems(["input.yaml": "x", "a.txt": "1\n"], ["a.txt": "1\n", "b.txt": ""]) == []
    )
  }

  @Test("A missing, a left-over and a differing expectation are problems")
  func disagreement() throws {
    #expect(
      try problems([:], ["a.txt": "1"]) == ["one/a.txt: missing; UPDATE_SNAPSHOTS=1 writes it"]
    )
    #expect(
      try problems(["a.txt": "1"], ["a.txt": ""]) == [
        "one/a.txt: left over, nothing came out for it"
      ]
    )
    #expect(
      try problems(["a.txt": "1\n2\n"], ["a.txt": "1\n3\n"])
        == ["one/a.txt:2: expected '2', found '3'"]
    )
    #expect(
      try problems(["a.txt": "1"], ["a.txt": "1\n"])
        == ["one/a.txt:2: expected the end, found ''"]
    )
  }

  @Test("A case that expects nothing and a folder without cases are problems")
  func emptiness() throws {
    #expect(try problems(["input.yaml": "x"], ["a.txt": ""]) == ["one: expects nothing"])
    let none = FixtureCase.all(in: "No such folder")
    #expect(none.count == 1)
    #expect(try none.flatMap { try $0.problems(comparing: [:]) }.count == 1)
  }
}

/// What a case with these files says about these results.
private func problems(_ files: [String: String], _ actual: [String: String]) throws -> [String] {
  let root = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
  let folder = root.appendingPathComponent("Fixtures/one")
  try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(at: root) }
  for (name, text) in files { try Data(text.utf8).write(to: folder.appendingPathComponent(name)) }
  let cases = FixtureCase.all(of: root.appendingPathComponent("Tests.swift").path)
  #expect(cases.map(\.name) == ["one"])
  return try cases.flatMap { try $0.problems(comparing: actual) }
}
