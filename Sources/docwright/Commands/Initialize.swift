import ArgumentParser
import SourceText
import SpecLanguage

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

struct Initialize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Makes the first descriptions of a vendor's API.",
    discussion: """
      Writes Specs/<vendor>/api.yaml; the description of a first page, if you name one; and \
      Specs/docwright.yaml if there is none. They pass 'check' as they are; what is left to you is \
      marked TODO, which 'check --strict' reports. Nothing that is there is replaced.

      On a terminal you are asked for what you don't say. Elsewhere --vendor, --server and --auth \
      have to be there.

      EXIT STATUS
        0   the files are there
        1   a file is there already or can't be written; nothing was written
        64  something is missing, or will not do

      EXAMPLE
        docwright init
        docwright init --vendor acme --server https://api.acme.example --auth 'header x-api-key' \\
          --page https://docs.acme.example/api/get-order
      """
  )

  @Option(
    name: .long,
    help: ArgumentHelp("What the folder of descriptions is called: acme.", valueName: "name")
  )
  var vendor: String?

  @Option(name: .long, help: ArgumentHelp("Where requests go.", valueName: "address"))
  var server: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How callers prove who they are: \(FirstDescriptions.credentialForms).",
      valueName: "credential"
    ),
    completion: .list(["header", "bearer", "basic", "query", "cookie", "none"])
  )
  var auth: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The Swift module; by default made from the vendor.", valueName: "name")
  )
  var module: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The documentation page to describe first.", valueName: "address")
  )
  var page: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The name of the generated package.", valueName: "name")
  )
  var package: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "The folder of the runtime, from the output folder on; by default it is fetched.",
      valueName: "folder"
    ),
    completion: .directory
  )
  var runtime: String?

  @Option(
    name: .long,
    help: ArgumentHelp("The folder of descriptions.", valueName: "folder"),
    completion: .directory
  )
  var specs = "Specs"

  @OptionGroup var printing: DiagnosticOptions

  func validate() throws {
    if specs.isEmpty {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
  }

  func run() throws {
    var interview = Interview(flags: flags)
    try interview.check()
    try interview.ask()
    let first = interview.descriptions
    let folder = join(specs, first.vendor)
    let settings = try newSettings()
    let described = first.files.map { SourceFile(path: join(folder, $0.path), text: $0.text) }
    let files = settings + described
    try report(
      NewFiles(files: files, folder: folder).write(),
      files: [],
      as: printing.diagnostics
    )
    try printLine("Written: " + files.map(\.path).joined(separator: ", "))
    try printLine(described.count > 1 ? Self.nextWithPage : Self.next(in: folder))
  }

  private var flags: [FirstDescriptions.Question: String] {
    [.vendor: vendor, .server: server, .auth: auth, .module: module, .page: page]
      .compactMapValues(\.self)
  }

  /// None if the package has settings.
  private func newSettings() throws -> [SourceFile] {
    let path = join(specs, SpecTree.settingsName)
    let isThere = (try? fileKind(at: path)) != .missing
    if isThere, package != nil || runtime != nil {
      throw misuse("\(path) is there already; say '--package' and '--runtime' there.")
    }
    let settings = FirstSettings(
      package: package,
      runtime: runtime,
      schemaAddress: PrintSchema.address
    )
    if let problem = settings.problems.first { throw misuse(problem + ".") }
    return isThere ? [] : [SourceFile(path: path, text: settings.file.text)]
  }

  private static let nextWithPage = """
    Next: write what is marked TODO ('docwright check --strict' lists it), then 'docwright generate'.
    """

  private static func next(in folder: String) -> String {
    "Next: describe a page, or 'docwright draft PAGE --output \(folder)', then 'docwright generate'."
  }
}

/// What is known of a vendor, from flags and from answers.
private struct Interview {
  private var answers: [FirstDescriptions.Question: String]

  init(flags: [FirstDescriptions.Question: String]) { answers = flags }

  var descriptions: FirstDescriptions {
    FirstDescriptions(answers, schemaAddress: PrintSchema.address)
  }

  /// Refuses flags that will not do, each by itself so that it can be named.
  func check() throws {
    for question in FirstDescriptions.Question.allCases {
      guard let answer = answers[question] else { continue }
      if let problem = Interview.problem(of: [question: answer]) {
        throw misuse("--\(question.rawValue): \(problem).")
      }
    }
    if let problem = descriptions.problems.first { throw misuse(problem + ".") }
  }

  private static func problem(of answers: [FirstDescriptions.Question: String]) -> String? {
    FirstDescriptions(answers, schemaAddress: PrintSchema.address).problems.first
  }

  /// Asks for what is missing, if anything has to be said and somebody is there to say it.
  mutating func ask() throws {
    let missing = FirstDescriptions.Question.allCases.filter { answers[$0] == nil }
    guard let first = missing.first(where: \.isRequired) else { return }
    guard isatty(STDIN_FILENO) == 1 else {
      throw misuse("Missing '--\(first.rawValue)'. See 'docwright init --help' for more.")
    }
    for question in missing { answers[question] = try answer(to: question) }
  }

  /// Nil for an optional answer that is left out.
  private func answer(to question: FirstDescriptions.Question) throws -> String? {
    while true {
      try printText(question.words(descriptions) + " ")
      guard let line = readLine() else { throw misuse("The answers ended early.") }
      let answer = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      if answer.isEmpty, !question.isRequired { return nil }
      let problem = Interview.problem(of: answers.merging([question: answer]) { $1 })
      guard let problem, !answer.isEmpty else {
        if !answer.isEmpty { return answer }
        continue
      }
      try printLine(problem)
    }
  }
}

extension FirstDescriptions.Question {
  fileprivate var isRequired: Bool {
    switch self {
    case .vendor, .server, .auth: true
    case .module, .page: false
    }
  }

  fileprivate func words(_ soFar: FirstDescriptions) -> String {
    switch self {
    case .vendor: "What shall the folder of descriptions be called (acme)?"
    case .server: "Where do requests go (https://api.acme.example)?"
    case .auth: "Which credential: \(FirstDescriptions.credentialForms)?"
    case .module: "What shall the Swift module be called [\(soFar.likelyModule)]?"
    case .page: "Which page do you describe first [none]?"
    }
  }
}
