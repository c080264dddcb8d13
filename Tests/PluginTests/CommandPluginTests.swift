import FixtureSupport
import Testing

@Suite("The command plugin", .timeLimit(.minutes(10)))
struct CommandPluginTests {
  @Test("It runs the command in the package's folder, which alone prints its help")
  func runs() async throws {
    let package = try await PluginPackage()
    let help = try await docwright(in: package)
    #expect(help.status == 0)
    #expect(help.output.contains("USAGE: docwright <subcommand>\n"))

    let sources = try await docwright("sources", "Sources/App", "--output", "Made", in: package)
    #expect(sources.status == 0)
    #expect(sources.everything == "")
    #expect(package.has("Made/get-loaf.swift"))
  }

  @Test("A failure of the command fails it, with the command's own words and one line more")
  func fails() async throws {
    let package = try await PluginPackage()
    let check = try await docwright("check", "--specs", "nowhere", in: package)
    #expect(check.status == 1)
    #expect(
      check.output == """
        nowhere:1:1: error: there is no such folder; 'docwright init' makes one, with \
        <vendor>/*.yaml in it [no-descriptions]

        """
    )
    #expect(check.errors.hasSuffix("error: Plugin ended with exit code 1\n"))
    let folder = try await docwright("sources", "--output", "Made", "--", "--target", in: package)
    #expect(folder.output.hasPrefix("--target:1:1: error: there is no such folder"))
    let misuse = try await docwright("check", "--nonsense", in: package)
    #expect(misuse.output.hasPrefix("Error: Unknown option '--nonsense'\n"))
    #expect(misuse.errors.hasSuffix("error: Plugin ended with exit code 64\n"))
  }

  @Test("It asks for leave to write to the package's folder")
  func permission() async throws {
    let package = try await PluginPackage()
    let check = try await package.swift("package", "docwright", "check")
    #expect(check.status == 1)
    #expect(check.errors.contains("--allow-writing-to-package-directory"))
  }

  private func docwright(
    _ arguments: String...,
    in package: PluginPackage
  ) async throws -> CommandRun {
    let command = ["package", "--allow-writing-to-package-directory", "docwright"]
    return try await package.swift(command + arguments)
  }
}
