import FixtureSupport
import Foundation
import Testing

@Suite("The build plugin", .serialized, .timeLimit(.minutes(30)))
struct BuildPluginTests {
  @Test("The client follows its descriptions from build to build, and mistakes in them stop it")
  func builds() async throws {
    let package = try await PluginPackage()
    try await compilesWhatChanged(package)
    try await compilesWhatComes(package)
    try await failsByMistakes(package)
  }

  private func compilesWhatChanged(_ package: PluginPackage) async throws {
    let first = try await build(package)
    #expect(first.compiled == ["App.swift", "api.swift", "get-loaf.swift", "list-orders.swift"])
    #expect(try await package.app() == "Rye\n2 of rye\n")
    #expect(try await build(package).compiled == [])

    let loaf = "Sources/App/get-loaf.yaml"
    try package.edit(loaf, "Reads one loaf.", to: "Reads a loaf.")
    #expect(try await build(package).compiled == ["get-loaf.swift"])

    // What else is compiled, of what reads a loaf, is the compiler's affair.
    let name = "name:  { type: string"
    try package.edit(loaf, name, to: "weight?: { type: number, about: In grams. }\n      \(name)")
    let compiled = try await build(package).compiled
    #expect(compiled.contains("get-loaf.swift"), "\(compiled)")

    try package.edit("Sources/App/api.yaml", "The shop's key.", to: "Of the shop.")
    #expect(try await build(package).compiled == ["api.swift"])
  }

  private func compilesWhatComes(_ package: PluginPackage) async throws {
    try package.write(bun, to: "Sources/App/get-bun.yaml")
    try package.write("let request = GetBun()\n", to: "Sources/App/Bun.swift")
    #expect(try await build(package).compiled.contains("get-bun.swift"))

    try package.remove("Sources/App/get-bun.yaml")
    let without = try await package.swift("build")
    #expect(without.everything.contains("cannot find 'GetBun' in scope"))

    try package.remove("Sources/App/Bun.swift")
    #expect(try await build(package).compiled.contains("get-bun.swift") == false)
  }

  private func failsByMistakes(_ package: PluginPackage) async throws {
    let loaf = "Sources/App/get-loaf.yaml"
    try package.edit(loaf, "baked: { type: timestamp", to: "baked: { type: timestmp")
    let build = try await package.swift("build")
    #expect(build.status == 1)
    let place = "\(package.path)/\(loaf):17:22: "
    let message = "error: unknown type 'timestmp'; did you mean 'timestamp'? [unknown-type]\n"
    #expect(build.everything.contains(place + message), "\(build.everything)")

    try package.edit(loaf, "timestmp", to: "timestamp")
    try await self.build(package)
    #expect(try await package.app() == "Rye\n2 of rye\n")
  }

  @Test("A target without an api.yaml, or with several, is told so")
  func sharedDescriptions() async throws {
    let package = try await PluginPackage()
    try package.copy("Sources/App/api.yaml", to: "Sources/App/other/api.yaml")
    let several = try await package.swift("build")
    #expect(several.status == 1)
    let paths = ["api.yaml", "other/api.yaml"].map { "\(package.path)/Sources/App/\($0)" }
    let message = "error: 'App' has several api.yaml, which takes as many targets: "
    #expect(several.everything.contains(message + paths.joined(separator: ", ") + "\n"))

    try package.remove("Sources/App/other/api.yaml")
    try package.remove("Sources/App/api.yaml")
    let none = try await package.swift("build")
    #expect(none.status == 1)
    #expect(
      none.everything.contains(
        "error: 'App' has no api.yaml; put one beside its other descriptions\n"
      )
    )
  }

  @discardableResult
  private func build(_ package: PluginPackage) async throws -> CommandRun {
    let build = try await package.swift("build")
    try #require(build.status == 0, "\(build.everything)")
    #expect(!build.everything.contains("warning:"), "\(build.everything)")
    return build
  }

  private let bun = """
    operation: buns.get
    page: https://docs.bakery.example/get-bun.md
    request: GET /bun
    about: Reads the bun of the day.
    response:
      name: { type: string, about: What it says on the label. }

    """
}
