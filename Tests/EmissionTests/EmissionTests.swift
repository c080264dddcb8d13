import FixtureSupport
import Testing

@testable import Emission

@Suite("Emission")
struct EmissionTests {
  @Test("What is emitted for the kitchen sink is what is checked in, compiled and run")
  func kitchenSink() async throws {
    let emitted = try Dictionary(
      uniqueKeysWithValues: await KitchenSink.files().map { ($0.path, $0.text) }
    )
    let problems = try KitchenSink.generated.problems(comparing: emitted)
    #expect(problems == [])
  }

  @Test("The order of files makes no difference, nor does the run")
  func determinism() async throws {
    let first = try await KitchenSink.files()
    #expect(first == (try await KitchenSink.files { $0.shuffled() }))
    #expect(first == (try await KitchenSink.files { $0.reversed() }))
  }

  @Test("A module without examples has a test target, too: its samples are compiled there")
  func withoutExamples() async throws {
    let manifest = try await manifest(examples: "")
    #expect(manifest.contains(#"name: "ZooAPITests""#))
    #expect(!manifest.contains("resources:"))
  }

  @Test("A module whose tests read no fixtures names no folder of them")
  func withoutFixtures() async throws {
    let manifest = try await manifest(examples: "examples: [{ status: 204 }]")
    #expect(manifest.contains(".testTarget"))
    #expect(!manifest.contains("resources:"))
  }

  private func manifest(examples: String) async throws -> String {
    try await ZooCode.file("Package.swift", operation: "response: none\n" + examples)
  }

  @Test("No generated file is longer than 800 lines")
  func sizes() async throws {
    for file in try await KitchenSink.files() where file.path.hasSuffix(".swift") {
      #expect(file.text.count { $0 == "\n" } <= 800, "\(file.path)")
    }
  }
}
