import APIModel
import ArgumentParser
import SourceText
import SpecLanguage
import YAMLReader

/// What every command that reads descriptions can be told.
struct SpecOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The folder of descriptions.", valueName: "folder"))
  var specs = "Specs"

  @Option(
    name: .long,
    help: ArgumentHelp("How to print diagnostics: text or json.", valueName: "format")
  )
  var diagnostics = DiagnosticFormat.text
}

/// All descriptions, compiled.
struct Compilation {
  let apis: [API]
  let settings: Settings
  /// Whose lines diagnostics may show.
  let files: [SourceFile]

  /// With no APIs if there was any error.
  init(_ options: SpecOptions, into diagnostics: inout Diagnostics) {
    let tree = SpecTree(readingFrom: options.specs, into: &diagnostics)
    apis = SpecCompiler.compile(tree.folders, into: &diagnostics)
    settings = tree.settings.map { Settings($0, into: &diagnostics) } ?? .standard
    files = tree.folders.flatMap(\.files) + [tree.settings].compactMap(\.self)
  }
}
