@testable import ClientRuntime
import Foundation
import Testing

@Suite("Codings in containers") struct ContainerTests {
  @Test("Absent, null and present values are told apart where a type wants it")
  func presence() throws {
    #expect(try Sample(#"{"a":0,"n":null}"#) == Sample(a: epoch, n: nil, o: nil, s: .absent))
    #expect(
      try Sample(#"{"a":0,"n":0,"o":null,"s":null}"#)
        == Sample(a: epoch, n: epoch, o: nil, s: .null)
    )
    #expect(
      try Sample(#"{"a":0,"n":0,"o":0,"s":0}"#)
        == Sample(a: epoch, n: epoch, o: epoch, s: .value(epoch))
    )
  }

  @Test("What is absent stays absent, and what is null stays null")
  func encoding() throws {
    #expect(try Sample(a: epoch, n: nil, o: nil, s: .absent).text == #"{"a":0,"n":null}"#)
    #expect(
      try Sample(a: epoch, n: epoch, o: epoch, s: .null).text == #"{"a":0,"n":0,"o":0,"s":null}"#
    )
    #expect(
      try Sample(a: epoch, n: nil, o: nil, s: .value(epoch)).text == #"{"a":0,"n":null,"s":0}"#
    )
  }

  @Test("A required value may not be absent, even if it may be null")
  func required() {
    #expect(throws: DecodingError.self) { try Sample(#"{"a":0}"#) }
    #expect(throws: DecodingError.self) { try Sample(#"{"a":null,"n":null}"#) }
  }

  @Test("A coding that fails tells the place, also within lists, maps and embedded JSON")
  func places() throws {
    #expect(place(of: .timestamp, "\"soon\"") == "")
    #expect(place(of: .each(.timestamp), #"["1970-01-01T00:00:00Z", "soon"]"#) == "[1]")
    #expect(place(of: .values(.each(.uuid)), #"{"x": ["a0eebc99"]}"#) == "x[0]")
    #expect(place(of: .nullable(.each(.nullable(.url))), #"[null, ""]"#) == "[1]")
    #expect(place(of: .each(.json(BasePrompt.self)), #"["{\"task\": 1}"]"#) == "[0].task")
    #expect(place(of: .json(.each(.base64)), #""[\"\", \"*\"]""#) == "[1]")
    #expect(place(of: .each(.epochSeconds), "[0, 1e300]") == "[1]")
  }

  @Test("A coding within an object tells the place as well")
  func nestedPlace() {
    let error = #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Sample].self, from: Data(#"[{"a":0,"n":1e99}]"#.utf8))
    }
    guard case .dataCorrupted(let context) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(context.codingPath.map(\.stringValue).suffix(1) == ["n"])
    #expect(context.codingPath.first?.intValue == 0)
  }

  @Test("Whole values go through codings as well")
  func whole() throws {
    let moments = try JSONDecoder().decode(Moments.self, from: Data("[0, 1.5]".utf8))
    #expect(moments.dates == [epoch, epoch + 1.5])
    #expect(String(decoding: try JSONEncoder().encode(moments), as: UTF8.self) == "[0,1.5]")
  }

  @Test("A value that needs more than its own JSON is read with it, or told absent or null")
  func dependent() throws {
    #expect(
      try Wrapper(#"{"size":2,"a":[1,2],"b":[3,4]}"#) == Wrapper(a: [1, 2], b: .value([3, 4]))
    )
    #expect(try Wrapper(#"{"size":2,"a":null,"b":null}"#) == Wrapper(a: nil, b: .null))
    #expect(try Wrapper(#"{"size":2}"#) == Wrapper(a: nil, b: .absent))
    #expect(throws: DecodingError.self) { try Wrapper(#"{"size":2,"a":[1]}"#) }
  }

  private let epoch = Date(timeIntervalSince1970: 0)

  /// The path within the value, as in `DecodingProblem`.
  private func place<Value, Wire>(of coding: Coding<Value, Wire>, _ json: String) -> String? {
    do {
      _ = try coding.value(of: JSONText.decode(Wire.self, from: Data(json.utf8)), at: [])
      return nil
    } catch DecodingError.dataCorrupted(let context) {
      return context.codingPath.reduce(into: "") { path, key in
        path += key.intValue.map { "[\($0)]" } ?? (path.isEmpty ? "" : ".") + key.stringValue
      }
    } catch {
      return "\(error)"
    }
  }
}

private struct Moments: Codable {
  let dates: [Date]

  init(from decoder: any Decoder) throws {
    dates = try decoder.singleValueContainer().decode(.each(.epochSeconds))
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(dates, as: .each(.epochSeconds))
  }
}

private struct Sample: Codable, Hashable {
  let a: Date
  let n: Date?
  let o: Date?
  @Nullable var s: Date?

  enum CodingKeys: CodingKey { case a, n, o, s }

  init(a: Date, n: Date?, o: Date?, s: Nullable<Date>.State) {
    self.a = a
    self.n = n
    self.o = o
    _s = Nullable(s)
  }

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    a = try container.decode(.epochSeconds, forKey: .a)
    n = try container.decode(.nullable(.epochSeconds), forKey: .n)
    o = try container.decodeIfPresent(.epochSeconds, forKey: .o)
    _s = try container.decodeNullable(.epochSeconds, forKey: .s)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(a, as: .epochSeconds, forKey: .a)
    try container.encode(n, as: .nullable(.epochSeconds), forKey: .n)
    try container.encodeIfPresent(o, as: .epochSeconds, forKey: .o)
    try container.encodeNullable(_s, as: .epochSeconds, forKey: .s)
  }

  var text: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = .sortedKeys
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    }
  }
}

/// Its lists have as many elements as a field beside them says.
private struct Wrapper: Decodable, Equatable {
  let a: [Int]?
  @Nullable var b: [Int]?

  enum CodingKeys: CodingKey { case size, a, b }

  init(a: [Int]?, b: Nullable<[Int]>.State) {
    self.a = a
    _b = Nullable(b)
  }

  init(_ json: String) throws {
    self = try JSONDecoder().decode(Self.self, from: Data(json.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let size = try container.decode(Int.self, forKey: .size)
    let read = { (decoder: any Decoder) throws -> [Int] in
      var elements = try decoder.unkeyedContainer()
      return try (0..<size).map { _ in try elements.decode(Int.self) }
    }
    a = try container.decodeIfPresent(forKey: .a, read)
    _b = try container.decodeNullable(forKey: .b, read)
  }
}
