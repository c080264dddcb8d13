import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Comparing with a fixture") struct FixtureTests {
  @Test(
    "overlooks other spellings of the same",
    arguments: [
      ("1", "1.0"), ("1703097600000", "1.7030976e12"),
      (#""2025-05-08T00:00:00Z""#, #""2025-05-08T02:00:00.000+02:00""#),
      (#""2025-05-08 00:00:00""#, #""2025-05-08T00:00:00Z""#),
      (#""1970-01-01T00:00:00.1234567Z""#, #""1970-01-01T00:00:00.123457Z""#),
      (#""A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11""#, #""a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11""#),
      (#""{\"a\": 1.0, \"b\": [\"\/\"]}""#, #""{\"b\":[\"/\"],\"a\":1}""#),
      (#"{"a":1,"b":2}"#, #"{"b":2,"a":1}"#),
      (#""\u00e9""#, #""é""#),
    ]
  )
  func same(expected: String, actual: String) throws {
    #expect(try differences(expected, actual) == [])
    #expect(try Fixture(json: expected).isSame(as: JSONValue(json: Data(actual.utf8))))
  }

  @Test(
    "tells every difference and its place",
    arguments: [
      ("1", "2", ["all: 1 became 2"]), ("1", "1.5", ["all: 1 became 1.5"]),
      ("true", "1", ["all: true became 1"]), ("null", "{}", ["all: null became {}"]),
      (#"{"a":null}"#, "{}", ["a: null is missing"]),
      ("{}", #"{"a":null}"#, ["a: null was not there"]),
      (
        #"{"a":[{"b":1}],"c":"x"}"#, #"{"a":[{"b":"1"}],"c":"X"}"#,
        [#"a[0].b: 1 became "1""#, #"c: "x" became "X""#]
      ),
      ("[1,2]", "[1]", ["[1]: 2 is missing"]), ("[1]", "[1,2]", ["[1]: 2 was not there"]),
      (
        #""2025-05-08T00:00:00Z""#, #""2025-05-08T00:00:00.001Z""#,
        [#"all: "2025-05-08T00:00:00Z" became "2025-05-08T00:00:00.001Z""#]
      ),
      (#""{\"a\":1}""#, #""{\"a\":2}""#, [#"all: "{\"a\":1}" became "{\"a\":2}""#]),
      (#""1""#, #""1.0""#, [#"all: "1" became "1.0""#]), ("\"1\"", "1", [#"all: "1" became 1"#]),
      ("9007199254740993", "9007199254740992", ["all: 9007199254740993 became 9007199254740992"]),
    ]
  )
  func different(expected: String, actual: String, lines: [String]) throws {
    let found = try differences(expected, actual)
    #expect(found == lines)
  }

  @Test("works for values that go through a coding")
  func coded() throws {
    let fixture = Fixture(json: #"["1970-01-01 00:00:00"]"#)
    let dates = try Coding.each(.timestamp).decode(["1970-01-01T00:00:00Z"])
    #expect(try fixture.differences(from: dates, as: .each(.timestamp)) == [])
    #expect(try fixture.decoded(by: UploadAudio.self) == dates)
  }

  @Test("needs the file to be there")
  func missing() {
    #expect(throws: (any Error).self) { try Fixture("no-such-file.json", in: .module) }
  }

  private func differences(_ expected: String, _ actual: String) throws -> [String] {
    try Fixture(json: expected).differences(from: JSONValue(json: Data(actual.utf8)))
  }
}
