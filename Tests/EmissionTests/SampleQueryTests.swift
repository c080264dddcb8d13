import Testing

@Suite("Queries of samples")
struct SampleQueryTests {
  @Test("A key that a sample has in its query is expected as the test's client is given it")
  func keyInQuery() async throws {
    let test = try await ZooCode.file(
      "Tests/ZooAPITests/GetTests.swift",
      shared: "auth: { apiKey: { query: api_key, about: Who asks. } }",
      operation: """
        query: { kind?: string, day?: string }
        response: { name: string }
        examples:
          - query: { kind: otter, day: mon }
            sample: curl 'https://zoo.example/animals?api_key=k1&day=mon&kind=otter'
            response: { name: Ada }
        """
    )
    #expect(test.contains(#"ZooClient(apiKey: "YOUR_API_KEY""#))
    #expect(test.contains("/animals?kind=otter&day=mon&api_key=YOUR_API_KEY\""))
  }
}
