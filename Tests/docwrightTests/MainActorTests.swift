import Foundation
import Testing

@Suite("A package whose default isolation is MainActor", .timeLimit(.minutes(20)))
struct MainActorTests {
  private let tests = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()

  private var package: URL { tests.appending(path: "MainActorPackage") }

  @Test("has every generated module in it as it is")
  func modules() throws {
    let folders = ["../Generated/Sources", "KitchenSink/Generated/Sources"]
    let modules = try folders.flatMap { try names(in: tests.appending(path: $0)) }
    let compiled = package.appending(path: "Generated")
    #expect(try names(in: compiled) == modules.sorted())
    let manifest = try String(contentsOf: package.appending(path: "Package.swift"), encoding: .utf8)
    let list = modules.sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    #expect(manifest.contains("let compiledModules = [\(list)]\n"))
    for module in modules {
      let path = compiled.appending(path: module).path
      #expect(throws: Never.self) {
        try FileManager.default.destinationOfSymbolicLink(atPath: path)
      }
    }
  }

  @Test(
    "compiles generated modules, or imports them, without a warning, and uses them on any actor",
    .enabled(if: Self.knowsDefaultIsolation, "SE-0466 came with Swift 6.2")
  )
  func build() async throws {
    let build = try await run("nice", "swift", "build")
    try #require(build.status == 0, "\(build.output)")
    let app = try await run(".build/debug/App")
    #expect(
      app.output == """
        Say hello: pong ["begun", "[1]"]
        [lifecycle, other]
        completed

        """
    )
    let background = try await run(".build/debug/Background")
    #expect(background.output == "[\"hello\"] [guest: [2025-05-08]] true\n")
  }

  #if compiler(>=6.2)
    private static let knowsDefaultIsolation = true
  #else
    private static let knowsDefaultIsolation = false
  #endif

  private func run(_ command: String...) async throws -> CommandRun {
    try await CommandRun(URL(filePath: "/usr/bin/env"), command, in: package.path)
  }

  private func names(in folder: URL) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !$0.hasPrefix(".") }.sorted()
  }
}
