import ArgumentParser
import Emission
import SourceText

struct TemplateCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "templates",
    abstract: "Hands out the templates that all output is written with.",
    discussion: """
      EXAMPLE
        docwright templates export Templates
      """,
    subcommands: [ExportTemplates.self]
  )
}

struct ExportTemplates: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the built-in templates, and a README.md of what each receives.",
    discussion: """
      Edit some, remove the rest, and name the folder with --templates to 'generate' or 'watch'. If a \
      file is there already and differs, nothing is written at all.

      EXIT STATUS
        0   the templates are there
        1   a file is there already and differs, or nothing can be written
        64  the command was not used rightly

      EXAMPLE
        docwright templates export Templates
        docwright generate --templates Templates
      """
  )

  @Argument(
    help: ArgumentHelp("The folder to write to.", valueName: "folder"),
    completion: .directory
  )
  var folder: String

  @OptionGroup var printing: DiagnosticOptions

  func validate() throws {
    if folder.isEmpty { throw ValidationError("A folder's name can't be empty; '.' is this one.") }
  }

  func run() throws {
    var diagnostics = Diagnostics()
    let output = OutputFolder(path: folder)
    let plan = output.planOfNewFiles(Templates.exported, into: &diagnostics)
    if let plan { _ = output.carryOut(plan, into: &diagnostics) }
    try report(diagnostics, files: [], as: printing.diagnostics)
    if let plan { try printLine(plan.summary(of: folder)) }
  }
}
