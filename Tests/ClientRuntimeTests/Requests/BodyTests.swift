import ClientRuntime
import Foundation
import Testing

@Suite("A body") struct BodyTests {
  @Test("as JSON has sorted names and bare slashes")
  func json() throws {
    let request = try encoded { try $0.json(["b": "1/2", "a": "x"]) }
    #expect(request.text == #"{"a":"x","b":"1/2"}"#)
    #expect(request.head.headerFields[.contentType] == "application/json")
  }

  @Test("as JSON can be a scalar, null, or go through a coding")
  func coded() throws {
    #expect(try encoded { try $0.json(JSONValue.null) }.text == "null")
    #expect(try encoded { try $0.json("a") }.text == "\"a\"")
    let dates = [Date(timeIntervalSince1970: 0)]
    #expect(
      try encoded { try $0.json(dates, as: .each(.timestamp)) }.text
        == #"["1970-01-01T00:00:00Z"]"#
    )
  }

  @Test("that JSON cannot express is an error with its place")
  func unencodable() {
    let dates = [Date(timeIntervalSince1970: 0), Date(timeIntervalSince1970: 1e300)]
    let error = #expect(throws: EncodingError.self) {
      try encoded { try $0.json(dates, as: .each(.timestamp)) }
    }
    if case .invalidValue(_, let context) = error {
      #expect(context.codingPath.map(\.intValue) == [1])
    }
    #expect(throws: EncodingError.self) { try encoded { try $0.json([Double.nan]) } }
  }

  @Test("as a form is written as browsers do")
  func form() throws {
    let request = try encoded {
      $0.form { form in
        form.append("full name", "Zoë & Co+")
        form.append("since", Date(timeIntervalSince1970: 0), as: .timestamp)
        form.append("tags", ["a", "b%20"])
        form.append("ids", [1, 2], joinedBy: ",")
        form.append("none", Int?.none)
        form.append("~", "*-._")
      }
    }
    #expect(
      request.text
        == "full+name=Zo%C3%AB+%26+Co%2B&since=1970-01-01T00%3A00%3A00Z&tags=a&tags=b%2520"
        + "&ids=1%2C2&%7E=*-._"
    )
    #expect(request.head.headerFields[.contentType] == "application/x-www-form-urlencoded")
  }

  @Test("as bytes is sent as it is")
  func bytes() throws {
    let data = Data([0, 255, 13, 10])
    let request = try encoded { $0.bytes(data, mediaType: "audio/wav") }
    #expect(request.body?.data == data)
    #expect(request.head.headerFields[.contentType] == "audio/wav")
    #expect(throws: InvalidRequest.self) {
      try encoded { $0.bytes(data, mediaType: "audio/wav\r\nX-Evil: 1") }
    }
  }

  @Test("with a value that has no text is an error that names the field")
  func unwritable() {
    let form = #expect(throws: InvalidRequest.self) {
      try encoded { $0.form { $0.append("limit", Double.nan) } }
    }
    #expect(form?.description.contains("form field limit") == true)
    let multipart = #expect(throws: InvalidRequest.self) {
      try encoded { $0.multipart { $0.append("limit", Double.nan) } }
    }
    #expect(multipart?.description.contains("form part limit") == true)
  }

  @Test("is absent unless given")
  func none() throws {
    let request = try encoded { _ in }
    #expect(request.body == nil)
    #expect(request.head.headerFields.isEmpty)
  }
}

/// A POST request that is filled in by a closure.
func encoded(_ fill: (inout RequestBuilder) throws -> Void) throws -> EncodedRequest {
  var request = RequestBuilder(.post, "/x")
  try fill(&request)
  return try request.encoded()
}

extension EncodedRequest {
  var text: String? { body?.data.map { String(decoding: $0, as: UTF8.self) } }
}
