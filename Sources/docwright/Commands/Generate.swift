import ArgumentParser
import Emission
import SourceText
import SpecLanguage

struct Generate: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the Swift package that the descriptions describe.",
    discussion: """
      Only files that differ are written, and files of an earlier run that are no longer wanted are \
      removed. A file that docwright did not write is never touched. After any mistake nothing \
      is written at all.

      EXAMPLE
        docwright generate --specs Specs --output Generated
      """
  )

  @OptionGroup var options: SpecOptions

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of the generated package.", valueName: "folder")
  )
  var output = "Generated"

  @Flag(
    name: .long,
    help: "Write nothing; list what is missing, stale or extra, and exit 1 if anything is."
  )
  var check = false

  @Option(
    name: .long,
    help: ArgumentHelp(
      "A folder of templates, <name>.mustache, that take the place of built-in ones.",
      valueName: "folder"
    )
  )
  var templates: String?

  func validate() throws {
    if output.isEmpty || options.specs.isEmpty || templates == "" {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
  }

  func run() async throws {
    var diagnostics = Diagnostics()
    // Templates are parsed while descriptions are compiled.
    async let loading = TemplateFolder.loading(self.templates)
    let compilation = Compilation(options, into: &diagnostics)
    let (templates, mistakes) = await loading
    diagnostics.add(mistakes)
    let sources = compilation.files + templates.files
    try report(diagnostics, files: sources, as: options.diagnostics)
    guard let emitter = templates.emitter else { return }
    let files = await emitter.files(
      compilation.apis,
      package: compilation.settings.package,
      runtime: compilation.settings.runtime.location
    )
    let folder = OutputFolder(path: output)
    let plan = folder.plan(for: files, into: &diagnostics)
    // Warnings have been printed by now.
    try report(diagnostics.errors, files: sources, as: options.diagnostics)
    guard let plan else { return }
    try check ? tell(plan, of: folder) : write(plan, to: folder)
  }

  /// Says what is out of date.
  private func tell(_ plan: OutputPlan, of folder: OutputFolder) throws {
    var diagnostics = Diagnostics()
    for change in plan.changes { diagnostics.report(change, in: output) }
    for path in folder.unlisted(besides: plan) {
      diagnostics.error(
        .extraOutput,
        "extra: docwright did not write this file; move it away",
        at: SourceRange(startOf: join(output, path))
      )
    }
    try report(diagnostics, files: [], as: options.diagnostics)
    try printLine("\(output) is up to date: \(counted(plan.unchanged.count, "file")).")
  }

  private func write(_ plan: OutputPlan, to folder: OutputFolder) throws {
    var diagnostics = Diagnostics()
    _ = folder.carryOut(plan, into: &diagnostics)
    try report(diagnostics, files: [], as: options.diagnostics)
    try printLine(plan.summary(of: output))
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

extension Diagnostics {
  /// That a file of the output folder is not what it should be.
  fileprivate mutating func report(_ change: OutputPlan.Change, in folder: String) {
    let (code, word): (DiagnosticCode, String) =
      switch change {
      case .create: (.missingOutput, "missing")
      case .replace: (.staleOutput, "stale")
      case .delete: (.extraOutput, "extra")
      }
    error(
      code,
      "\(word): run 'docwright generate'",
      at: SourceRange(startOf: join(folder, change.path.text))
    )
  }
}

extension OutputPlan {
  /// The manifest aside.
  fileprivate func summary(of folder: String) -> String {
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
