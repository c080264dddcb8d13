import Foundation
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
