import Foundation
import Testing

@testable import ClientRuntime

@Suite("Redaction of whatever a server may send", .timeLimit(.minutes(10)))
struct RedactionFuzzTests {
  private static let redaction = Redaction(
    secrets: ["s3cret/key+1", "ab"],
    fields: ["phone_number", "pin"]
  )

  @Test("ends with a short line for any bytes", arguments: 1...200)
  func anyBytes(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let pieces = [
      "\\", "\"", "phone_number", ":", "%25", "\\u00", "s3cret", "{", "[", "=", "é", "&",
    ]
    var body = Data()
    for _ in 0..<Int.random(in: 0...600, using: &generator) {
      if Bool.random(using: &generator) {
        body.append(.random(in: 0...255, using: &generator))
      } else {
        body += Data((pieces.randomElement(using: &generator) ?? "").utf8)
      }
    }
    let line = Self.redaction.excerpt(body)
    #expect(line.utf8.count <= VisibleText.limit + 3)
    #expect(!line.contains { $0.isNewline } && !line.contains("s3cret/key+1"))
    _ = BodyKind(body)
  }

  @Test(
    "shows no value of a sensitive field in JSON of any depth, cut off anywhere",
    arguments: 1...300
  )
  func anyJSON(seed: UInt64) throws {
    var generator = SeededGenerator(seed)
    let body = try Data(JSONSerialization.data(withJSONObject: ["x": Self.json(4, &generator)]))
    for text in [body, body.prefix(Int.random(in: 0...body.count, using: &generator))] {
      let line = Self.redaction.excerpt(text)
      #expect(!line.contains("PRIV"), "\(String(decoding: text, as: UTF8.self)) gives \(line)")
    }
  }

  @Test("shows no secret wherever it stands and however it is spelled", arguments: 1...300)
  func anySpelling(seed: UInt64) {
    var generator = SeededGenerator(seed)
    let noise = [
      "x", "\\", "%", "\"", "s3", "&", "é", "\n", "s3cret", "/", "phone_number", "=", "{",
    ]
    var text = ""
    for _ in 0..<Int.random(in: 0...40, using: &generator) {
      text += noise.randomElement(using: &generator) ?? ""
    }
    for character in "s3cret/key+1" { text += Self.spelled(character, &generator) }
    let line = Self.redaction.text(text)
    #expect(!line.contains("key") && !line.contains("+1"), "\(text) gives \(line)")
  }

  @Test(
    "takes time in proportion to the text, whatever it is",
    arguments: [
      "\\", "\"", "phone_number:", "\"phone_number\":[", "phone_number \\n", "%25", "&", "{\"",
    ]
  )
  func repetition(piece: String) {
    let body = Data(String(repeating: piece, count: 300_000 / piece.count).utf8)
    #expect(Self.redaction.excerpt(body).utf8.count <= VisibleText.limit + 3)
  }

  private static func spelled(
    _ character: Character,
    _ generator: inout SeededGenerator
  ) -> String {
    let code = character.asciiValue ?? 0
    let hex = String(code, radix: 16)
    let spellings = [
      "\(character)", "%\(hex)", "%25\(hex)", "\\u00\(hex)", "&#\(code);", "\\\\u00\(hex)",
    ]
    return spellings.randomElement(using: &generator) ?? ""
  }

  /// Values of sensitive fields, and these only, have `PRIV` in them.
  private static func json(_ depth: Int, _ generator: inout SeededGenerator) throws -> Any {
    switch depth == 0 ? 0 : Int.random(in: 0...5, using: &generator) {
    case 0: return ["a", "b\"\\", "é", ""].randomElement(using: &generator) ?? ""
    case 1: return Int.random(in: 0...9, using: &generator)
    case 2: return try (0...2).map { _ in try json(depth - 1, &generator) }
    case 3:
      let inner = try JSONSerialization.data(withJSONObject: ["m": json(depth - 1, &generator)])
      return String(decoding: inner, as: UTF8.self)
    default:
      return try [
        "a": json(depth - 1, &generator), "phone_number": hidden(&generator),
        "z": json(depth - 1, &generator),
      ]
    }
  }

  private static func hidden(_ generator: inout SeededGenerator) throws -> Any {
    let text = ["PRIV", "PRIV\"PRIV", "\\PRIV\\", "é/PRIV\n", "{\"PRIV", "a, PRIV}]"]
    let value = text.randomElement(using: &generator) ?? ""
    switch Int.random(in: 0...3, using: &generator) {
    case 0: return value
    case 1: return [value, ["x": value]] as [Any]
    case 2:
      let inner = try JSONSerialization.data(withJSONObject: [value, value])
      return String(decoding: inner, as: UTF8.self)
    default: return ["PRIV": value]
    }
  }
}

/// SplitMix64: the same numbers for the same seed.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
