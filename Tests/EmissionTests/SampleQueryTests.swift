import SourceText
import SpecLanguage
import Testing

@testable import Emission

@Suite("Queries of samples")
struct SampleQueryTests {
  @Test("A key that a sample has in its query is expected as the test's client is given it")
  func keyInQuery() async throws {
    let test = try await test(sample: "?api_key=k1&day=mon&tide=high")
    #expect(test.contains(#"TidesClient(apiKey: "YOUR_API_KEY""#))
    #expect(test.contains("/ports/vigo?tide=high&day=mon&api_key=YOUR_API_KEY\""))
  }

  private func test(sample query: String) async throws -> String {
    let api = """
      api: Tides
      module: TidesAPI
      about: When to sail.
      server: https://tides.example.org
      auth:
        apiKey: { query: api_key, about: Who asks. }
      """
    let operation = """
      operation: ports.get
      page: https://tides.example.org/docs
      request: GET /ports/{port}
      about: Reads a port.
      path: { port: string }
      query: { tide?: string, day?: string }
      response: { name: string }
      examples:
        - path: { port: vigo }
          query: { tide: high, day: mon }
          sample: curl 'https://tides.example.org/ports/vigo\(query)'
          response: { name: Vigo }
      """
    let folder = SpecFolder(
      path: "tides",
      files: [
        SourceFile(path: "tides/api.yaml", text: api),
        SourceFile(path: "tides/get-port.yaml", text: operation),
      ]
    )
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile([folder], into: &diagnostics)
    try #require(diagnostics.sorted == [])
    let files = await Emitter(templates: try Templates())
      .files(apis, package: "tides", runtime: .path(".."))
    return try #require(files.first { $0.path.hasSuffix("GetPortTests.swift") }).text
  }
}
