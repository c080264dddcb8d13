import ClientRuntime
import Foundation
import Testing

@Suite("Values as text") struct TextCodingTests {
  @Test("A UUID is read in either case and written in lowercase")
  func uuid() throws {
    let text = "a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11"
    #expect(try Coding.uuid.encode(Coding.uuid.decode(text)) == text)
    #expect(try Coding.uuid.decode(text.uppercased()) == Coding.uuid.decode(text))
  }

  @Test(
    "What is no UUID is rejected",
    arguments: ["", "a0eebc99", "{a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11}"]
  )
  func noUUID(text: String) {
    #expect(throws: (any Error).self) { try Coding.uuid.decode(text) }
  }

  @Test(
    "A URL keeps its spelling",
    arguments: [
      "https://a.example", "https://a.example/b%2Fc?d=e%20f#g", "/relative", "wss://a.example:1",
      "https://a.example/%7Euser/", "mailto:me@example.com",
    ]
  )
  func url(text: String) throws {
    #expect(try Coding.url.encode(Coding.url.decode(text)) == text)
  }

  @Test("What is no URL is rejected", arguments: ["", "http://[", "https://a:b:c/"])
  func noURL(text: String) {
    #expect(throws: (any Error).self) { try Coding.url.decode(text) }
  }

  @Test("Bytes are Base64 with padding")
  func base64() throws {
    #expect(try Coding.base64.encode(Data([0, 255])) == "AP8=")
    #expect(try Coding.base64.decode("AP8=") == Data([0, 255]))
    #expect(try Coding.base64.decode("") == Data())
  }

  @Test("What is no Base64 is rejected", arguments: ["AP8", "A", "*"])
  func noBase64(text: String) {
    #expect(throws: (any Error).self) { try Coding.base64.decode(text) }
  }

  @Test("JSON inside a string is written with sorted names and bare slashes")
  func json() throws {
    let prompt = BasePrompt(task: "a/b", url: nil)
    let coding = Coding.json(BasePrompt.self)
    #expect(try coding.encode(prompt) == #"{"task":"a/b"}"#)
    #expect(try coding.decode(" {\"task\" : \"a\\/b\", \"more\": 1} ") == prompt)
  }

  @Test("JSON inside a string can hold coded values")
  func codedJSON() throws {
    let coding = Coding.json(.each(.timestamp))
    let text = #"["1970-01-01T00:00:00Z"]"#
    #expect(try coding.decode(text) == [Date(timeIntervalSince1970: 0)])
    #expect(try coding.encode(coding.decode(text)) == text)
  }

  @Test("JSON inside JSON inside a string is no trouble")
  func nestedJSON() throws {
    let coding = Coding.json(.json(BasePrompt.self))
    let prompt = BasePrompt(task: "\"", url: nil)
    #expect(try coding.decode(coding.encode(prompt)) == prompt)
  }
}
