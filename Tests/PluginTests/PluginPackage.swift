import FixtureSupport
import Foundation

/// A copy of the example package that has its plugins from a release, as a person would use it.
struct PluginPackage {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// Where the example is, whose plugins come from this repository.
  private static let original = root.appending(path: "Tests/Fixtures/PluginPackage").path

  private let folder: TemporaryFolder

  /// Lays out a release with the command that was built for this run of the tests.
  init() async throws {
    folder = try TemporaryFolder()
    let release = try await CommandRun(
      Self.root.appending(path: ".ci/release"),
      [folder.url("release").path, try BuiltCommand.executable().path],
      in: folder.path
    )
    if release.status != 0 { throw Failed(errors: release.errors) }
    try FileManager.default.createDirectory(
      at: folder.url("app"),
      withIntermediateDirectories: true
    )
    for name in ["Package.swift", "Sources"] {
      try FileManager.default.copyItem(
        atPath: "\(Self.original)/\(name)",
        toPath: folder.url("app/\(name)").path
      )
    }
    try edit("Package.swift", "../../..", to: "../release/docwright")
  }

  struct Failed: Error {
    let errors: String
  }

  struct NotThere: Error {
    let text: String
  }

  var path: String { folder.url("app").path }

  func edit(_ file: String, _ old: String, to new: String) throws {
    let text = folder.text("app/\(file)") ?? ""
    guard text.contains(old) else { throw NotThere(text: old) }
    try write(text.replacingOccurrences(of: old, with: new), to: file)
  }

  func write(_ text: String, to file: String) throws {
    try folder.write(text, to: "app/\(file)")
  }

  func copy(_ file: String, to other: String) throws {
    try write(folder.text("app/\(file)") ?? "", to: other)
  }

  func has(_ file: String) -> Bool { folder.text("app/\(file)") != nil }

  func remove(_ file: String) throws {
    try folder.remove("app/\(file)")
  }

  /// Runs `swift …` in the package, after everything else that wants to run.
  func swift(_ arguments: String...) async throws -> CommandRun {
    try await swift(arguments)
  }

  func swift(_ arguments: [String]) async throws -> CommandRun {
    try await CommandRun(URL(filePath: "/usr/bin/env"), ["nice", "swift"] + arguments, in: path)
  }

  /// What the package's app prints.
  func app() async throws -> String {
    let app = URL(filePath: path).appending(path: ".build/debug/App")
    return try await CommandRun(app, [], in: path).output
  }
}

extension CommandRun {
  /// Names of the app's source files that the log of a build has as compiled, sorted.
  var compiled: [String] {
    let words = output.split(separator: "\n").map { $0.split(separator: " ") }
    return words.filter { $0.dropFirst().starts(with: ["Compiling", "App"]) }
      .flatMap { $0.dropFirst(3) }.map(String.init).sorted()
  }

  var everything: String { output + errors }
}
