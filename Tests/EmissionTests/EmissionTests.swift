import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import Emission

@Suite("Emission")
struct EmissionTests {
  @Test("What is emitted for the kitchen sink is what is checked in, compiled and run")
  func kitchenSink() async throws {
    let output = KitchenSink.root.appending(path: "Generated")
    let emitted = try Dictionary(
      uniqueKeysWithValues: await KitchenSink.files().map { ($0.path, $0.text) }
    )
    if ProcessInfo.processInfo.environment["UPDATE_SNAPSHOTS"] == "1" {
      try Self.refresh(output, with: emitted)
      Issue.record("\(output.path) was written anew; look at it, then test again")
    }
    let present = try Self.files(in: output)
    #expect(Set(present.keys).symmetricDifference(emitted.keys).sorted() == [])
    for (path, text) in emitted {
      #expect(present[path] == text, "\(path) differs")
    }
  }

  @Test("The order of files makes no difference, nor does the run")
  func determinism() async throws {
    let first = try await KitchenSink.files()
    #expect(first == (try await KitchenSink.files { $0.shuffled() }))
    #expect(first == (try await KitchenSink.files { $0.reversed() }))
  }

  @Test(
    "A module without examples has no test target, which SwiftPM would refuse for want of files"
  )
  func withoutExamples() async throws {
    let manifest = try await manifest(examples: "")
    #expect(manifest.contains(#"name: "TidesAPI""#))
    #expect(!manifest.contains(".testTarget"))
  }

  @Test("A module whose tests read no fixtures names no folder of them")
  func withoutFixtures() async throws {
    let manifest = try await manifest(examples: "examples: [{ path: { port: vigo } }]")
    #expect(manifest.contains(".testTarget"))
    #expect(!manifest.contains("resources:"))
  }

  private func manifest(examples: String) async throws -> String {
    let api = """
      api: Tides
      module: TidesAPI
      about: When to sail.
      server: https://tides.example.org
      """
    let operation = """
      operation: ports.forget
      page: https://tides.example.org/docs
      request: DELETE /ports/{port}
      about: Forgets a port.
      path: { port: string }
      response: none
      """
    let folder = SpecFolder(
      path: "tides",
      files: [
        SourceFile(path: "tides/api.yaml", text: api),
        SourceFile(path: "tides/forget-port.yaml", text: operation + "\n" + examples),
      ]
    )
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile([folder], into: &diagnostics)
    try #require(diagnostics.sorted == [])
    let files = await Emitter(templates: try Templates())
      .files(apis, package: "tides", runtime: .path(".."))
    return try #require(files.first { $0.path == "Package.swift" }).text
  }

  @Test("No generated file is longer than 800 lines")
  func sizes() async throws {
    for file in try await KitchenSink.files() where file.path.hasSuffix(".swift") {
      #expect(file.text.count { $0 == "\n" } <= 800, "\(file.path)")
    }
  }

  private static func files(in folder: URL) throws -> [String: String] {
    let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { texts, name in
      let file = folder.appending(path: name)
      guard try file.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile == true,
        !name.hasPrefix(".")
      else { return }
      texts[name] = try String(contentsOf: file, encoding: .utf8)
    }
  }

  private static func refresh(_ folder: URL, with files: [String: String]) throws {
    try? FileManager.default.removeItem(at: folder)
    for (path, text) in files {
      let file = folder.appending(path: path)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(),
        withIntermediateDirectories: true
      )
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
  }
}
