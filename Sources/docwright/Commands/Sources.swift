import APIModel
import ArgumentParser
import Emission
import SourceText
import SpecLanguage

struct Sources: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes the Swift sources of one vendor's client, as the build plugin needs them.",
    discussion: """
      Each description becomes one file, get-batch.yaml becomes get-batch.swift; api.swift has the \
      client and all that is shared. Only files that differ are written. A file that docwright did \
      not write is never touched. After any mistake nothing is written at all. Nothing is printed \
      when all is well.

      EXAMPLE
        docwright sources Sources/App --module App --output .build/clients
      """
  )

  @Argument(
    help: "The folder with api.yaml and the vendor's descriptions beside it.",
    completion: .directory
  )
  var folder: String

  @Option(
    name: .long,
    help: ArgumentHelp("The module the sources are for, in place of api.yaml's.", valueName: "name")
  )
  var module: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The folder to write the sources to.", valueName: "folder"),
    completion: .directory
  )
  var output: String

  @OptionGroup private var printing: DiagnosticOptions

  func validate() throws {
    if folder.isEmpty || output.isEmpty {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
    if let module, !isModuleName(module) {
      throw ValidationError("'\(module)' can't name a module; use letters, digits and '_'.")
    }
  }

  func run() throws {
    var diagnostics = Diagnostics()
    let folders = [SpecFolder(readingTarget: folder, into: &diagnostics)].compactMap(\.self)
    let files = folders.flatMap(\.files)
    for file in files { diagnostics.reportProgram(file) }
    let apis = SpecCompiler.compile(folders, into: &diagnostics)
    let emitter = TemplateFolder(nil, into: &diagnostics).emitter
    try report(diagnostics, files: files, as: printing.diagnostics)
    guard let emitter, let api = apis.first else { return }
    try write(emitter.sources(module.map(api.asModule) ?? api))
  }

  private func write(_ files: [GeneratedFile]) throws {
    var diagnostics = Diagnostics()
    let folder = OutputFolder(path: output)
    if let plan = folder.planWithoutManifest(for: files, into: &diagnostics) {
      _ = folder.carryOut(plan, into: &diagnostics)
    }
    try report(diagnostics, files: [], as: printing.diagnostics)
  }
}

/// Whether Swift could import it, be it written in small letters.
private func isModuleName(_ text: String) -> Bool {
  text.first?.isNumber == false
    && text.unicodeScalars.allSatisfy { $0 == "_" || $0.properties.isXIDContinue }
}

extension Diagnostics {
  /// Swift runs what is in a file `main.swift`.
  fileprivate mutating func reportProgram(_ file: SourceFile) {
    guard file.path.hasSuffix("/main.yaml") else { return }
    let message = "this would become main.swift, which Swift takes for a program; rename it"
    error(.invalidName, message, at: SourceRange(startOf: file.path))
  }
}
