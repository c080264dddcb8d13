import ArgumentParser
import SourceText

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

  @OptionGroup var generation: GenerationOptions

  @Flag(
    name: .long,
    help: "Write nothing; list what is missing, stale or extra, and exit 1 if anything is."
  )
  var check = false

  func run() async throws {
    guard let plan = try await generation.planned() else { return }
    if check {
      try tell(plan)
    } else {
      try generation.write(plan)
      try printLine(plan.summary(of: generation.output))
    }
  }

  /// Says what is out of date.
  private func tell(_ plan: OutputPlan) throws {
    var diagnostics = Diagnostics()
    let folder = OutputFolder(path: generation.output)
    for change in plan.changes { diagnostics.report(change, in: folder.path) }
    for path in folder.unlisted(besides: plan) {
      diagnostics.error(
        .extraOutput,
        "extra: docwright did not write this file; move it away",
        at: SourceRange(startOf: join(folder.path, path))
      )
    }
    try report(diagnostics, files: [], as: generation.options.diagnostics)
    try printLine("\(folder.path) is up to date: \(counted(plan.unchanged.count, "file")).")
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
