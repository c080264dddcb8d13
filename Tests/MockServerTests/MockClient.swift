import APIModel
import Foundation
import SourceText
import SpecLanguage
import Testing
import YAMLReader

@testable import MockServer

/// Asks a mock server, request by request.
struct MockClient {
  let service: MockService
  private var state = MockState()

  init(_ apis: [API], _ options: MockOptions = MockOptions()) {
    service = MockService(apis, options)
  }

  mutating func send(_ request: MockRequest) -> MockAnswer { service.answer(to: request, &state) }

  mutating func get(_ target: String, _ headers: [String: String] = [:]) -> MockAnswer {
    send("GET", target, headers)
  }

  mutating func send(
    _ method: String,
    _ target: String,
    _ headers: [String: String] = [:],
    body: String = ""
  ) -> MockAnswer {
    let headers = headers.sorted { $0.key < $1.key }.map { MockHeader($0.key, $0.value) }
    return send(
      MockRequest(method: method, target: target, headers: headers, body: Array(body.utf8))
    )
  }
}

extension MockAnswer {
  var text: String { String(decoding: body, as: UTF8.self) }

  var json: JSON? { JSON(parsing: text) }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  var mark: String? { header(MockHeader.mark) }

  /// What a refusal lists.
  var problems: [String] {
    guard case .array(let problems)? = json?.value(at: ["docwright-mock", "problems"]) else {
      return []
    }
    return problems.map { problem in
      [problem["where"], problem["name"], problem["message"]].compactMap {
        $0?.parameterTexts.first
      }
      .joined(separator: " | ")
    }
  }
}

extension JSON {
  init?(parsing text: String) {
    let scalar = YAMLScalar(text: text, style: .plain, value: .string)
    var diagnostics = Diagnostics()
    let node = YAMLNode.json(in: YAMLNode(.scalar(scalar), at: nowhere), into: &diagnostics)
    guard let node, !diagnostics.hasErrors else { return nil }
    self.init(node, into: &diagnostics)
  }
}

/// APIs compiled from descriptions.
enum Described {
  /// Invented ones.
  ///
  /// - Parameters:
  ///   - folder: Also tells the names of API and module.
  ///   - shared: What `api.yaml` says beyond its first keys.
  ///   - operations: By their slugs; each begins with `request`.
  static func api(
    folder: String = "harbour",
    server: String = "https://harbour.example",
    shared: String = "",
    _ operations: [String: String]
  ) throws -> API {
    let head = """
      api: \(folder)
      module: \(folder.capitalized)API
      about: Ships and where they lie.
      server: \(server)

      """
    let files = [SourceFile(path: "\(folder)/api.yaml", text: head + shared)]
    let described = operations.map { slug, text in
      let head = """
        operation: \(slug)
        page: https://\(folder).example/docs/\(slug)
        about: Does something.

        """
      return SourceFile(path: "\(folder)/\(slug).yaml", text: head + text)
    }
    let apis = try compiled([SpecFolder(path: folder, files: files + described)])
    return try #require(apis.first)
  }

  /// Those of a folder of this repository.
  static func apis(in folder: String) throws -> [API] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: folder)
    let vendors = try FileManager.default.contentsOfDirectory(atPath: root.path).filter {
      !$0.contains(".")
    }
    return try compiled(
      vendors.map { vendor in
        let path = root.appending(path: vendor).path
        let names = try FileManager.default.contentsOfDirectory(atPath: path)
        let files = try names.filter { $0.hasSuffix(".yaml") }.map {
          SourceFile(
            path: "\(vendor)/\($0)",
            text: try String(contentsOfFile: "\(path)/\($0)", encoding: .utf8)
          )
        }
        return SpecFolder(path: vendor, files: files)
      }
    )
  }

  private static func compiled(_ folders: [SpecFolder]) throws -> [API] {
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile(folders, into: &diagnostics)
    try #require(diagnostics.errors.sorted == [])
    return apis
  }
}
