import ArgumentParser
import Testing

@testable import docwright

@Suite("The usage of every command", .timeLimit(.minutes(10)))
struct UsageTests {
  @Test("Its help has an example of it", arguments: commands)
  func help(command: [String]) async throws {
    let run = try await DocwrightRun(command + ["--help"], in: try TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.contains("\nEXAMPLE\n") || run.output.contains("  EXAMPLE\n"))
    #expect(run.output.contains((["  docwright"] + command).joined(separator: " ")))
    #expect(run.errors == "")
  }

  @Test("An option that it doesn't have is refused with a hint at its help", arguments: commands)
  func unknownOption(command: [String]) async throws {
    try await expectMisuse(command, ["--no-such-option"])
  }

  @Test("Arguments too many are refused with a hint at its help", arguments: commands)
  func strayArguments(command: [String]) async throws {
    let help = try await DocwrightRun(command + ["--help"], in: try TemporaryFolder())
    let usage = help.output.split(separator: "\n").first { $0.hasPrefix("USAGE:") }
    if try #require(usage).contains("> ...") { return }  // takes any number
    try await expectMisuse(
      command,
      Array(repeating: "no/such.thing", count: 3) + ["--", "--stray"]
    )
  }

  @Test("'--version' prints the version and nothing else")
  func version() async throws {
    let run = try await DocwrightRun(["--version"], in: try TemporaryFolder())
    #expect(run.output == "\(Docwright.version)\n")
    #expect(run.errors == "")
    #expect(run.status == 0)
  }

  @Test(
    "Scripts that complete what is typed name every command",
    arguments: ["bash", "zsh", "fish"]
  )
  func completion(shell: String) async throws {
    let run = try await DocwrightRun(
      ["--generate-completion-script", shell],
      in: try TemporaryFolder()
    )
    #expect(run.status == 0)
    for command in commands { #expect(run.output.contains(command.last ?? "docwright")) }
  }

  private func expectMisuse(_ command: [String], _ arguments: [String]) async throws {
    let run = try await DocwrightRun(command + arguments, in: try TemporaryFolder())
    #expect(run.status == 64)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("Error: "))
    let help = (["docwright"] + command + ["--help"]).joined(separator: " ")
    #expect(run.errors.contains("'\(help)'"), "\(run.errors)")
    for trace in ["Fatal error", "Stack dump", "Crash"] { #expect(!run.errors.contains(trace)) }
  }
}

/// The words that call each command, those of groups too.
private let commands = Docwright.callingWords([])

extension ParsableCommand {
  fileprivate static func callingWords(_ parents: [String]) -> [[String]] {
    [parents] + configuration.subcommands.flatMap { $0.callingWords(parents + [$0._commandName]) }
  }
}
