import ArgumentParser
import SourceText

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads all descriptions and reports every mistake in them.",
    discussion: """
      Nothing is written.

      EXAMPLE
        docwright check --diagnostics json
        docwright check --strict    also report what is still to be written
      """
  )

  @OptionGroup var options: SpecOptions

  @Flag(name: .long, help: "Take every TODO that a draft has left for a person as a mistake.")
  var strict = false

  func run() throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
    if strict { diagnostics.reportToDos(in: compilation.files) }
    try report(diagnostics, files: compilation.files, as: options.diagnostics)
    let operations = compilation.apis.map(\.operations.count).reduce(0, +)
    try printLine(
      "\(counted(operations, "description")) of \(counted(compilation.apis.count, "API")): no mistakes."
    )
  }
}

/// `1 file`, `2 files`
func counted(_ number: Int, _ noun: String) -> String {
  number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
}
