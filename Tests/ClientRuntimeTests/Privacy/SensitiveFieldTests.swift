import Foundation
import Testing

@testable import ClientRuntime

@Suite("A sensitive field") struct SensitiveFieldTests {
  private let redaction = Redaction(fields: ["phone_number", "x-pin"])

  @Test(
    "has its whole value hidden",
    arguments: [
      (#"{"phone_number":"+1555","a":1}"#, #"{"phone_number":"•••","a":1}"#),
      (#"{"phone_number" : "a\"b\\", "a":1}"#, #"{"phone_number" : "•••", "a":1}"#),
      (#"{"phone_number":15551234,"a":1}"#, #"{"phone_number":•••,"a":1}"#),
      (#"{"phone_number":null}"#, #"{"phone_number":•••}"#),
      (#"{"phone_number":["1",{"x":"}]"}],"a":1}"#, #"{"phone_number":•••,"a":1}"#),
      (#"{"phone_number":{"x":"\"}","y":[]},"a":1}"#, #"{"phone_number":•••,"a":1}"#),
      (
        #"[{"Phone_Number":"1"},{"phone_number":"2"}]"#,
        #"[{"Phone_Number":"•••"},{"phone_number":"•••"}]"#
      ),
      (#"{"x-pin":"1"}"#, #"{"x-pin":"•••"}"#),
      ("{\n  \"phone_number\":\n    \"1\"\n}", #"{\n  "phone_number":\n    "•••"\n}"#),
    ]
  )
  func json(text: String, shown: String) {
    #expect(redaction.text(text) == shown)
  }

  @Test(
    "is found in JSON in strings",
    arguments: [
      (
        #"{"m":"{\"phone_number\":\"+1\",\"a\":1}","b":2}"#,
        #"{"m":"{\"phone_number\":\"•••\",\"a\":1}","b":2}"#
      ),
      (
        #"{"m":"{\"phone_number\":\"a\\\"b\\\\\",\"a\":1}"}"#,
        #"{"m":"{\"phone_number\":\"•••\",\"a\":1}"}"#
      ),
      (
        #"{"m":"{\"phone_number\":[\"1\",\"]\"],\"a\":1}"}"#,
        #"{"m":"{\"phone_number\":•••,\"a\":1}"}"#
      ),
      (
        #"{"m":"{\"m\":\"{\\\"phone_number\\\":\\\"+1\\\",\\\"a\\\":1}\"}"}"#,
        #"{"m":"{\"m\":\"{\\\"phone_number\\\":\\\"•••\\\",\\\"a\\\":1}\"}"}"#
      ),
      (#"{"m":"{\n  \"phone_number\": \"1\"\n}"}"#, #"{"m":"{\n  \"phone_number\": \"•••\"\n}"}"#),
      (#"{"m":"{\"phone_number\":1"}"#, #"{"m":"{\"phone_number\":•••"}"#),
    ]
  )
  func nested(text: String, shown: String) {
    #expect(redaction.text(text) == shown)
  }

  @Test(
    "is hidden up to the end where text is cut off",
    arguments: [
      (#"{"phone_number":"+15"#, #"{"phone_number":"•••"#),
      (#"{"phone_number":"a\"#, #"{"phone_number":"•••"#),
      (#"{"phone_number":{"a":"b","#, #"{"phone_number":•••"#),
      (#"{"phone_number":1"#, #"{"phone_number":•••"#),
      (#"{"phone_number":"#, #"{"phone_number":"#), (#"{"phone_number"#, #"{"phone_number"#),
      ("phone_number=+15", "phone_number=•••"),
    ]
  )
  func cutOff(text: String, shown: String) {
    #expect(redaction.text(text) == shown)
  }

  @Test(
    "is found in forms, addresses and other text",
    arguments: [
      ("a=1&phone_number=%2B15+5&b=2", "a=1&phone_number=•••&b=2"),
      ("phone_number=1", "phone_number=•••"),
      ("to[phone_number]=1&b=2", "to[phone_number]=•••&b=2"),
      ("to%5Bphone_number%5D=1&b=2", "to%5Bphone_number%5D=•••&b=2"),
      ("?a=1%26phone_number%3D1&b", "?a=1%26phone_number%3D•••&b"),
      (#"{"u":"?phone_number=https:\/\/x\u0026b"}"#, #"{"u":"?phone_number=•••"}"#),
      (#"a\u0026phone_number=1&b"#, #"a\u0026phone_number=•••&b"#),
      ("GET /x?phone_number=1 HTTP/1.1", "GET /x?phone_number=••• HTTP/1.1"),
      ("{'phone_number': '1', 'a': 2}", "{'phone_number': '•••', 'a': 2}"),
      (#"{"phone_number"=>"1", "a"=>2}"#, #"{"phone_number"=>"•••", "a"=>2}"#),
      ("phone_number: +1 555 1234, again", "phone_number: •••, again"),
    ]
  )
  func forms(text: String, shown: String) {
    #expect(redaction.text(text) == shown)
  }

  @Test(
    "leaves other fields and words as they are",
    arguments: [
      #"{"loc":["body","phone_number"],"msg":"phone_number is required"}"#, "my_phone_number=1",
      #"{"phone_numbers":"1","phone":"2"}"#, "phone_number", "phone_number    ",
    ]
  )
  func others(text: String) {
    #expect(redaction.text(text) == text)
  }

  @Test("and secrets are hidden in the same text")
  func both() {
    let redaction = Redaction(secrets: ["phone_number", "s3cret"], fields: ["phone_number"])
    #expect(
      redaction.text(#"{"phone_number":"1","a":"s3cret"}"#) == #"{"•••":"•••","a":"•••"}"#
    )
  }
}
