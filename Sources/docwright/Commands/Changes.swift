import APIModel
import ArgumentParser
import DocPages
import SourceText

struct Changes: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says what has changed between two states of documentation pages.",
    discussion: """
      OLD and NEW are two pages, two folders whose pages have the same paths, or the lock of a vendor \
      and a page or a folder. Only facts count: the request, fields with all that is said of them, \
      failures, the shape of examples. Other words, another order and other values in examples are \
      no change, unless --wording asks for words. A lock has neither words nor examples.

      Each change belongs to a class:

        breaking   callers that did as the page said may fail, or get something else
        additive   callers go on; there is something more
        none       callers notice nothing

      A field that went and one that came are taken for one that was renamed if their names or texts \
      are alike, and for one that was moved if there is but one with this name or text.

      With --format json, each change is an object on a line of its own:
        {"page","effect","kind","fact","before","after","reason",
         "old":{"file","line"}|null,"new":{"file","line"}|null}
      "kind" is added, removed, renamed, moved, type, required, nullable, values, default, limits, \
      deprecated, method, server, path, statement, example, gap or wording. "fact" is what a \
      description calls it, such as query.take or response.data[].id; request, errors.404, title and \
      page stand for the whole of these. "before" and "after" are JSON values, null where there was \
      or is nothing.

      EXIT STATUS
        0   nothing has changed
        1   something has
        3   a page could not be read; the others were compared
        64  the command was not used rightly

      EXAMPLE
        docwright changes old/get-batch.md new/get-batch.md
        docwright changes pages-of-may pages-of-june --format markdown
        docwright changes Specs/bland/pages.lock pages/bland
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, markdown
  }

  @Argument(
    help: ArgumentHelp("A page, a folder of pages or a lock.", valueName: "old"),
    completion: .file()
  )
  var old: String

  @Argument(
    help: ArgumentHelp("A page or a folder of pages.", valueName: "new"),
    completion: .file()
  )
  var new: String

  @Flag(name: .long, help: "Count edits of wording alone too.")
  var wording = false

  @Option(
    name: .long,
    help: ArgumentHelp("How to print changes: text, json or markdown.", valueName: "format")
  )
  var format = Format.text

  @OptionGroup var printing: DiagnosticOptions

  func validate() throws {
    if old.isEmpty || new.isEmpty {
      throw ValidationError("A name can't be empty; '.' is this folder.")
    }
  }

  func run() throws {
    let read = try ComparedPages(old, new)
    try report(read.remarks, files: read.files, as: printing.diagnostics)
    let changed = read.pages.map { ChangedPage($0, wording: wording) }
    if !changed.isEmpty || !read.failures.hasErrors { try tell(changed) }
    try report(
      read.failures,
      files: read.files,
      as: printing.diagnostics,
      failingWith: .pageNotRead
    )
    if changed.contains(where: { !$0.changes.isEmpty }) { throw ExitCode.fault }
  }

  private func tell(_ pages: [ChangedPage]) throws {
    switch format {
    case .text: try printLine(pages.text)
    case .json: for line in pages.flatMap(\.json) { try printLine(line) }
    case .markdown: try printLine(pages.markdown)
    }
  }
}
