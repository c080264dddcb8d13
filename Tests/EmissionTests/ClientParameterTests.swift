import Testing

@testable import Emission

@Suite("What is sent with every call")
struct ClientParameterTests {
  @Test(
    "It is coded and joined as a request's own parameters are",
    arguments: [
      ("'q?': { type: string, in: query }", ".query(\"q\", q)"),
      ("'q?': { type: epoch<s>, in: query }", ".query(\"q\", q, as: .epochSeconds)"),
      ("q: { type: timestamp, in: cookie }", ".cookie(\"q\", q, as: .timestamp)"),
      ("q: { type: [string], in: query }", ".query(\"q\", q)"),
      ("q: { type: [string], style: commas }", ".header(\"q\", q, joinedBy: \",\")"),
      (
        "q: { type: ['duration<ms>'], in: query, style: commas }",
        ".query(\"q\", q, as: .each(.milliseconds), joinedBy: \",\")"
      ),
      ("q: uuid", ".header(\"q\", q)"),
    ]
  )
  func passed(declaration: String, code: String) async throws {
    let client = try await ZooCode.file(
      "Sources/ZooAPI/ZooClient.swift",
      shared: "client: { \(declaration) }",
      operation: "response: none"
    )
    #expect(client.contains(code + "]") || client.contains(code + ","))
  }

  @Test(
    "Emitted tests give what must be given, of its type and as the sample shows it",
    arguments: [
      ("string", "", "\"YOUR_DAY\""), ("string", "Mon", "\"Mon\""),
      ("integer", "", "1"), ("integer", "7", "7"), ("integer", "Mon", "1"),
      ("boolean", "false", "false"), ("epoch<s>", "7", "try Coding.epochSeconds.decode(7)"),
      ("date", "", "try Coding.date.decode(\"2025-05-08\")"), ("'enum [2, 4]'", "", ".value2"),
      ("[integer]", "", "[1]"), ("[string], style: commas", "a,b", "[\"a\", \"b\"]"),
      ("[string], style: repeated", "a,b", "[\"a,b\"]"),
    ]
  )
  func placeholder(type: String, shown: String, value: String) async throws {
    let header = shown.isEmpty ? "" : " -H 'X-Day: \(shown)'"
    let tests = try await ZooCode.file(
      "Tests/ZooAPITests/GetTests.swift",
      shared: "client: { X-Day: { type: \(type) } }",
      operation: """
        response: { a: string }
        examples:
          - sample: |
              curl https://zoo.example/animals\(header)
            response: |
              { "a": "b" }
        """
    )
    #expect(tests.contains("ZooClient(xDay: \(value), transport: recorder)"))
  }
}
