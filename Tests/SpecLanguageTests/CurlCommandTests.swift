import APIModel
import SourceText
import Testing
import YAMLReader

@testable import SpecLanguage

@Suite struct CurlCommandTests {
  @Test("The words of a shell command are those that a shell makes of it")
  func words() throws {
    let words = try shellWords(
      #"""
      curl 'a b' "c \"d\" \x $HOME" e\ f'g'"h" \
        $'i\nj\'k' '' ${L} | jq .data
      """#
    )
    #expect(
      words == ["curl", "a b", #"c "d" \x $HOME"#, "e fgh", "i\nj'k", "", "${L}"]
    )
  }

  @Test("Words stand where they are written, also after a line continuation")
  func places() throws {
    let words = try ShellWords(sample("curl \\\n  'a b'")).words
    #expect(words.last?.range.start == SourcePosition(line: 11, column: 7))
    #expect(words.last?.range.end == SourcePosition(line: 11, column: 12))
  }

  @Test("A command sends the method, address, headers and body that its options say")
  func request() throws {
    let request = try CurlCommand(
      sample(
        #"""
        curl -sSL --compressed -XPUT --url=https://a.example/b -H "X-A:  1 " \
          --header 'X-Empty:' --data-raw '{"a": 1}' -o out.json
        """#
      )
    ).request
    #expect(
      request
        == SampleRequest(
          method: "PUT",
          url: "https://a.example/b",
          headers: [.init(name: "X-A", value: "1"), .init(name: "X-Empty", value: "")],
          body: #"{"a": 1}"#
        )
    )
  }

  @Test(
    "The method follows from what is sent unless it is stated",
    arguments: [
      ("curl https://a.example", "GET"),
      ("curl -I https://a.example", "HEAD"),
      ("curl -d a=b https://a.example", "POST"),
      ("curl -F a=@b https://a.example", "POST"),
      ("curl -G -d a=b https://a.example", "GET"),
      ("curl --json {} -X PATCH https://a.example", "PATCH"),
    ]
  )
  func method(command: String, method: String) throws {
    #expect(try CurlCommand(sample(command)).request.method == method)
  }

  @Test("With -G, data becomes the query, encoded where asked for")
  func query() throws {
    let command = "curl -G https://a.example?x=1 -d a=b --data-urlencode 'q=c d&ä'"
    let request = try CurlCommand(sample(command)).request
    #expect(request.url == "https://a.example?x=1&a=b&q=c%20d%26%C3%A4")
    #expect(request.body == nil)
  }

  @Test("Credentials and cookies become headers")
  func credentials() throws {
    let command = "curl -u user:pass -b 'a=1; b=2' -A me https://a.example"
    let request = try CurlCommand(sample(command)).request
    #expect(
      request.headers == [
        .init(name: "Authorization", value: "Basic dXNlcjpwYXNz"),
        .init(name: "Cookie", value: "a=1; b=2"), .init(name: "User-Agent", value: "me"),
      ]
    )
  }

  @Test(
    "What is no command that can be understood is reported",
    arguments: [
      ("", "a sample is a curl command"),
      ("wget https://a.example", "a sample is a curl command"),
      ("curl 'a", "this quote is never closed"),
      ("curl \"a", "this quote is never closed"),
      ("curl $'a", "this quote is never closed"),
      ("curl", "the command calls no address"),
      ("curl a b", "the command calls 'a' already; is a '\\' missing at a line's end?"),
      ("curl a -H", "'-H' needs a value"),
      ("curl a -H b", "a header is a name, ':' and a value"),
      ("curl a -Z", "unknown option '-Z' of curl"),
      ("curl a --heder b:c", "unknown option '--heder' of curl; did you mean 'header'?"),
      ("curl a \\", "the command calls 'a' already; is a '\\' missing at a line's end?"),
    ]
  )
  func problem(command: String, message: String) {
    let problem = #expect(throws: SampleProblem.self) { try CurlCommand(sample(command)) }
    #expect(problem?.message == message)
  }

  private func shellWords(_ text: String) throws -> [String] {
    try ShellWords(sample(text)).words.map(\.value)
  }

  private func sample(_ text: String) -> YAMLNode {
    let scalar = YAMLScalar(
      text: text,
      style: .literal,
      value: .string,
      blockStart: SourcePosition(line: 10, column: 5)
    )
    return YAMLNode(.scalar(scalar), at: SourceRange(startOf: "x.yaml"))
  }
}
