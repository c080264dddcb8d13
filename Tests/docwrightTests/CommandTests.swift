import FixtureSupport
import Foundation
import Testing

@testable import docwright

/// A case is a command line, one argument a line in `input-arguments.txt`, and the folder it is run
/// in, `input`.
@Suite("The command", .timeLimit(.minutes(10)))
struct CommandTests {
  @Test(
    "It prints exactly this, exits so, and after a fault leaves all files as they were",
    arguments: FixtureCase.all()
  )
  func prints(_ fixture: FixtureCase) async throws {
    let folder = try TemporaryFolder()
    for file in fixture.files where file.hasPrefix("input/") {
      try folder.write(try fixture.bytes(file), to: String(file.dropFirst("input/".count)))
    }
    let arguments = try fixture.text("input-arguments.txt")
      .split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    let before = try folder.files()
    let run = try await DocwrightRun(arguments.map(String.init), in: folder)
    if run.status != 0 { #expect(try folder.files() == before) }
    let actual = [
      "stdout.txt": run.output, "stderr.txt": run.errors, "exit.txt": "\(run.status)\n",
    ]
    let problems = try fixture.problems(comparing: actual)
    #expect(problems == [])
  }

  @Test("What 'ir' prints has the format 1 and reads back")
  func ir() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallAPI()
    let run = try await DocwrightRun(["ir"], in: folder)
    #expect(run.status == 0)
    #expect(run.errors == "")
    let document = try JSONDecoder().decode(IRDocument.self, from: Data(run.output.utf8))
    #expect(document.format == 1)
    #expect(document.apis.map(\.operations.count) == [1])
  }

  @Test("A hostile nesting of 10,000 levels is a mistake, not a crash")
  func deepNesting() async throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallAPI()
    let depth = 10_000
    let nested = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    try folder.write("operation: \(nested)\n", to: "Specs/acme/get-thing.yaml")
    for command in ["generate", "check", "ir"] {
      let run = try await DocwrightRun([command], in: folder)
      #expect(run.status == 1)
      #expect(run.output == "")
      #expect(run.errors.hasPrefix("Specs/acme/get-thing.yaml:1:"))
    }
    #expect(!(try folder.contents()).contains("Generated/"))
  }
}

extension TemporaryFolder {
  /// The bytes of all files, by path; folders have none.
  fileprivate func files() throws -> [String: Data?] {
    let paths = try contents()
    return Dictionary(
      uniqueKeysWithValues: paths.map { ($0, try? Data(contentsOf: url($0))) }
    )
  }
}
