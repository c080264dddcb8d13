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

  func run() async throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
    let templates = TemplateFolder(self.templates, into: &diagnostics)
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
    try check ? tell(plan) : write(plan, to: folder)
  }

  /// Says what is out of date.
  private func tell(_ plan: OutputPlan) throws {
    for change in plan.changes { print(change.finding(in: output)) }
    if !plan.changes.isEmpty {
      printError("\(output) is not up to date; run 'docwright generate'\n")
      throw ExitCode.fault
    }
    print("\(output) is up to date: \(counted(plan.unchanged.count, "file")).")
  }

  private func write(_ plan: OutputPlan, to folder: OutputFolder) throws {
    var diagnostics = Diagnostics()
    _ = folder.carryOut(plan, into: &diagnostics)
    try report(diagnostics, files: [], as: options.diagnostics)
    print(plan.summary(of: output))
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

extension OutputPlan.Change {
  /// `missing: Generated/README.md`
  fileprivate func finding(in folder: String) -> String {
    let place = join(folder, path.text)
    return switch self {
    case .create: "missing: \(place)"
    case .replace: "stale: \(place)"
    case .delete: "extra: \(place)"
    }
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
