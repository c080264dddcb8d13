import ArgumentParser
import OpenAPI
import SourceText
import SpecLanguage

struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Drafts descriptions of what other tools describe.",
    discussion: """
      EXAMPLE
        docwright import openapi openapi.yaml
      """,
    subcommands: [ImportOpenAPI.self]
  )
}

struct ImportOpenAPI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi",
    abstract: "Drafts descriptions of an OpenAPI document, 3.0 or 3.1, YAML or JSON.",
    discussion: """
      The descriptions pass 'check' as they are. Everything that the document says and a description \
      can't is told on standard error, at its place; what recurs often is told once, with the number \
      of places. What the document leaves to a person is marked TODO, which 'check --strict' reports. \
      Descriptions that 'export openapi' made a document of come back as they were.

      None of the files may be there yet.

      EXIT STATUS
        0   the descriptions are there
        1   the document is none of OpenAPI, or describes nothing that can be
            called; or a file is there already or can't be written. Nothing was written
        3   the document could not be read; nothing was written
        64  the command was not used rightly

      EXAMPLE
        docwright import openapi openapi.yaml
        docwright import openapi openapi.json --output Specs/bakery
        curl -s https://api.example.com/openapi.json | docwright import openapi -
      """
  )

  @Argument(
    help: ArgumentHelp("The document; - is standard input.", valueName: "file"),
    completion: .file()
  )
  var file: String

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the vendor's descriptions; by default Specs/ and a name made from the title.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var output: String?

  @OptionGroup var printing: DiagnosticOptions

  func validate() throws {
    if output == "" { throw ValidationError("A folder's name can't be empty; '.' is this one.") }
  }

  func run() throws {
    let name = try folderName()
    let document = try read()
    var remarks = Diagnostics()
    let imported = ImportedDescriptions(document, folder: name, into: &remarks)
    try report(remarks, files: [document], as: printing.diagnostics)
    let folder = output ?? join("Specs", imported.api?.folder ?? "")
    let files = imported.files.map {
      SourceFile(path: join(folder, $0.path), text: $0.text)
    }
    let problems = NewFiles(files: files, folder: folder).write()
    try report(problems, files: [], as: printing.diagnostics)
    try printLine("\(folder): \(counted(files.count, "file")) written.")
  }

  /// What the output folder is called; a name that will not do is refused early.
  private func folderName() throws -> String? {
    guard let output, let last = output.split(separator: "/").last.map(String.init),
      last.contains(where: { $0 != "." })
    else { return nil }
    var problems = Diagnostics()
    SpecFolder(path: output, files: []).checkName(into: &problems)
    try report(problems, files: [], as: printing.diagnostics)
    return last
  }

  private func read() throws -> SourceFile {
    var problems = Diagnostics()
    let document = SourceFile(documentAt: file, into: &problems)
    try report(problems, files: [], as: printing.diagnostics, failingWith: .pageNotRead)
    guard let document else { throw ExitCode.pageNotRead }
    return document
  }
}

extension SourceFile {
  /// The document of a whole API is rarely larger.
  private static let largestDocument = 64 << 20

  /// Nil, and an error, for what can't be read. `-` is standard input.
  fileprivate init?(documentAt path: String, into problems: inout Diagnostics) {
    let place = SourceRange(startOf: path == "-" ? "standard input" : path)
    func fail(_ reason: String) {
      problems.error(.fileNotReadable, "this document can't be read: \(reason)", at: place)
    }
    do throws(SystemFailure) {
      let content =
        path == "-"
        ? try FileContent(ofStandardInput: Self.largestDocument)
        : try FileContent(at: path, limit: Self.largestDocument)
      switch content {
      case .bytes(let bytes): self.init(path: place.file, bytes: bytes, into: &problems)
      case .tooLarge:
        fail("it has more than \(Self.largestDocument >> 20) MiB")
        return nil
      case .notAFile:
        fail("it is not a file")
        return nil
      }
    } catch {
      fail(error.reason)
      return nil
    }
  }
}
