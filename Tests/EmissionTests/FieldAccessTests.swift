import Testing

@Suite("Ways to a field")
struct FieldAccessTests {
  @Test("What may be missing is followed by a question mark, and nothing else is")
  func optionals() async throws {
    let code = try await ZooCode.sources(
      operation: """
        query: { page: integer }
        response: Found | null
        returns: meta.names
        pages: { page: page, items: meta.names, total: counts.all.total }
        wait: { for: done, state: meta.end.reached, success: [true], every: 1s }
        types:
          Found:
            meta: { names: [string], end: { reached: boolean } }
            counts?: { all: { total: integer } }
        """
    )
    #expect(code.contains("try await send(Get(page: page))?.meta.names\n"))
    #expect(
      code.contains(".number(\\.page, items: \\.?.meta.names, total: \\.?.counts?.all.total)")
    )
    #expect(code.contains("switch answer?.meta.end.reached {\n      case true?: .done"))
  }
}
