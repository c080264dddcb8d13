import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite("A decoding problem") struct DecodingProblemTests {
  @Test(
    "tells the place, what was expected and what was found",
    arguments: [
      (
        #""payload":{"calls_total":null,"calls_failed":1}"#,
        "payload.calls_total: expected an integer, found null"
      ),
      (
        #""payload":{"calls_total":"3","calls_failed":1}"#,
        "payload.calls_total: expected an integer, found a string"
      ),
      (
        #""payload":{"calls_total":2.5,"calls_failed":1}"#,
        "payload.calls_total: expected an integer, found a number"
      ),
      (
        #""payload":{"calls_total":1e30,"calls_failed":1}"#,
        "payload.calls_total: expected an integer, found a number that is too large"
      ),
      (#""payload":{"calls_failed":1}"#, "payload.calls_total: expected a value, found nothing"),
      (#""payload":[]"#, "payload: expected an object, found an array"),
      (#""timestamp":"soon""#, "timestamp: expected an RFC 3339 timestamp, found a string"),
      (#""timestamp":5"#, "timestamp: expected a string, found an integer"),
      (#""event_type":true"#, "event_type: expected a string, found a boolean"),
      (#""dates":["1970-01-01T00:00:00Z",{}]"#, "dates[1]: expected a string, found an object"),
      (
        #""dates":["1970-01-01T00:00:00Z","x"]"#,
        "dates[1]: expected an RFC 3339 timestamp, found a string"
      ),
      (#""dates":{}"#, "dates: expected an array, found an object"),
      (
        #""by_day":{"May 8":"x"}"#,
        #"by_day["May 8"]: expected an RFC 3339 timestamp, found a string"#
      ),
      (#""base_prompt":"{\"task\":1}""#, "base_prompt.task: expected a string, found an integer"),
      (#""base_prompt":"{\"url\":\"\"}""#, "base_prompt.task: expected a value, found nothing"),
      (#""base_prompt":"{""#, "base_prompt: expected JSON, found a string"),
      (
        #""average_call_duration":1e99"#,
        "average_call_duration: expected a number of seconds that fits, "
          + "found a number that is too large"
      ),
      (#""results":[{"ok":1}]"#, "results[0].ok: expected a boolean, found an integer"),
      (#""parent":{"id":7}"#, "parent.id: expected a string, found an integer"),
    ]
  )
  func places(fields: String, problem: String) async throws {
    let transport = CannedTransport(body: Data(Self.body(replacing: fields).utf8))
    let client = MiniClient(apiKey: "key", transport: transport)
    let error = await #expect(throws: APIError.self) { try await client.batches.logs("1") }
    guard case .decoding(let found) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found.description == "data[0].\(problem)")
    #expect(error?.status == 200)
    #expect(
      error?.description.hasPrefix("batches.logs: status 200, but data[0].\(problem): {") == true
    )
  }

  @Test(
    "concerns all of a body that is no JSON or has another shape",
    arguments: [
      ("", "body: expected JSON, found nothing"),
      (" \n", "body: expected JSON, found nothing"),
      ("<html>", "body: expected JSON, found an HTML page"),
      ("Bad gateway", "body: expected JSON, found text that is not JSON"),
      (#"{"data":[}"#, "body: expected JSON, found text that is JSON only up to byte 9"),
      (#"{"data":[],"er"#, "body: expected JSON, found JSON that ends too early, at byte 14"),
      ("[]", "body: expected an object, found an array"),
      ("null", "body: expected an object, found null"),
      (#"{"data":[],"errors":[]}"#, "errors: expected null, found an array"),
      (#"{"data":[]}"#, "errors: expected a value, found nothing"),
    ]
  )
  func wholes(body: String, problem: String) async throws {
    let client = MiniClient(apiKey: "key", transport: CannedTransport(body: Data(body.utf8)))
    let error = await #expect(throws: APIError.self) { try await client.batches.logs("1") }
    guard case .decoding(let found) = error?.reason else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(found.description == problem)
  }

  @Test(
    "is told in the words of the type that was expected",
    arguments: [
      (#"{"byte":300}"#, "byte: expected an integer from 0 to 255, found an integer"),
      (#"{"byte":1.5}"#, "byte: expected an integer from 0 to 255, found a number"),
      (#"{"level":"a"}"#, "level: expected an integer, found a string"),
      (
        #"{"level":9223372036854775808}"#,
        "level: expected an integer, found a number that is too large"
      ),
      (#"{"float":1e300}"#, "float: expected a number, found a number that is too large"),
      (#"{"color":"s3cret"}"#, "color: expected a documented value, found a string"),
      (#"{"date":"x"}"#, "date: expected a number, found a string"),
      (#"{"id":5}"#, "id: expected a string, found an integer"),
      (
        #"{"kinds":{"a b":[{"byte":""}]}}"#,
        #"kinds["a b"][0].byte: expected an integer from 0 to 255, found a string"#
      ),
      (
        #"{"float":1e999}"#,
        "body: expected JSON, found JSON with a number that is too large, or nested too deep"
      ),
    ]
  )
  func types(json: String, problem: String) {
    #expect(Self.problem(of: json) == problem)
  }

  @Test("has a place of bounded length, however deep and long-winded it is")
  func longPlaces() {
    let start = String(repeating: #"{"kinds":{"k":["#, count: 20)
    let deep = start + #"{"byte":""}"# + String(repeating: "]}}", count: 20)
    #expect(
      Self.problem(of: deep).hasPrefix(
        "kinds.k[0].kinds.k[0].kinds.k….kinds.k[0].kinds.k[0].byte: expected an integer"
      )
    )
    let name = String(repeating: "n", count: 5000)
    #expect(Self.problem(of: #"{"kinds":{"\#(name)":1}}"#).count < 150)
  }

  @Test(
    "is the same where elements may be skipped",
    arguments: ["", "{", "<html>", "[1]", #"{"color":"\#u{0}"}"#]
  )
  func lenient(text: String) {
    let body = Data(text.utf8)
    let error = #expect(throws: DecodingError.self) {
      try JSONText.decoder(of: body, skipping: SkipLog()).decode(Kind.self)
    }
    #expect(error.map { DecodingProblem($0, in: body).description } == Self.problem(of: text))
  }

  private static func problem(of json: String) -> String {
    let body = Data(json.utf8)
    do {
      return "\(try JSONText.decode(Kind.self, from: body))"
    } catch {
      return DecodingProblem(error, in: body).description
    }
  }

  /// An entry that is right but for the given fields.
  private static func body(replacing fields: String) -> String {
    let right = [
      "id": #""1""#, "event_type": #""complete""#, "timestamp": #""1970-01-01T00:00:00Z""#,
      "payload": #"{"calls_total":1,"calls_failed":0}"#, "start_time": "0", "done": "null",
      "dates": "[]", "by_day": "{}",
    ]
    let kept = right.filter { !fields.hasPrefix("\"\($0.key)\"") }
    let entry = kept.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" } + [fields]
    return #"{"data":[{\#(entry.joined(separator: ","))}],"errors":null}"#
  }
}

private struct Kind: Decodable {
  enum Color: String, Decodable { case red }

  let byte: UInt8?
  let level: Level?
  let float: Float?
  let color: Color?
  let date: Date?
  let id: UUID?
  let kinds: [String: [Kind]]?
}
