import ArgumentParser
import DocPages
import SourceText
import SpecLanguage

struct Draft: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Drafts descriptions of documentation pages, for a person to review.",
    discussion: """
      A draft passes 'check' as it is. What the page leaves to a person is marked TODO, which 'check \
      --strict' reports; what the page does not say, hides or contradicts is told on standard error.

      The draft of one page is printed. With --output, drafts become files of that folder, none of \
      which may be there yet; if nobody has said what all operations share, api.yaml is drafted too.

      EXIT STATUS
        0   the drafts are there
        1   a name will not do, a file is there already or can't be written, or
            a page contradicts --request; nothing was written
        3   a page could not be read; nothing was written
        64  the command was not used rightly

      EXAMPLE
        docwright draft pages/get-batch.md --api Specs/bland/api.yaml
        docwright draft pages/*.md --output Specs/bland
      """
  )

  @Argument(help: ArgumentHelp("Files of pages.", valueName: "page"), completion: .file())
  var pages: [String]

  @Option(
    name: .long,
    help: ArgumentHelp("What all operations share.", valueName: "api.yaml"),
    completion: .file(extensions: ["yaml"])
  )
  var api: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Method and path of a page that does not name them: 'GET /v1/calls/{id}'.",
      valueName: "request"
    )
  )
  var request: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of the vendor's descriptions.", valueName: "folder"),
    completion: .directory
  )
  var output: String?

  @OptionGroup var printing: DiagnosticOptions

  func validate() throws {
    if output == "" { throw ValidationError("A folder's name can't be empty; '.' is this one.") }
    if pages.count > 1, output == nil {
      throw ValidationError("Several pages need a folder: --output.")
    }
    if pages.count > 1, request != nil {
      throw ValidationError("A request is that of one page.")
    }
    if let request, NamedRequest(request) == nil {
      throw ValidationError("A request is a method and a path: 'GET /v1/calls/{id}'.")
    }
  }

  func run() throws {
    try checkFolders()
    let files = try readPages()
    var remarks = Diagnostics()
    let pages = files.map {
      PageToDraft($0, request: request.flatMap { NamedRequest($0) }, into: &remarks)
    }
    let folder = try vendorFolder()
    let drafts = Drafts(of: pages, in: folder, into: &remarks)
    if remarks.hasErrors { try report(remarks, files: files, as: printing.diagnostics) }
    if output != nil {
      remarks.add(drafts.apiRemarks)
    } else if drafts.api != nil, let page = files.first {
      let message = "api.yaml is drafted too with --output; if there is one, name it with --api"
      remarks.warning(.missingAPI, message, at: SourceRange(startOf: page.path))
    }
    try report(remarks, files: files, as: printing.diagnostics)
    if let output {
      try write(drafts, to: output)
    } else {
      for description in drafts.descriptions { try printText(description.text) }
    }
  }

  /// Names that can't be those of a vendor's folder and of `api.yaml` are refused early.
  private func checkFolders() throws {
    var problems = Diagnostics()
    // '.' and '..' hide what the folder is called.
    if let output, output.split(separator: "/").last?.contains(where: { $0 != "." }) ?? false {
      SpecFolder(path: output, files: []).checkName(into: &problems)
    }
    if let api, !api.namesAPIFile {
      let message = "this is not a vendor's api.yaml; --api takes that file, which is called so"
      problems.error(.invalidName, message, at: SourceRange(startOf: api))
    } else if let api, (try? fileKind(at: api, followingLinks: true)) != .file {
      let message = "there is no such file; --api takes a vendor's api.yaml that is there already"
      problems.error(.fileNotReadable, message, at: SourceRange(startOf: api))
    }
    try report(problems, files: [], as: printing.diagnostics)
  }

  private func readPages() throws -> [SourceFile] {
    var unreadable = Diagnostics()
    let files = pages.compactMap { PageFile(readingFrom: $0, into: &unreadable)?.file }
    try report(unreadable, files: [], as: printing.diagnostics, failingWith: .pageNotRead)
    return files
  }

  /// What is there already: the descriptions beside `api.yaml` and those in the output folder.
  private func vendorFolder() throws -> SpecFolder {
    var problems = Diagnostics()
    let path = output ?? "."
    var files: [SourceFile] = []
    if let output { files += SpecFolder(readingFrom: output, into: &problems).files }
    if let api {
      let shared = SpecFolder(readingFrom: api.folder, into: &problems).files
      files = files.filter { file in !shared.contains { $0.path == file.path } } + shared
    }
    try report(problems, files: files, as: printing.diagnostics)
    return SpecFolder(path: path, files: files)
  }

  /// All of the files or none.
  private func write(_ drafts: Drafts, to folder: String) throws {
    let files = [drafts.api].compactMap(\.self) + drafts.descriptions
    let problems = NewFiles(files: files, folder: folder).write()
    try report(problems, files: [], as: printing.diagnostics)
    try printLine("\(folder): \(counted(files.count, "file")) written.")
  }
}

extension String {
  fileprivate var namesAPIFile: Bool { self == "api.yaml" || hasSuffix("/api.yaml") }

  /// The folder that a path's last component is in.
  fileprivate var folder: String {
    guard let slash = lastIndex(of: "/") else { return "." }
    return slash == startIndex ? "/" : String(self[..<slash])
  }
}
