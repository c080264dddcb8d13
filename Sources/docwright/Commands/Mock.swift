import ArgumentParser
import MockServer
import SourceText

struct Mock: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Answers on this machine as the documentation's examples do.",
    discussion: """
      The server listens on 127.0.0.1 only. Its address is the first line of standard output; standard \
      error has a line for each request. A page's own curl command works with only scheme and host \
      replaced. Every API answers below the name of its folder as well, as in /bland/v2/batches/7, \
      which tells APIs of equal paths apart.

      Requests are held against the descriptions: path and method, credentials of any documented \
      kind, parameters, body. One that is not as documented is refused with a 4xx and a list of all \
      that is wrong with it, under "docwright-mock". Headers and cookies may hold anything besides.

      The answer is the documented successful example that has most arguments in common with the \
      request; without examples, one made from the types. x-docwright-mock says which: example, page, \
      state, made, undocumented or refused. A request's headers can ask for another:

        x-mock-status: 429        the example with that status, or one made from its type
        x-mock-example: no money  the example of that name or, counted from 1, number
        x-mock-delay: 250ms       wait before answering; also 2s, at most 60s
        x-mock-outcome: failed    how waiting for this resource ends: success, failed or a state
        prefer: code=429, example=name   the first two, as Prism has them

      Long lists are handed out in parts, as the description's 'pages' has it, so that walking them \
      gives every item once. What has 'wait' moves on with every question about it and reaches its \
      final state with the third. The server sends no CORS headers, so scripts of web pages can't \
      read its answers.

      With a command after --, the server runs as long as that does, and its address is in the \
      command's environment as DOCWRIGHT_MOCK.

      EXIT STATUS
        1    the descriptions are at fault, or the port can't be used
        64   the command was not used rightly
        130  Ctrl-C ended the server
        143  it was told to end, as by 'kill'
        With a command after --, its own.

      EXAMPLE
        docwright mock --api bland --port 8080
        docwright mock --items 120 --asks 5
        docwright mock --port 0 --quiet -- swift test
        docwright mock -- sh -c 'curl -H "authorization: key" $DOCWRIGHT_MOCK/v2/tools/logs'
      """
  )

  @OptionGroup var options: SpecOptions
  @OptionGroup var choice: APIOption

  @Option(
    name: .long,
    help: ArgumentHelp("Where to listen; 0 for any port that is free.", valueName: "port")
  )
  var port: UInt16 = 8080

  @Option(
    name: .long,
    help: ArgumentHelp(
      "How many items every long list has, like the documented ones. As many as documented if not given.",
      valueName: "count"
    )
  )
  var items: Int?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "Which answer about what takes its time is the final one.",
      valueName: "count"
    )
  )
  var asks = 3

  @Flag(name: .long, help: "Print neither requests nor what is served.")
  var quiet = false

  @Argument(
    parsing: .postTerminator,
    help: ArgumentHelp("What to run beside the server, after --.", valueName: "command")
  )
  var command: [String] = []

  func validate() throws {
    if options.specs.isEmpty {
      throw ValidationError("A folder's name can't be empty; '.' is this one.")
    }
    if let items, !(1...1_000_000).contains(items) {
      throw ValidationError("--items takes a number from 1 to 1000000.")
    }
    if asks < 1 { throw ValidationError("--asks takes a number from 1.") }
    if command.first?.isEmpty == true { throw ValidationError("The command after -- has no name.") }
  }

  func run() async throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
    try report(diagnostics, files: compilation.files, as: options.diagnostics)
    let service = MockService(try choice.chosen(from: compilation.apis), mockOptions)
    let listener = try await listener(service)
    guard command.isEmpty else {
      let status = try await statusOfCommand(listener.address)
      await listener.close()
      throw ExitCode(status)
    }
    try printLine(listener.address)
    tell(service)
    let status = await endingStatus(endingSignals())
    await listener.close()
    throw status
  }

  private var mockOptions: MockOptions {
    var options = MockOptions()
    options.items = items
    options.asks = asks
    return options
  }

  private func listener(_ service: MockService) async throws(ExitCode) -> MockListener {
    let isQuiet = quiet
    do {
      return try await MockListener(service, port: Int(port)) { line in
        if !isQuiet { printError(line + "\n") }
      }
    } catch {
      printError("error: \(error.reason); give another with --port, or 0 for any that is free\n")
      throw .fault
    }
  }

  private func tell(_ service: MockService) {
    guard !quiet else { return }
    for operation in service.operations { printError("  \(operation.line)  \(operation.name)\n") }
  }

  private func statusOfCommand(_ address: String) async throws(ExitCode) -> Int32 {
    do {
      let child = ChildProcess(command: command, environment: ["DOCWRIGHT_MOCK": address])
      return try await child.finished()
    } catch {
      printError("error: the command can't be started: \(error.reason)\n")
      throw .fault
    }
  }
}
