import ClientTesting
import Foundation
import Testing

@testable import ClientRuntime

@Suite("Where elements may be skipped") struct SkippingTests {
  @Test(
    "those that don't fit are left out and reported, wherever they are",
    arguments: [
      (#"["1",2,"3"]"#, ["1", "3"], ["[1]: expected a string, found an integer"]),
      (#"["1",2]"#, ["1"], ["[1]: expected a string, found an integer"]),
      (
        #"[null,[],{}]"#, [],
        [
          "[0]: expected a string, found null", "[1]: expected a string, found an array",
          "[2]: expected a string, found an object",
        ]
      ),
      ("[]", [], []), (#"["1"]"#, ["1"], []),
    ]
  )
  func plain(json: String, kept: [String], problems: [String]) throws {
    let (value, skipped) = try read([String].self, json)
    #expect(value == kept)
    #expect(skipped.map(\.problem.description) == problems)
    let strict = try? JSONText.decode([String].self, from: Data(json.utf8))
    #expect(strict == (problems.isEmpty ? kept : nil))
  }

  @Test("a report has the operation, the place, the problem and the element")
  func report() async throws {
    let reports = Locked<[SkippedElement]>([])
    let entry =
      #"{"id":"1","event_type":"complete","timestamp":"2025-01-01T00:00:00Z","#
      + #""payload":{"calls_total":1,"calls_failed":0},"start_time":0,"done":null,"by_day":{},"#
    let body = #"""
      {"errors":null,"data":[{"id":7},
        \#(entry)"dates":["soon","1970-01-01T00:00:00Z",5],"results":[{"ok":1},{"ok":true}]},
        \#(entry)"dates":[],"results":[{"ok":1}],"more":true},
        \#(entry)"dates":{}}]}
      """#
    var client = APIClient(
      server: MiniClient.defaultServer,
      transport: CannedTransport(body: Data(body.utf8))
    )
    client.options.skipping = { element in reports.withLock { $0.append(element) } }
    let answer = try await client.send(GetBatchLogs(batchID: "1"))
    #expect(answer.data.map(\.dates) == [[Date(timeIntervalSince1970: 0)], []])
    #expect(answer.data.map(\.results) == [[Outcome(ok: true)], []])
    let skipped = reports.withLock { $0 }
    #expect(
      skipped.map(\.description) == [
        "batches.logs: left out data[0], as data[0].id: expected a string, found an integer",
        "batches.logs: left out data[1].dates[0], as data[1].dates[0]: "
          + "expected an RFC 3339 timestamp, found a string",
        "batches.logs: left out data[1].dates[2], as data[1].dates[2]: "
          + "expected a string, found an integer",
        "batches.logs: left out data[1].results[0], as data[1].results[0].ok: "
          + "expected a boolean, found an integer",
        "batches.logs: left out data[2].results[0], as data[2].results[0].ok: "
          + "expected a boolean, found an integer",
        "batches.logs: left out data[3], as data[3].dates: expected an array, found an object",
      ]
    )
    #expect(skipped.first?.value == ["id": 7] && skipped.first?.path == "data[0]")
    #expect(skipped.first?.operation == "batches.logs")
    client.options.skipping = nil
    await #expect(throws: APIError.self) { try await client.send(GetBatchLogs(batchID: "1")) }
  }

  @Test("what isn't an element of a list fails the call, and nothing is reported")
  func wholes() async {
    let reports = Locked(0)
    for body in [#"{"data":[1],"errors":[]}"#, #"{"errors":null}"#, "[1]", #"{"data":[1"#, ""] {
      var client = APIClient(
        server: MiniClient.defaultServer,
        transport: CannedTransport(body: Data(body.utf8))
      )
      client.options.skipping = { _ in reports.withLock { $0 += 1 } }
      let error = await #expect(throws: APIError.self) {
        try await client.send(GetBatchLogs(batchID: "1"))
      }
      client.options.skipping = nil
      let strict = await #expect(throws: APIError.self) {
        try await client.send(GetBatchLogs(batchID: "1"))
      }
      if body != #"{"data":[1],"errors":[]}"# { #expect(error?.description == strict?.description) }
    }
    #expect(reports.withLock { $0 } == 0)
  }

  @Test("lists in lists, in maps and in optional properties are gone through")
  func nested() throws {
    #expect(try read([[Int]].self, #"[[1,"2"],["3"],4]"#).value == [[1], []])
    #expect(try read([String: [Int]].self, #"{"a":[1,"2"]}"#).value == ["a": [1]])
    #expect(
      try read([String: [Int]?].self, #"{"a":[1,"2"],"b":null}"#).value == ["a": [1], "b": nil]
    )
    #expect(try read([Int?].self, #"[1,null,"2"]"#).value == [1, nil])
    let (node, skipped) = try read(Node.self, #"{"next":[{"next":[5,{}]},{"next":1},{}]}"#)
    #expect(node == Node(next: [Node(next: [Node()]), Node()]))
    #expect(skipped.map(\.path) == ["next[0].next[0]", "next[1]"])
  }

  @Test("lists behind codings are gone through")
  func codings() throws {
    let times = #"["1970-01-01T00:00:00Z","x",5]"#
    let epoch = Date(timeIntervalSince1970: 0)
    #expect(try read(.each(.timestamp), times).value == [epoch])
    #expect(try read(.each(.timestamp), times).skipped.map(\.path) == ["[1]", "[2]"])
    #expect(try read(.values(.each(.timestamp)), "{\"a\":\(times)}").value == ["a": [epoch]])
    #expect(try read(.nullable(.each(.timestamp)), times).value == [epoch])
    #expect(try read(.nullable(.each(.timestamp)), "null").value == .some(nil))
    #expect(try read(.each(.each(.epochSeconds)), #"[[0,"1"],2]"#).value == [[epoch]])
    let text = try #require(String(data: JSONEncoder().encode(["[\"1\",2]"]), encoding: .utf8))
    let (lists, skipped) = try read(.each(.json([String].self)), text)
    #expect(lists == [["1"]] && skipped.map(\.path) == ["[0][1]"])
    #expect(throws: DecodingError.self) { try read(.values(.timestamp), #"{"a":"x"}"#) }
    #expect(throws: DecodingError.self) { try read(.json([String].self), #""[""#) }
  }

  @Test("an attempt at a variant skips nothing and reports nothing")
  func attempts() throws {
    #expect(
      try read([Choice].self, "[[1],[\"a\"],[1,\"a\"]]").value == [
        .numbers([1]), .texts(["a"]), .unrecognized([1, "a"]),
      ]
    )
    #expect(try read([Choice].self, "[[1],[\"a\"],[1,\"a\"]]").skipped.isEmpty)
  }

  @Test("what was skipped in something that fails is not reported by itself")
  func undone() throws {
    let (values, skipped) = try read(
      [Pair].self,
      #"[{"a":[1,"x"],"b":2},{"a":["x"]},{"a":[],"b":1}]"#
    )
    #expect(values == [Pair(a: [1], b: 2), Pair(a: [], b: 1)])
    #expect(skipped.map(\.path) == ["[0].a[1]", "[1]"])
    let careless = try read(Careless.self, #"{"a":["x"]}"#)
    #expect(careless.value.pair == nil && careless.skipped.isEmpty)
  }

  @Test("what reads a list by position gets what is there")
  func positions() throws {
    let (points, skipped) = try read([Point].self, #"[[1,2],[1,"x",2],[3]]"#)
    #expect(points == [Point(x: 1, y: 2)])
    #expect(skipped.map(\.problem.path) == ["[1][1]", "[2][1]"])
  }

  @Test("unknown values, variants and fields are kept or ignored as ever")
  func unknown() throws {
    #expect(try read([SortDirection].self, #"["asc","up"]"#).value == [.asc, .unrecognized("up")])
    #expect(try read([Level].self, #"[1,9,"x"]"#).value == [.low, .unrecognized(9)])
    #expect(try read([Outcome].self, #"[{"ok":true,"more":1}]"#).skipped.isEmpty)
    let text = try Fixture("get-batch-logs.json", in: .module).data
    let (answer, skipped) = try read(
      GetBatchLogs.Response.self,
      String(decoding: text, as: UTF8.self)
    )
    #expect(skipped.isEmpty)
    #expect(try answer == JSONDecoder().decode(GetBatchLogs.Response.self, from: text))
  }

  @Test("elements are read once, also when all of many fail in the depth", .timeLimit(.minutes(10)))
  func deep() throws {
    let depth = 100
    let ends = String(repeating: ",1]}", count: depth)
    let json = String(repeating: #"{"next":["#, count: depth) + "1" + ends
    let (_, skipped) = try read(Node.self, json)
    #expect(skipped.count == 1 + depth)
  }

  @Test("the status of the answer is known", arguments: [false, true])
  func status(isLenient: Bool) throws {
    let format = ResponseFormat<Answered>.json
    guard case .whole(let decode) = format.reading else {
      Issue.record("\(format)")
      return
    }
    for status in [200, 202] {
      let head = HTTPResponse(status: .init(code: status))
      let answered = try decode(Data("[{}]".utf8), head, isLenient ? SkipLog() : nil)
      #expect(answered.isAccepted == [status == 202])
    }
  }

  private func read<Value: Decodable>(
    _ type: Value.Type,
    _ json: String
  ) throws -> (value: Value, skipped: [SkippedElement]) {
    let skips = SkipLog()
    let value = try JSONText.decoder(of: Data(json.utf8), skipping: skips).decode(type)
    return (value, skips.elements(of: "x"))
  }

  @discardableResult
  private func read<Value, Wire>(
    _ coding: Coding<Value, Wire>,
    _ json: String
  ) throws -> (value: Value, skipped: [SkippedElement]) {
    let skips = SkipLog()
    let value = try coding.value(in: JSONText.decoder(of: Data(json.utf8), skipping: skips))
    return (value, skips.elements(of: "x"))
  }
}

private struct Node: Codable, Equatable {
  var next: [Node]?
}

private struct Pair: Codable, Equatable {
  let a: [Int]
  let b: Int
}

/// As generated for variants that are told apart by trying.
private enum Choice: Decodable, Equatable {
  case numbers([Int])
  case texts([String])
  case unrecognized(JSONValue)

  init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if let value = try? [Int](from: decoder) {
      self = .numbers(value)
      return
    }
    if let value = try? decoder.singleValueContainer().decode([String].self) {
      self = .texts(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }
}

/// Makes an attempt without asking for a strict one.
private struct Careless: Decodable {
  let pair: Pair?

  init(from decoder: any Decoder) throws {
    pair = try? decoder.singleValueContainer().decode(Pair.self)
  }
}

private struct Point: Decodable, Equatable {
  let x: Int
  let y: Int

  init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    x = try container.decode(Int.self)
    y = try container.decode(Int.self)
  }
}

private struct Answered: Decodable {
  let isAccepted: [Bool]

  init(from decoder: any Decoder) throws {
    isAccepted = try decoder.singleValueContainer().decode([Element].self).map(\.isAccepted)
  }

  struct Element: Decodable {
    let isAccepted: Bool

    init(from decoder: any Decoder) throws { isAccepted = decoder.isAnswer(with: 202) }
  }
}
