import Foundation
import Testing

@testable import ClientRuntime

@Suite("The decoder of JSON values does as JSONDecoder") struct DecoderAgreementTests {
  private static let texts = [
    "null", "true", "0", "1", "-1", "255", "256", "1.0", "1e2", "2.5", "1e30", "-1e300",
    "9223372036854775807", "9223372036854775808", #""""#, #""1""#, #""AP8=""#,
    #""https://a.example""#, "[]", "[null]", "[1]", "[1,null,2]", #"["a"]"#, "{}", #"{"1":2}"#,
    #"{"a":null}"#, #"{"a":1}"#, #"{"a":"x","super":{"a":2}}"#, #"{"a":1,"b":[1,[2],{"a":3}]}"#,
    #"{"super":1}"#, #"{"a":[]}"#, #"{"a":{"a":{"a":null}}}"#,
  ]

  @Test("with scalars", arguments: texts)
  func scalars(text: String) {
    expectAgreement(String.self, text)
    expectAgreement(Bool.self, text)
    expectAgreement(Int.self, text)
    expectAgreement(Int8.self, text)
    expectAgreement(UInt8.self, text)
    expectAgreement(Double.self, text)
    expectAgreement(Float.self, text)
    expectAgreement(JSONValue.self, text)
    expectAgreement(JSONNull.self, text)
  }

  @Test("with Foundation's types", arguments: texts)
  func foundation(text: String) {
    expectAgreement(Data.self, text)
    expectAgreement(Date.self, text)
    expectAgreement(URL.self, text)
    expectAgreement(UUID.self, text)
    if !text.hasPrefix("92233") { expectAgreement(Decimal.self, text) }
  }

  @Test("with lists, maps and optional values", arguments: texts)
  func containers(text: String) {
    expectAgreement([Int].self, text)
    expectAgreement([Int?].self, text)
    expectAgreement([JSONValue].self, text)
    expectAgreement(Set<Int>.self, text)
    expectAgreement([String: Int].self, text)
    expectAgreement([String: Int?].self, text)
    expectAgreement([Int: Int].self, text)
    expectAgreement(Int?.self, text)
    expectAgreement([[String: [Int]]]?.self, text)
  }

  @Test("with types that read containers by themselves", arguments: texts)
  func byHand(text: String) {
    expectAgreement(Plain.self, text)
    expectAgreement(Inherited.self, text)
    expectAgreement(InheritedByKey.self, text)
    expectAgreement(Walker.self, text)
    expectAgreement(Asker.self, text)
    expectAgreement(Resuming.self, text)
  }

  private func expectAgreement<Value: Decodable & Equatable>(
    _ type: Value.Type,
    _ text: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    let data = Data(text.utf8)
    let expected = try? JSONDecoder().decode(type, from: data)
    let whole = try? JSONValue(json: data)
    for skips in [nil, SkipLog()] where skips == nil || expected != nil {
      let found = try? whole.map { try JSONValueDecoder(value: $0, skips: skips).decode(type) }
      #expect(found == expected, "\(type) of \(text)", sourceLocation: location)
    }
  }
}

private enum Keys: String, CodingKey { case a, b }

private struct Plain: Codable, Equatable {
  let a: Int?
  var b: [JSONValue]?
}

private struct Inherited: Decodable, Equatable {
  let base: JSONValue

  init(from decoder: any Decoder) throws {
    base = try JSONValue(from: decoder.container(keyedBy: Keys.self).superDecoder())
  }
}

private struct InheritedByKey: Decodable, Equatable {
  let base: JSONValue
  let isNull: Bool

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    let inner = try container.superDecoder(forKey: .a)
    base = try JSONValue(from: inner)
    isNull = try inner.singleValueContainer().decodeNil()
  }
}

/// Notes what each question is answered with.
private struct Asker: Decodable, Equatable {
  var answers: [String] = []

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Keys.self)
    answers.append(container.allKeys.map(\.stringValue).sorted().joined())
    answers.append(
      "\(container.contains(.a)) \(String(describing: try? container.decodeNil(forKey: .a)))"
    )
    answers.append("\(String(describing: try? container.decodeIfPresent(Int.self, forKey: .a)))")
    answers.append("\((try? container.nestedUnkeyedContainer(forKey: .a).count) ?? -1)")
    let nested = try? container.nestedContainer(keyedBy: Keys.self, forKey: .a)
    answers.append("\(nested?.codingPath.map(\.stringValue) ?? [])")
  }
}

/// Goes into lists by nested containers.
private struct Walker: Decodable, Equatable {
  var steps: [String] = []

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    steps.append("\(container.count ?? -1)")
    while !container.isAtEnd {
      if try container.decodeNil() {
        steps.append("null")
      } else if let inner = try? container.nestedUnkeyedContainer() {
        steps.append("list of \(inner.count ?? -1)")
      } else if let inner = try? container.nestedContainer(keyedBy: Keys.self) {
        steps.append("object of \(inner.allKeys.count)")
      } else {
        steps.append("\(try JSONValue(from: container.superDecoder())) \(container.currentIndex)")
      }
    }
    steps.append("\((try? container.decodeNil()) == nil)")
  }
}

/// Goes on after a failure, at the element that failed.
private struct Resuming: Decodable, Equatable {
  var elements: [String] = []

  init(from decoder: any Decoder) throws {
    var container = try decoder.unkeyedContainer()
    while !container.isAtEnd {
      if let number = try? container.decode(Int.self) {
        elements.append("\(number)")
      } else {
        elements.append("\(container.currentIndex) \(try container.decode(JSONValue.self))")
      }
    }
  }
}
