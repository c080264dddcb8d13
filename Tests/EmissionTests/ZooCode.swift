import APIModel
import SourceText
import SpecLanguage
import Testing

@testable import Emission

/// What is made of an API with one operation.
enum ZooCode {
  /// All of its Swift sources, one after the other.
  ///
  /// - Parameters:
  ///   - errors: What `api.yaml` says under `errors`, on one line.
  ///   - operation: What the description says beyond its first keys.
  static func sources(errors: String = "[]", operation: String) async throws -> String {
    try await files("errors: \(errors)", operation)
      .filter { $0.path.hasPrefix("Sources") }.map(\.text).joined()
  }

  /// One of its files.
  ///
  /// - Parameters:
  ///   - shared: What `api.yaml` says beyond its first keys, on one line.
  ///   - operation: What the description says beyond its first keys.
  static func file(
    _ path: String,
    shared: String = "errors: []",
    operation: String
  ) async throws -> String {
    let files = try await files(shared, operation)
    return try #require(files.first { $0.path == path }).text
  }

  /// - Parameter types: What the description declares, a line each.
  static func api(types: [String]) throws -> API {
    let lines = types.map { "\n  \($0)" }.joined()
    return try #require(apis("errors: []", "response: none\ntypes:\(lines)").first)
  }

  private static func files(
    _ shared: String,
    _ operation: String
  ) async throws -> [GeneratedFile] {
    let emitter = Emitter(templates: try Templates())
    return await emitter.files(try apis(shared, operation), package: "zoo", runtime: .path(".."))
  }

  private static func apis(_ shared: String, _ operation: String) throws -> [API] {
    let api = """
      { api: Zoo, module: ZooAPI, about: Animals., server: https://zoo.example, \(shared) }
      """
    let head = """
      operation: get
      page: https://zoo.example/get
      request: GET /animals
      about: Reads animals.

      """
    var diagnostics = Diagnostics()
    let files = [("api", api), ("get", head + operation)].map {
      SourceFile(path: "zoo/\($0).yaml", text: $1)
    }
    let apis = SpecCompiler.compile([SpecFolder(path: "zoo", files: files)], into: &diagnostics)
    try #require(diagnostics.sorted.filter { $0.severity == .error } == [])
    return apis
  }
}
