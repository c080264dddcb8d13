import APIModel
import Testing

@testable import Emission

@Suite("Sources for a target that holds its descriptions")
struct SourcesTests {
  @Test("There is one file for each description, named after it")
  func names() throws {
    let api = try KitchenSink.api()
    let sources = Emitter(templates: try Templates()).sources(api)
    #expect(sources.map(\.path) == ["api.swift"] + api.operations.map { "\($0.slug).swift" })
    #expect(api.operations.count > 30)
  }

  @Test("They say what the package's files say")
  func declarations() async throws {
    let sources = Emitter(templates: try Templates()).sources(try KitchenSink.api())
    let package = try await KitchenSink.files().filter {
      $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift")
    }
    #expect(Set(sources.flatMap(lines)) == Set(package.flatMap(lines)))
    let operations = package.filter { $0.path.contains("/Operations/") }.map(lines)
    #expect(Set(sources.dropFirst().map(lines)) == Set(operations))
  }

  /// Without the first, which names the description.
  private func lines(_ file: GeneratedFile) -> [Substring] {
    Array(file.text.split(separator: "\n").dropFirst())
  }
}
