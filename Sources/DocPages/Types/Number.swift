import APIModel

/// A number as people write it: `10,000`, `-1`, `0.5`.
struct Number: Hashable, Sendable {
  /// As JSON has it.
  let digits: String
  let value: Double

  init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    let groups = parts.dropFirst().allSatisfy { $0.prefix { $0 != "." }.count == 3 }
    let digits = parts.joined()
    let isPlain = digits.utf8.allSatisfy {
      UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 || $0 == UInt8(ascii: ".")
        || $0 == UInt8(ascii: "-")
    }
    guard groups, isPlain, digits.utf8.count <= 20, let value = Double(digits),
      JSON(parsing: digits) == .number(digits)
    else { return nil }
    (self.digits, self.value) = (digits, value)
  }
}
