import Testing

@testable import OpenAPI

@Suite("Members for what only descriptions say")
struct ExtensionTests {
  @Test("All begin as the specification asks", arguments: Extension.allCases)
  func prefix(_ member: Extension) {
    #expect(member.rawValue.hasPrefix("x-"))
  }
}
