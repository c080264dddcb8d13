import ArgumentParser

/// The command line.
@main
struct Docwright: AsyncParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "docwright",
    abstract: "Turns documentation pages of HTTP APIs, described in YAML, into Swift clients.",
    discussion: """
      Descriptions are in Specs/<vendor>/*.yaml; the generated package is in Generated.

      EXIT STATUS
        0   all is well
        1   the descriptions or the output are at fault, or something was found that was looked for
        3   a documentation page could not be read
        64  the command was not used rightly

      EXAMPLE
        docwright generate            write what is missing or stale
        docwright generate --check    only say what is
      """,
    version: version,
    groupedSubcommands: [
      CommandGroup(
        name: "Client",
        subcommands: [Generate.self, Watch.self, Sources.self, Diff.self, TemplateCommands.self]
      ),
      CommandGroup(
        name: "Description",
        subcommands: [Initialize.self, Check.self, Explain.self, PrintSchema.self]
      ),
      CommandGroup(
        name: "Page",
        subcommands: [Draft.self, Verify.self, Changes.self, PrintFacts.self]
      ),
      CommandGroup(
        name: "Other",
        subcommands: [Mock.self, Export.self, Import.self, PrintIR.self]
      ),
    ]
  )
}
