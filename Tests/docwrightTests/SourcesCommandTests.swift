import Foundation
import Testing

@Suite("docwright sources", .timeLimit(.minutes(10)))
struct SourcesCommandTests {
  private let folder: TemporaryFolder

  /// Descriptions lie in a target, and sources have been made of them once.
  init() async throws {
    folder = try TemporaryFolder()
    try folder.writeSmallAPI()
    try folder.move("Specs/acme", to: "Sources/App")
    let run = try await sources()
    #expect(run.status == 0)
    #expect(run.everything == "")
  }

  @Test("It writes one Swift file for each description and nothing else")
  func files() throws {
    #expect(
      try folder.contents().filter { $0.hasPrefix("Made/") } == ["Made/", Self.api, Self.thing]
    )
    #expect(folder.text(Self.api)?.contains("public struct AcmeClient: ") == true)
    #expect(folder.text(Self.thing)?.contains("public struct GetThing: ") == true)
    let mark = "// Made by docwright from get-thing.yaml: edit that file, not this one.\n"
    #expect(folder.text(Self.thing)?.hasPrefix(mark) == true)
  }

  @Test("It writes only files that differ")
  func unchanged() async throws {
    let before = try [Self.api, Self.thing].map(folder.stamp)
    let description = "Sources/App/get-thing.yaml"
    let text = try #require(folder.text(description))
    try folder.write(text.replacing("Reads one thing.", with: "Reads a thing."), to: description)
    #expect(try await sources().everything == "")
    #expect(try folder.stamp(Self.api) == before[0])
    #expect(try folder.stamp(Self.thing) != before[1])
    #expect(folder.text(Self.thing)?.contains("/// Reads a thing.\n") == true)
  }

  @Test("It takes nothing from folders in the target, and leaves other files of both alone")
  func others() async throws {
    try folder.write("a: [", to: "Sources/App/Resources/settings.yaml")
    try folder.write("let mine = 1\n", to: "Sources/App/Mine.swift")
    try folder.write("let mine = 1\n", to: "Made/Mine.swift")
    #expect(try await sources().everything == "")
    #expect(folder.text("Made/Mine.swift") == "let mine = 1\n")
  }

  @Test("It never replaces a file that it did not write, and then writes none")
  func foreign() async throws {
    try folder.remove(Self.api)
    try folder.write("let mine = 1\n", to: Self.thing)
    let run = try await sources()
    #expect(run.status == 1)
    #expect(
      run.errors == """
        \(Self.thing):1:1: error: there is another file here, which docwright doesn't \
        overwrite; move it [foreign-file]

        """
    )
    #expect(folder.text(Self.api) == nil)
    #expect(folder.text(Self.thing) == "let mine = 1\n")
  }

  @Test("After a mistake everything stays as it was")
  func mistake() async throws {
    let before = try [Self.api, Self.thing].map(folder.stamp)
    try folder.write("operation: [\n", to: "Sources/App/get-thing.yaml")
    let run = try await sources()
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("Sources/App/get-thing.yaml:"))
    #expect(try [Self.api, Self.thing].map(folder.stamp) == before)
  }

  @Test("No type is named as the module that it is made for")
  func module() async throws {
    #expect(try await sources("--module", "AcmeClient").everything == "")
    #expect(folder.text(Self.api)?.contains("struct AcmeClient: ") == false)
  }

  private static let api = "Made/api.swift"
  private static let thing = "Made/get-thing.swift"

  private func sources(_ arguments: String...) async throws -> DocwrightRun {
    let command = ["sources", "Sources/App", "--output", "Made"]
    return try await DocwrightRun(command + arguments, in: folder)
  }
}

extension DocwrightRun {
  fileprivate var everything: String { output + errors }
}

extension TemporaryFolder {
  fileprivate func move(_ old: String, to new: String) throws {
    try makeFolder((new as NSString).deletingLastPathComponent)
    try FileManager.default.moveItem(at: url(old), to: url(new))
  }

  /// Differs when a file was written again, even with the same bytes.
  fileprivate func stamp(_ file: String) throws -> [NSObject?] {
    let attributes = try attributes(file)
    return [.modificationDate, .systemFileNumber].map { attributes[$0] as? NSObject }
  }
}
