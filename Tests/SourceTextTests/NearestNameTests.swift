import SourceText
import Testing

@Suite struct NearestNameTests {
  @Test(
    "A slip of the finger finds the name that was meant",
    arguments: [
      ("reponse", "response"), ("respnose", "response"), ("responses", "response"),
      ("rezponse", "response"), ("RESPONSE", "response"), ("qeury", "query"), ("queri", "query"),
    ]
  )
  func slips(written: String, meant: String) {
    let hint = suggestion(for: written, among: ["query", "path", "response", "types"])
    #expect(hint == "; did you mean '\(meant)'?")
  }

  @Test(
    "What resembles no name gets no suggestion",
    arguments: ["", "xyz", "responsibility", "qry2go"]
  )
  func strangers(written: String) {
    #expect(suggestion(for: written, among: ["query", "path", "response"]) == "")
  }

  @Test("Without names there is no suggestion")
  func noNames() {
    #expect(suggestion(for: "a", among: []) == "")
  }

  @Test("The nearest wins, and the alphabetically first among equals, in whatever order they come")
  func order() {
    #expect(suggestion(for: "paths", among: ["pathes", "path"]) == "; did you mean 'path'?")
    #expect(suggestion(for: "bat", among: ["rat", "cat"]) == "; did you mean 'cat'?")
    #expect(suggestion(for: "bat", among: ["cat", "rat"]) == "; did you mean 'cat'?")
  }

  @Test("Names of any length are compared quickly")
  func longNames() {
    let name = String(repeating: "a", count: 100_000)
    #expect(suggestion(for: name + "b", among: [name]) == "; did you mean '\(name)'?")
  }
}
