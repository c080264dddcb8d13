import Testing

@Suite("Retry rules")
struct RetryRuleTests {
  @Test("Where no shape is documented, requests themselves say what holds for a status")
  func statusesOnly() async throws {
    let code = try await code(
      general: "[{ status: 500, retry: never }, { status: 503 }]",
      own: "[{ status: 409, retry: always }]"
    )
    #expect(
      code.contains(
        """
          public static func retryAdvice(status: Int, failure: JSONValue?) -> RetryAdvice {
            switch status {
            case 409: .again
            case 500: .never
            default: .byStatus
            }
          }
        """
      )
    )
  }

  @Test("What is said of a status goes before what is said of any, and is said once")
  func order() async throws {
    let code = try await code(
      general: "[]",
      own: """
        [
          { type: Busy, retry: { after: until } }, { status: 429, retry: never },
          { status: 429, retry: always }
        ]
        """
    )
    #expect(
      code.contains(
        """
            case (429, _): .never
            case (_, .busy(let failure)?): .at(failure.until)
            default: .byStatus
        """
      )
    )
  }

  @Test("Where nothing is said, nothing is emitted")
  func nothing() async throws {
    let code = try await code(general: "[{ status: 404 }]", own: "[Busy]")
    #expect(!code.contains("retryAdvice"))
  }

  /// The code of an API's only operation and its types.
  private func code(general: String, own: String) async throws -> String {
    try await ZooCode.sources(
      errors: general,
      operation: """
        response: none
        types: { Busy: { until: timestamp } }
        errors: \(own.split(separator: "\n").joined(separator: " "))
        """
    )
  }
}
