/// A version of three numbers: `1.2.3`.
package struct Version: Hashable, Sendable {
  package let major: Int
  package let minor: Int
  package let patch: Int

  private init(_ major: Int, _ minor: Int, _ patch: Int) {
    (self.major, self.minor, self.patch) = (major, minor, patch)
  }

  /// Nil for anything but three numbers with dots between, of few enough digits to go on counting.
  package init?(_ text: String) {
    let numbers = text.split(separator: ".", omittingEmptySubsequences: false).map(Version.number)
    guard numbers.count == 3, let major = numbers[0], let minor = numbers[1],
      let patch = numbers[2]
    else { return nil }
    self.init(major, minor, patch)
  }

  private static func number(_ digits: Substring) -> Int? {
    let isPlain = digits.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard isPlain, digits.count <= 9, digits == "0" || !digits.hasPrefix("0") else { return nil }
    return Int(digits)
  }

  package var text: String { "\(major).\(minor).\(patch)" }

  /// While the first number is 0, the second one counts what breaks and the third one all else.
  package func next(_ step: VersionStep) -> Version {
    switch (step, major == 0) {
    case (.none, _): self
    case (.major, false): Version(major + 1, 0, 0)
    case (.minor, false), (.major, true): Version(major, minor + 1, 0)
    case (.patch, _), (.minor, true): Version(major, minor, patch + 1)
    }
  }
}
