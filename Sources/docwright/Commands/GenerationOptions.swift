import ArgumentParser
import Emission
import SourceText
import SpecLanguage

/// What is generated from what.
struct GenerationOptions: ParsableArguments {
  @OptionGroup var options: SpecOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of the generated package.", valueName: "folder"),
    completion: .directory
  )
  var output = "Generated"

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of templates, <name>.mustache, that take the place of built-in ones.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var templates: String?

  func validate() throws {
    if output.isEmpty || options.specs.isEmpty || templates == "" {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
  }

  /// Compiles descriptions, renders templates and compares with what is there; writes nothing.
  ///
  /// - Throws: `ExitCode.fault` after printing mistakes.
  func planned() async throws -> OutputPlan? {
    var diagnostics = Diagnostics()
    // Templates are parsed while descriptions are compiled.
    async let loading = TemplateFolder.loading(self.templates)
    let compilation = Compilation(options, into: &diagnostics)
    let (templates, mistakes) = await loading
    diagnostics.add(mistakes)
    let sources = compilation.files + templates.files
    try report(diagnostics, files: sources, as: options.diagnostics)
    guard let emitter = templates.emitter else { return nil }
    let files = await emitter.files(
      compilation.apis,
      package: compilation.settings.package,
      runtime: compilation.settings.runtime.location
    )
    let plan = OutputFolder(path: output).plan(for: files, into: &diagnostics)
    // Warnings have been printed by now.
    try report(diagnostics.errors, files: sources, as: options.diagnostics)
    return plan
  }

  /// - Throws: `ExitCode.fault` after printing why nothing could be written.
  func write(_ plan: OutputPlan) throws {
    var diagnostics = Diagnostics()
    _ = OutputFolder(path: output).carryOut(plan, into: &diagnostics)
    try report(diagnostics, files: [], as: options.diagnostics)
  }
}

extension Settings.Runtime {
  fileprivate var location: RuntimeLocation {
    switch self {
    case .path(let path): .path(path)
    case .url(let url, let version): .url(url, from: version)
    }
  }
}

extension OutputPlan {
  /// How much there is to do, the manifest aside.
  func summary(of folder: String) -> String {
    let files = changes.filter { $0.path != .manifest }
    let removed = files.count { if case .delete = $0 { true } else { false } }
    let parts = [
      "\(counted(files.count - removed, "file")) written",
      removed == 0 ? nil : "\(removed) removed",
      "\(unchanged.count) unchanged",
    ]
    return "\(folder): " + parts.compactMap(\.self).joined(separator: ", ") + "."
  }
}
