import ArgumentParser
import DocPages
import SourceText

struct PrintFacts: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "facts",
    abstract: "Prints what documentation pages state, and where.",
    discussion: """
      A page is a file: Mintlify's MDX or published Markdown, such a page copied as text, or the \
      Markdown of a Stainless reference. What a page leaves open is listed, never guessed; what looks \
      broken is told on standard error.

      With --format json, each page is an object on a line of its own:
        {"page","format","title",
         "request":{"method","path","server","statedBy":[…]}|null,
         "fields":[{"in","path","type","kind","required","nullable","enum","default","line",
                    "deprecated","min","max","pattern"}],
         "examples":[{"kind","status","language","title","line"}],
         "errors":[{"status","name","line"}],
         "gaps":[{"kind","subject","line"}]}
      "in" is header, path, query, cookie, body, response or error. "path" has [] for the elements of \
      a list. "required" is true, false, or null where the page does not say.

      EXIT STATUS
        0   every page was read
        3   a page could not be read
        64  the command was not used rightly

      EXAMPLE
        docwright facts pages/get-batch.md
        docwright facts --format json pages/*.md
        curl -s https://docs.example.com/get-batch.md | docwright facts -
      """
  )

  @Argument(
    help: ArgumentHelp("Files of pages; - is standard input.", valueName: "page"),
    completion: .file()
  )
  var pages: [String]

  @Option(name: .long, help: ArgumentHelp("How to print facts: text or json.", valueName: "format"))
  var format = PrintFormat.text

  @OptionGroup var printing: DiagnosticOptions

  func run() throws {
    var unreadable = Diagnostics()
    for path in pages {
      guard let page = PageFile(readingFrom: path, into: &unreadable) else { continue }
      var remarks = Diagnostics()
      page.check(into: &remarks)
      let facts = PageFacts(reading: page.file, into: &remarks)
      try report(remarks, files: [page.file], as: printing.diagnostics)
      switch format {
      case .text: try printText(facts.text)
      case .json: try printLine(facts.json.compactText)
      }
    }
    try report(unreadable, files: [], as: printing.diagnostics, failingWith: .pageNotRead)
  }
}
