import ArgumentParser
import SourceText

struct Check: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Reads all descriptions and reports every mistake in them.",
    discussion: """
      Nothing is written.

      EXAMPLE
        docwright check --diagnostics json
      """
  )

  @OptionGroup var options: SpecOptions

  func run() throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
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
