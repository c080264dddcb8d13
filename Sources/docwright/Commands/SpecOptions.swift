import APIModel
import ArgumentParser
import SourceText
import SpecLanguage
import YAMLReader

/// What every command that reads descriptions can be told.
struct SpecOptions: ParsableArguments {
  @Option(
    name: .long,
    help: ArgumentHelp("The folder of descriptions.", valueName: "folder"),
    completion: .directory
  )
  var specs = "Specs"

  @OptionGroup private var printing: DiagnosticOptions
  var diagnostics: PrintFormat { printing.diagnostics }
}

/// All descriptions, compiled.
struct Compilation {
  let apis: [API]
  /// By the folder of the API.
  let places: [String: DescriptionPlaces]
  let settings: Settings
  /// Whose lines diagnostics may show.
  let files: [SourceFile]

  /// With no APIs if there was any error.
  init(_ options: SpecOptions, into diagnostics: inout Diagnostics) {
    self.init(of: options.specs, into: &diagnostics)
  }

  /// With no APIs if there was any error.
  init(of folder: String, into diagnostics: inout Diagnostics) {
    let tree = SpecTree(readingFrom: folder, into: &diagnostics)
    let specs = CompiledSpecs(tree.folders, into: &diagnostics)
    (apis, places) = (specs.apis, specs.places)
    settings = tree.settings.map { Settings($0, into: &diagnostics) } ?? .standard
    files = tree.folders.flatMap(\.files) + [tree.settings].compactMap(\.self)
  }
}
