import APIModel
import FixtureSupport
import Foundation
import SourceText
import Testing

@testable import docwright

/// The command `mock` as people use it: over a real socket, asked by the real curl.
@Suite("The mock server", .timeLimit(.minutes(10)))
struct MockCommandTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private func run(
    _ script: String,
    options: [String] = [],
    specs: String = "Specs"
  ) async throws -> DocwrightRun {
    let specs = Self.root.appending(path: specs).path
    return try await DocwrightRun(
      ["mock", "--specs", specs, "--port", "0"] + options + ["--", "sh", "-c", script],
      in: try TemporaryFolder()
    )
  }

  // MARK: The pages' own commands

  /// A documented page, and its command with only scheme and host replaced.
  private static func samples() throws -> [(operation: String, command: String, answer: JSON)] {
    var diagnostics = Diagnostics()
    let specs = root.appending(path: "Specs").path
    let apis = Compilation(of: specs, into: &diagnostics).apis
    try #require(diagnostics.sorted == [])
    return try apis.flatMap { api in
      try api.operations.map { operation in
        let example = try #require(operation.examples.first)
        let command =
          try written(operation, in: "\(specs)/\(api.folder)") ?? made(example, operation)
        let origin = "\(api.server.scheme)://\(api.server.authority)"
        return (
          "\(api.folder) \(operation.id)",
          command.replacingOccurrences(of: origin, with: "$DOCWRIGHT_MOCK"),
          try #require(example.response)
        )
      }
    }
  }

  /// The command as the description has it from its page.
  private static func written(_ operation: APIModel.Operation, in folder: String) throws -> String?
  {
    let file = try String(contentsOfFile: "\(folder)/\(operation.slug).yaml", encoding: .utf8)
    guard let start = file.range(of: "sample: |\n")?.upperBound else { return nil }
    let lines = file[start...].split(separator: "\n").prefix { $0.hasPrefix("      ") }
    return lines.joined(separator: "\n")
  }

  /// For pages without one: what they ask for, with credentials.
  private static func made(_ example: Example, _ operation: APIModel.Operation) -> String {
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name):
        example.arguments.first { $0.name == name }?.value.compactText
          .trimmingCharacters(in: ["\""]) ?? ""
      }
    }.joined()
    return "curl \"https://api.bland.ai\(path)\" -H 'authorization: YOUR_API_KEY'"
  }

  @Test("Every page's own command, only its host replaced, gets the documented answer")
  func samples() async throws {
    let samples = try Self.samples()
    #expect(samples.count == 5)
    let variables = "BATCH_ID=7; LLAMA_CLOUD_API_KEY=key\n"
    for sample in samples {
      let command = sample.command.replacingOccurrences(of: "curl ", with: "curl -sS --fail ")
      let run = try await run(variables + command)
      #expect(run.status == 0, "\(sample.operation): \(run.errors)")
      let answer = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? NSDictionary
      let documented = Data(sample.answer.compactText.utf8)
      let expected = try JSONSerialization.jsonObject(with: documented) as? NSDictionary
      #expect(expected != nil && answer == expected, "\(sample.operation)")
      #expect(run.errors.contains(" 200 \(sample.operation): example\n"))
    }
  }

  // MARK: The command

  @Test("A command beside the server has its address, and its exit status is passed on")
  func beside() async throws {
    let run = try await run("echo $DOCWRIGHT_MOCK; exit 7", options: ["--quiet"])
    #expect(run.status == 7)
    #expect(run.output.hasPrefix("http://127.0.0.1:"))
    #expect(run.errors == "")
    let killed = try await self.run("kill -9 $$")
    #expect(killed.status == 137)
    let missing = try await DocwrightRun(
      ["mock", "--specs", Self.root.appending(path: "Specs").path, "--port", "0", "--", "no-such"],
      in: try TemporaryFolder()
    )
    #expect(missing.status == 127)
  }

  @Test("A command beside the server is told to end when the server is")
  func interruptible() async throws {
    let run = try await run("kill -TERM $PPID; exec sleep 60")
    #expect(run.status == 143)
  }

  @Test("A command beside the server is in its group of processes, and so may use the terminal")
  func group() async throws {
    let run = try await run("ps -o pgid= -p $$ -p $PPID | sort -u | wc -l", options: ["--quiet"])
    #expect(run.output.filter { $0 != " " } == "1\n")
  }

  @Test("What a command leaves running does not keep the port in use")
  func portAfterwards() async throws {
    let first = try await run("sleep 10 & echo ${DOCWRIGHT_MOCK##*:}", options: ["--quiet"])
    let port = try #require(first.output.split(separator: "\n").first.map(String.init))
    let specs = Self.root.appending(path: "Specs").path
    let second = try await DocwrightRun(
      ["mock", "--specs", specs, "--port", port, "--", "true"],
      in: try TemporaryFolder()
    )
    #expect(second.status == 0, "\(second.errors)")
  }

  @Test("A port that is in use is told, with the way out")
  func portInUse() async throws {
    let specs = Self.root.appending(path: "Specs").path
    let run = try await run(
      "'\(BuiltCommand.executable().path)' mock --specs '\(specs)' --port ${DOCWRIGHT_MOCK##*:}",
      options: ["--quiet"]
    )
    #expect(run.status == 1)
    #expect(run.output == "")
    #expect(run.errors.hasPrefix("error: port "))
    #expect(
      run.errors.hasSuffix(" is in use; give another with --port, or 0 for any that is free\n")
    )
  }

  @Test("The first line printed is the address; the exit status is the signal that ended it")
  func alone() async throws {
    let specs = Self.root.appending(path: "Specs").path
    let folder = try TemporaryFolder()
    try folder.write(
      """
      "$1" mock --specs "$2" --api trillet --port 0 > out 2> err &
      for i in $(seq 200); do [ -s out ] || sleep 0.1; done
      curl -sS -o answer -w '%{http_code}\\n' "$(head -1 out)/v1/api/batch-calls/a"
      kill -TERM $!
      wait $!
      echo $?
      cat err
      """,
      to: "alone.sh"
    )
    let run = try await CommandRun(
      URL(fileURLWithPath: "/bin/sh"),
      ["alone.sh", BuiltCommand.executable().path, specs],
      in: folder.path
    )
    #expect(
      run.output == """
        401
        143
          GET /v1/api/batch-calls/{batchId}  trillet batchCalls.get
        GET /v1/api/batch-calls/a 401 trillet batchCalls.get: no credentials: the header 'x-api-key' \
        (and 1 more)

        """
    )
  }

  // MARK: HTTP

  @Test("Pages of a long list are walked, and a resource is waited for")
  func flows() async throws {
    let run = try await run(
      """
      key='authorization: k'
      for skip in 0 20 40; do
        curl -sS -H "$key" "$DOCWRIGHT_MOCK/v2/batches/b/logs?take=20&skip=$skip" | grep -c '"id"'
      done
      for ask in 1 2; do
        curl -sS -H 'authorization: Bearer k' $DOCWRIGHT_MOCK/api/v2/batches/7 | grep '"status"'
      done
      """,
      options: ["--items", "25", "--asks", "2", "--quiet"]
    )
    #expect(run.output == "20\n5\n0\n  \"status\": \"PENDING\",\n  \"status\": \"COMPLETED\",\n")
  }

  @Test("HEAD, HTTP/1.0, kept and pipelined connections, and bodies in pieces are served")
  func http() async throws {
    let run = try await run(
      """
      at="-sS -H authorization:k -o /dev/null -w %{http_code}:%{size_download}\\n"
      curl $at -I $DOCWRIGHT_MOCK/v2/tools/logs
      curl $at -0 $DOCWRIGHT_MOCK/v2/tools/logs
      curl $at $DOCWRIGHT_MOCK/v2/tools/logs -o /dev/null $DOCWRIGHT_MOCK/v2/tools/logs
      head -c 9000000 /dev/zero > large
      curl $at -X GET --data-binary @large $DOCWRIGHT_MOCK/v2/tools/logs
      curl $at -X GET -H transfer-encoding:chunked --data-binary @large $DOCWRIGHT_MOCK/v2/tools/logs
      curl $at -X GET -H expect:100-continue -d x $DOCWRIGHT_MOCK/v2/tools/logs
      """,
      options: ["--quiet"]
    )
    let sizes = run.output.split(separator: "\n").map { $0.split(separator: ":").map(String.init) }
    #expect(sizes.map { $0.first } == ["200", "200", "200", "200", "413", "413", "400"])
    #expect(sizes.first == ["200", "0"])
    #expect(run.errors == "")
  }
}
