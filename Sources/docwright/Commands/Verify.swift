import ArgumentParser
import DocPages
import SourceText

struct Verify: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Holds descriptions against the documentation pages they were made from.",
    discussion: """
      Whatever a page states and its description does not, or states otherwise, is a finding, with \
      the line of the page, the line of the description, and the edit that settles it. A description \
      may say more than its page; what it says without the page goes under 'inferred', and what it \
      says against the page, on purpose, under 'accepted', both with the reason.

      Pages come from one of three places:
        --pages <folder>   its files; or one file, for one description
        --fetch            the pages' addresses, over https, one after the other
        neither            Specs/<vendor>/pages.lock: facts as last accepted

      A file is taken for the page of get-batch of bland if it is called bland/get-batch.md, \
      bland-get-batch.md, get-batch.md, batch.md, or as its address ends, or if it states the same \
      request. Other endings are .mdx, .markdown and .txt. Fetching needs the program curl.

      --accept writes the facts of the selected pages to pages.lock. From then on, what changes on a \
      page is a finding, even where the description still agrees with it.

      With --format json, each finding is an object on a line of its own:
        {"severity","code","message","page":{"file","line"}|null,
         "description":{"file","line"}|null,"fact","edit"}

      EXIT STATUS
        0   all descriptions agree with their pages
        1   there are findings, or mistakes in the descriptions
        3   a page could not be found, read or fetched; the others were verified
        64  the command was not used rightly

      EXAMPLE
        docwright verify --pages pages
        docwright verify --pages batch.md bland/get-batch
        docwright verify --fetch --format json
        docwright verify --fetch --accept batches.get
      """
  )

  @OptionGroup var options: SpecOptions

  @Option(
    name: .long,
    help: ArgumentHelp("A folder of pages, or one page.", valueName: "folder"),
    completion: .file()
  )
  var pages: String?

  @Flag(name: .long, help: "Fetch the pages from their addresses.")
  var fetch = false

  @Flag(name: .long, help: "Write the pages' facts to pages.lock, as reviewed.")
  var accept = false

  @Option(
    name: .long,
    help: ArgumentHelp("How to print findings: text or json.", valueName: "format")
  )
  var format = PrintFormat.text

  @Argument(
    help: ArgumentHelp(
      "Descriptions: files, their names, operations or vendors. All if there are none.",
      valueName: "spec"
    ),
    completion: .file(extensions: ["yaml"])
  )
  var specs: [String] = []

  func validate() throws {
    if pages == "" || options.specs.isEmpty {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
    if pages != nil && fetch { throw ValidationError("Give --pages or --fetch, not both.") }
    if accept && pages == nil && !fetch {
      throw ValidationError("--accept needs the pages: give --pages or --fetch.")
    }
  }

  func run() async throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
    let vendors = compilation.apis.map(\.folder)
    let locks = PageLocks(of: vendors, in: options.specs, into: &diagnostics)
    let files = compilation.files + locks.files
    try report(diagnostics, files: files, as: options.diagnostics)

    let all = Description.all(of: compilation, in: options.specs)
    let selected = try all.selected(by: specs)
    let read = try await pagesRead(of: selected, among: all, locks)
    let verified = VerifiedPages(selected, read.pages, locks: accept ? nil : locks)
    try report(read.remarks, files: read.files, as: options.diagnostics)
    try tell(verified, files: files + read.files)
    try report(read.failures, files: files, as: options.diagnostics, failingWith: .pageNotRead)
    if accept {
      try write(AcceptedPages(read.pages, of: selected, among: all, after: locks), locks)
    }
    if !verified.findings.isEmpty { throw ExitCode.fault }
  }

  private func pagesRead(
    of selected: [Description],
    among all: [Description],
    _ locks: PageLocks
  ) async throws -> PagesRead {
    if let pages { return try pagesRead(at: pages, of: selected, among: all) }
    if fetch {
      let fetcher = PageFetcher(transport: Curl().send)
      return await PagesRead(fetcher: fetcher, locks: locks, of: selected)
    }
    guard locks.areThere else {
      throw misuse(
        "No page has been accepted yet, so there is nothing to verify against: give --pages <folder> "
          + "or --fetch. With --accept as well, later runs need neither."
      )
    }
    return PagesRead(locks: locks, of: selected)
  }

  private func pagesRead(
    at path: String,
    of selected: [Description],
    among all: [Description]
  ) throws -> PagesRead {
    do throws(SystemFailure) {
      switch try fileKind(at: path, followingLinks: true) {
      case .folder:
        return PagesRead(folder: try PageFolder(listing: path), of: selected, among: all)
      case .missing:
        return PagesRead(failing: .pageNotFound, "there is no such file or folder", at: path)
      case .file, .link, .other: break
      }
    } catch {
      let message = "this can't be read: \(error.reason)"
      return PagesRead(failing: .fileNotReadable, message, at: error.path)
    }
    guard let description = selected.first, selected.count == 1 else {
      throw misuse(
        "'\(path)' is one page and \(selected.count) descriptions are selected: name the one it is of."
      )
    }
    return PagesRead(file: path, of: description)
  }

  private func tell(_ verified: VerifiedPages, files: [SourceFile]) throws {
    switch format {
    case .text:
      let text = DiagnosticText(files: files, style: standardOutputStyle)
      for finding in verified.findings { try printText(finding.text(text)) }
      try printLine(verified.summary(ofPages: pages != nil || fetch))
      if accept, verified.unread > 0 { try printLine("Nothing was accepted.") }
    case .json:
      for finding in verified.findings { try printLine(finding.json) }
    }
  }

  private func write(_ accepted: AcceptedPages, _ locks: PageLocks) throws {
    for (vendor, lock) in accepted.locks {
      do throws(SystemFailure) {
        let isNew = try locks.write(lock, of: vendor)
        if format == .text {
          try? printLine("\(locks.path(of: vendor)): \(isNew ? "written" : "unchanged").")
        }
      } catch {
        var diagnostics = Diagnostics()
        let message = "this can't be written: \(error.reason)"
        diagnostics.error(.outputNotWritable, message, at: SourceRange(startOf: error.path))
        try report(diagnostics, files: [], as: options.diagnostics)
      }
    }
  }
}
