import APIModel
import ArgumentParser
import OpenAPI
import SourceText

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Writes what the descriptions say in the language of other tools.",
    discussion: """
      EXAMPLE
        docwright export openapi --api bland > bland.openapi.json
      """,
    subcommands: [ExportOpenAPI.self]
  )
}

struct ExportOpenAPI: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "openapi",
    abstract: "Writes OpenAPI 3.1 documents.",
    discussion: """
      A document is printed, or written to --output: a file, or a folder in which each API has its \
      <api>.openapi.json. What only descriptions can say is in members called x-docwright-…; \
      'docwright import openapi' reads them back. A file that is there is replaced only if it is \
      such a document.

      EXIT STATUS
        0   the documents are there
        1   a description has a mistake or says what OpenAPI can't, or a file is
            somebody else's or can't be written; nothing was written
        64  the command was not used rightly

      EXAMPLE
        docwright export openapi --api bland
        docwright export openapi --output openapi/
        docwright export openapi --api bland --format yaml --output bland.yaml
      """
  )

  @OptionGroup var options: SpecOptions
  @OptionGroup var choice: APIOption

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The document to write, or a folder: one that is there or ends with '/'.",
      valueName: "path"
    )
  )
  var output: String?

  @Option(name: .long, help: ArgumentHelp("json or yaml.", valueName: "format"))
  var format = DocumentFormat.json

  func validate() throws {
    if output == "" { throw ValidationError("A path can't be empty; '.' is this folder.") }
  }

  func run() throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
    try report(diagnostics, files: compilation.files, as: options.diagnostics)
    let apis = try choice.chosen(from: compilation.apis)
    if output == nil, apis.count > 1 {
      throw misuse(
        "There are several APIs: \(apis.list). Name one with --api, or a folder with --output."
      )
    }
    var remarks = Diagnostics()
    let documents = apis.map { api in
      let places = compilation.places[api.folder] ?? .init()
      let document = OpenAPIExport.document(of: api, at: places, into: &remarks)
      return (api: api, text: format.text(of: document))
    }
    try report(remarks, files: compilation.files, as: options.diagnostics)
    guard let output else { return try documents.forEach { try printText($0.text) } }
    try write(documents, to: output)
  }

  private func write(_ documents: [(api: API, text: String)], to output: String) throws {
    let isFolder =
      output.hasSuffix("/") || documents.count > 1
      || (try? fileKind(at: output, followingLinks: true)) == .folder
    let files = documents.map { api, text in
      let name = "\(api.folder).openapi.\(format.rawValue)"
      return SourceFile(path: isFolder ? join(output, name) : output, text: text)
    }
    var problems = Diagnostics()
    let count = ExportedFiles(files).write(into: &problems)
    try report(problems, files: [], as: options.diagnostics)
    try printLine(
      "\(output): \(counted(count, "file")) written, \(files.count - count) unchanged."
    )
  }
}

enum DocumentFormat: String, ExpressibleByArgument, CaseIterable {
  case json, yaml

  /// With the line break at the end.
  func text(of document: JSON) -> String {
    switch self {
    case .json: document.prettyText + "\n"
    case .yaml: document.yamlText
    }
  }
}
