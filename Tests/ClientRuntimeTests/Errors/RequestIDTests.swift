import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite("The name of an exchange") struct RequestIDTests {
  @Test(
    "comes from the header that says it best",
    arguments: [
      (["x-request-id": "a", "cf-ray": "b"], "a"), (["cf-ray": "b", "Request-Id": "a"], "a"),
      (["X-Amzn-RequestId": "a"], "a"), (["x-ms-request-id": "a", "x-trace-id": "b"], "a"),
      (["x-correlation-id": "a", "x-amzn-trace-id": "b"], "a"), (["cf-ray": "b"], "b"),
      (["x-request-id": "", "cf-ray": "b"], "b"), (["x-other": "a"], nil), ([:], nil),
    ] as [([String: String], String?)]
  )
  func names(headers: [String: String], name: String?) throws {
    var fields = HTTPFields()
    for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
    #expect(HTTPResponse(status: 200, headerFields: fields).requestID == name)
  }

  @Test("is shown on one line, shortened, and without what is private")
  func shown() throws {
    let name = try #require(HTTPField.Name("x-request-id"))
    let id = "s3cret\u{1B}" + String(repeating: "x", count: 500)
    let error = APIError(
      operation: "x",
      reason: .status,
      response: HTTPResponse(status: 500, headerFields: [name: id]),
      hiding: ["s3cret"]
    )
    #expect(!error.description.contains("s3cret"))
    #expect(error.description.count < 130)
  }
}
