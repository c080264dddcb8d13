import ClientRuntime
import Foundation
import Testing

@Suite("A timestamp") struct TimestampTests {
  private let coding = Coding.timestamp

  @Test(
    "is read in every spelling of RFC 3339 and its usual deviations",
    arguments: [
      ("1970-01-01T00:00:00Z", 0), ("2025-05-08T14:03:11Z", 1_746_712_991),
      ("2025-05-08t14:03:11z", 1_746_712_991), ("2025-05-08 14:03:11", 1_746_712_991),
      ("2025-05-08T14:03:11", 1_746_712_991), ("2025-05-08T14:03:11.25Z", 1_746_712_991.25),
      ("2025-05-08T16:03:11+02:00", 1_746_712_991), ("2025-05-08T08:33:11-05:30", 1_746_712_991),
      ("2025-05-08T14:03:11-00:00", 1_746_712_991), ("2024-02-29T00:00:00Z", 1_709_164_800),
      ("2000-02-29T00:00:00Z", 951_782_400), ("1969-12-31T23:59:59.5Z", -0.5),
      ("2016-12-31T23:59:60Z", 1_483_228_800), ("0000-01-01T00:00:00Z", -62_167_219_200),
      ("9999-12-31T23:59:59Z", 253_402_300_799),
      ("1970-01-01T00:00:00.123456789012345678901234567890Z", 0.123456789),
    ]
  )
  func reading(text: String, seconds: Double) throws {
    let date = try coding.decode(text)
    #expect(abs(date.timeIntervalSince1970 - seconds) < 1e-6)
  }

  @Test(
    "is rejected when a field is missing or out of range",
    arguments: [
      "", "2025-05-08", "2025-13-01T00:00:00Z", "2025-00-01T00:00:00Z", "2025-02-29T00:00:00Z",
      "1900-02-29T00:00:00Z", "2025-04-31T00:00:00Z", "2025-01-00T00:00:00Z",
      "2025-01-01T24:00:00Z", "2025-01-01T00:60:00Z", "2025-01-01T00:00:60Z",
      "2025-01-01T00:00:61Z", "2025-01-01T00:00:00.Z", "2025-01-01T00:00:00+24:00",
      "2025-01-01T00:00:00+00:60", "2025-01-01T00:00:00+0100", "2025-01-01T00:00:00+01",
      "2025-01-01T00:00:00 Z", "2025-01-01T00:00:00ZZ", " 2025-01-01T00:00:00Z",
      "2025-1-1T00:00:00Z", "+025-01-01T00:00:00Z", "-2025-01-01T00:00:00Z", "２０２５-01-01T00:00:00Z",
      "2025-01-01T00:00Z", "20250101T000000Z", "2025-01-01T00:00:00,5Z", "2025-01-01\0T00:00:00Z",
    ]
  )
  func rejecting(text: String) {
    #expect(throws: (any Error).self) { try coding.decode(text) }
  }

  @Test(
    "is written in UTC with the fewest of 0, 3 or 6 digits",
    arguments: [
      (0, "1970-01-01T00:00:00Z"), (1_746_712_991.25, "2025-05-08T14:03:11.250Z"),
      (1_746_712_991.000001, "2025-05-08T14:03:11.000001Z"),
      (1_746_712_991.9999999, "2025-05-08T14:03:12Z"), (-0.5, "1969-12-31T23:59:59.500Z"),
      (-62_167_219_200, "0000-01-01T00:00:00Z"), (253_402_300_799, "9999-12-31T23:59:59Z"),
      (951_782_400, "2000-02-29T00:00:00Z"), (4_107_542_400, "2100-03-01T00:00:00Z"),
    ]
  )
  func writing(seconds: Double, text: String) throws {
    #expect(try coding.encode(Date(timeIntervalSince1970: seconds)) == text)
  }

  @Test(
    "beyond the years 0 to 9999 cannot be written",
    arguments: [-62_167_219_201, 253_402_300_800, 1e300, .infinity, -.infinity, .nan]
  )
  func unwritable(seconds: Double) {
    #expect(throws: (any Error).self) { try coding.encode(Date(timeIntervalSince1970: seconds)) }
  }

  @Test("agrees with Foundation on every day of four centuries")
  func agreement() throws {
    let style = Date.ISO8601FormatStyle()
    for day in stride(from: -80_000.0, to: 80_000, by: 1) {
      let date = Date(timeIntervalSince1970: day * 86_400 + 12_345)
      let text = try coding.encode(date)
      guard text == date.formatted(style), try coding.decode(text) == date else {
        Issue.record("\(text) is not \(date.formatted(style))")
        return
      }
    }
  }

  @Test("survives a round trip to the microsecond")
  func roundTrip() throws {
    var generator = SplitMix(state: 1)
    for _ in 0..<10_000 {
      let microseconds = Int.random(
        in: -2_000_000_000_000_000...4_000_000_000_000_000,
        using: &generator
      )
      let date = Date(timeIntervalSince1970: Double(microseconds) / 1e6)
      let text = try coding.encode(date)
      let again = try coding.decode(text)
      #expect(abs(again.timeIntervalSince(date)) < 1e-6)
      #expect(try coding.encode(again) == text)
    }
  }
}

/// Random numbers that are the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
    return value ^ (value >> 31)
  }
}
