import ArgumentParser
import SpecLanguage

struct PrintSchema: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a JSON Schema of the description language, for editors.",
    discussion: """
      One schema (draft 2020-12) is for every file: api.yaml, descriptions and docwright.yaml. It has \
      what each key means, and refuses what 'docwright check' takes for a mistake in the form of a \
      file. Whether files agree with each other, and examples with types, only 'check' can tell.

      EXAMPLE
        docwright schema > docwright.schema.json

      The first line of a file then names it:
        # yaml-language-server: $schema=../../docwright.schema.json
      """
  )

  /// Where the schema of this version is.
  static let address =
    "https://raw.githubusercontent.com/docwright/docwright/\(Docwright.version)/Specs/docwright.schema.json"

  func run() throws {
    try printLine(LanguageSchema(publishedAt: Self.address).json.prettyText)
  }
}
