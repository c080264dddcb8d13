import Testing

@testable import Emission

@Suite("Version steps")
struct VersionTests {
  @Test(
    "The next version is that of Semantic Versioning",
    arguments: [
      ("1.2.3", .major, "2.0.0"), ("1.2.3", .minor, "1.3.0"), ("1.2.3", .patch, "1.2.4"),
      ("1.2.3", .none, "1.2.3"), ("0.2.3", .major, "0.3.0"), ("0.2.3", .minor, "0.2.4"),
      ("0.2.3", .patch, "0.2.4"), ("0.0.0", .none, "0.0.0"),
    ] as [(String, VersionStep, String)]
  )
  func next(_ current: String, _ step: VersionStep, _ next: String) throws {
    #expect(try #require(Version(current)).next(step).text == next)
  }

  @Test(
    "What is no version of three numbers is told",
    arguments: [
      "", "1", "1.2", "1.2.3.4", "v1.2.3", "1.2.3-beta", "1.02.3", "1..3", "1.-2.3", "1.2.٣",
      "1.2.9999999999", " 1.2.3",
    ]
  )
  func broken(_ text: String) {
    #expect(Version(text) == nil)
  }
}
