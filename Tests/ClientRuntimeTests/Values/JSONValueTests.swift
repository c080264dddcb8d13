import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("Any JSON") struct JSONValueTests {
  @Test(
    "is written as it was read",
    arguments: [
      "null", "true", "false", "0", "-1", "9223372036854775807", "1.5", "-2.5e-07", "\"\"",
      #""a\"\n🌍""#, "[]", "{}", "[[],{},null]", #"{"a":[1,{"b":null}],"c":"/"}"#,
    ]
  )
  func roundTrip(text: String) throws {
    #expect(try JSONValue(json: Data(text.utf8)).description == text)
  }

  @Test("that is not JSON is rejected", arguments: ["", "{", "nul", "[1", "'a'", "1 2", "NaN"])
  func invalid(text: String) {
    #expect(throws: DecodingError.self) { try JSONValue(json: Data(text.utf8)) }
  }

  @Test("nested absurdly deep is an error, not a crash")
  func depth() {
    let json = Data(String(repeating: "[", count: 100_000).utf8)
    #expect(throws: DecodingError.self) { try JSONValue(json: json) }
  }

  @Test("has numbers that are equal however they are written")
  func numbers() throws {
    #expect(try JSONValue(json: Data("[1, 1.0, 1e0]".utf8)) == [1, 1, 1.0])
    #expect(JSONValue.integer(1) == .number(1) && JSONValue.number(1) == .integer(1))
    #expect(Set<JSONValue>([1, 1.0, 1.5, true]).count == 3)
    #expect(JSONValue.integer(.max) != .number(9223372036854775808))
    #expect(JSONValue.integer(1) != .number(.nan) && JSONValue.number(1e300) != 1)
    #expect(JSONValue.bool(true) != 1 && JSONValue.string("1") != 1 && JSONValue.null != false)
  }

  @Test("keeps integers that a Double could not")
  func precision() throws {
    let json = Data("[9007199254740993]".utf8)
    #expect(try JSONValue(json: json) == .array([.integer(9_007_199_254_740_993)]))
    #expect(try JSONEncoder().encode(JSONValue(json: json)) == json)
  }

  @Test("is reached into by names and indices")
  func subscripts() {
    let value: JSONValue = ["data": [["id": "a"], nil]]
    #expect(value["data"]?[0]?["id"] == "a")
    #expect(value["data"]?[1] == .null)
    #expect(value["data"]?[2] == nil && value["data"]?[-1] == nil)
    #expect(value["none"] == nil && value[0] == nil && value["data"]?["id"] == nil)
  }

  @Test("becomes other types")
  func decoding() throws {
    let value: JSONValue = ["ok": true]
    #expect(try value.decoded(as: Outcome.self) == Outcome(ok: true))
    #expect(try value.decoded() == ["ok": true])
    #expect(try JSONValue.array([1, 2.0]).decoded() == [1, 2])
    #expect(try JSONValue.string("https://a.example").decoded() == URL(string: "https://a.example"))
    #expect(try JSONValue.string("AP8=").decoded() == Data([0, 255]))
    #expect(try JSONValue.array([1, nil]).decoded() == [1, nil] as [Int?])
    #expect(throws: DecodingError.self) {
      try JSONValue.object(["ok": 1]).decoded(as: Outcome.self)
    }
    #expect(throws: DecodingError.self) { try JSONValue.string("").decoded(as: URL.self) }
  }

  @Test("becomes what JSONDecoder makes of its text")
  func agreement() throws {
    let text = try Fixture("get-batch-logs.json", in: .module).data
    #expect(
      try JSONValue(json: text).decoded(as: GetBatchLogs.Response.self)
        == JSONDecoder().decode(GetBatchLogs.Response.self, from: text)
    )
  }

  @Test("can be null and nothing else")
  func null() throws {
    #expect(try JSONDecoder().decode([JSONNull].self, from: Data("[null]".utf8)) == [nil])
    #expect(try JSONEncoder().encode([JSONNull()]) == Data("[null]".utf8))
    for text in ["[0]", "[\"\"]", "[false]", "[{}]"] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode([JSONNull].self, from: Data(text.utf8))
      }
    }
  }
}
