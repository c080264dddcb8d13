import SourceText

/// What a request's own headers say about the answer.
struct Wishes: Sendable {
  /// Of the answer: `x-mock-status: 429`, or `Prefer: code=429`.
  private(set) var status: Int?
  /// A documented example's name, or its number: `x-mock-example`, or `Prefer: example=`.
  private(set) var example: String?
  /// How long to wait before answering: `x-mock-delay: 250ms`, `x-mock-delay: 2s`.
  private(set) var milliseconds = 0
  /// How waiting ends: `x-mock-outcome: failed`.
  private(set) var outcome: String?

  static let names = ["x-mock-status", "x-mock-example", "x-mock-delay", "x-mock-outcome"]
  static let longestDelay = 60_000

  init(_ headers: [MockHeader]) throws(Refusal) {
    for header in headers {
      let name = header.name.lowercased()
      if name == "prefer" {
        try prefer(header.value)
      } else if name.hasPrefix("x-mock-") {
        try wish(name, header.value)
      }
    }
  }

  private mutating func wish(_ name: String, _ value: String) throws(Refusal) {
    switch name {
    case "x-mock-status": status = try Self.status(value, name)
    case "x-mock-example": example = value
    case "x-mock-delay": milliseconds = try Self.delay(value, name)
    case "x-mock-outcome": outcome = value
    default:
      let hint = suggestion(for: name, among: Self.names)
      let list = Self.names.joined(separator: ", ")
      throw Self.refusal(name, "the mock server knows no header '\(name)'\(hint); it knows \(list)")
    }
  }

  /// As Prism has it; RFC 7240 lets servers pass over what they don't know.
  private mutating func prefer(_ value: String) throws(Refusal) {
    for part in value.split(whereSeparator: { $0 == "," || $0 == ";" }) {
      let name = part.prefix { $0 != "=" }
      let written = trimmed(part.dropFirst(name.count + 1))
      let text = written.filter { $0 != "\"" }
      switch trimmed(name).lowercased() {
      case "code": status = try Self.status(text, "prefer")
      case "example": example = text
      default: break
      }
    }
  }

  private static func status(_ text: String, _ name: String) throws(Refusal) -> Int {
    guard let status = Int(text), (200...599).contains(status) else {
      throw refusal(name, "a status is a number from 200 to 599")
    }
    return status
  }

  private static func delay(_ text: String, _ name: String) throws(Refusal) -> Int {
    let digits = text.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
    let unit = text.dropFirst(digits.count)
    let factors: [Substring: Double] = ["ms": 1, "s": 1000, "": 1000]
    guard let number = Double(digits), let factor = factors[unit],
      number * factor <= Double(longestDelay)
    else { throw refusal(name, "a delay is written '250ms' or '2s', and is at most 60s") }
    return Int(number * factor)
  }

  private static func refusal(_ name: String, _ message: String) -> Refusal {
    Refusal(RequestProblem(.header, name, message))
  }
}
