import ArgumentParser
import Emission
import SourceText

struct Diff: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Says what the Swift API gains, loses or changes between two folders of descriptions.",
    discussion: """
      Each change belongs to a class:

        source-breaking     code that compiled may not compile any more
        behaviour-changing  the same code sends, accepts or repeats something else
        additive            there is something more
        documentation       comments say something else, or advise against

      A new case of an enumeration or union is source-breaking: Swift wants a 'switch' without \
      'default' to name it.

      The version step is that of Semantic Versioning: major for what breaks source; minor for what \
      changes behaviour or adds; patch for documentation, but minor for a deprecation. A change of \
      behaviour follows the service. Whoever stays behind has a client that disagrees with it, so \
      the change must reach everyone whose code still compiles: that is minor. Below 1.0.0, what \
      breaks source steps the second number, and all else the third.

      Markdown is a section for a changelog. JSON has an object a line for each change, with \
      "class", "module", "kind", "declaration", "before", "after", "reason" and "description", the \
      file to look into; "before" or "after" is null where there is nothing. The last line has \
      "step", "current" and "next".

      The exit status is 0 whatever has changed, unless --forbid asks for another. Examples, and \
      the settings in docwright.yaml, are not compared.

      EXAMPLE
        git worktree add ../old v1.2.3
        docwright diff ../old/Specs Specs --current 1.2.3

      Without a worktree: mkdir ../old; git archive v1.2.3 Specs | tar -x -C ../old
      """
  )

  @Argument(
    help: ArgumentHelp("The folder of older descriptions.", valueName: "old"),
    completion: .directory
  )
  var old: String

  @Argument(
    help: ArgumentHelp("The folder of newer descriptions.", valueName: "new"),
    completion: .directory
  )
  var new: String

  @Option(
    name: .long,
    help: ArgumentHelp("How to print changes: markdown or json.", valueName: "format")
  )
  var format = Format.markdown

  @Option(
    name: .long,
    help: ArgumentHelp("The version of the older API, such as 1.2.3.", valueName: "version")
  )
  var current: Version?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Exit 1 if there is a change of this class, or of one above it.",
      valueName: "class"
    )
  )
  var forbid: SurfaceChange.Effect?

  @OptionGroup var printing: DiagnosticOptions

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, json
  }

  func validate() throws {
    if old.isEmpty || new.isEmpty {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
  }

  func run() throws {
    var found = Diagnostics()
    let (older, newer) = (Compilation(of: old, into: &found), Compilation(of: new, into: &found))
    // Warnings are for those who check or generate.
    try report(found.errors, files: older.files + newer.files, as: printing.diagnostics)
    let changes = SurfaceChanges(from: older.apis, to: newer.apis)
    switch format {
    case .markdown: try printLine(ChangeLog(changes, since: current).text)
    case .json:
      let lines = changes.all.map(\.json) + [changes.summaryJSON(since: current)]
      try printLine(lines.joined(separator: "\n"))
    }
    if let forbid, changes.all.contains(where: { $0.effect <= forbid }) { throw ExitCode.fault }
  }
}

extension Version: ExpressibleByArgument {
  package init?(argument: String) { self.init(argument) }
}

extension SurfaceChange.Effect: ExpressibleByArgument {}
