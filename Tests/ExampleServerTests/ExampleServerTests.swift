import APIModel
import ClientRuntime
import ClientRuntimeAsyncHTTPClient
import FlyingFox
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import docwright

@Suite("Over real sockets") struct ExampleServerTests {
  /// What the repository describes, compiled once.
  private static let compiled = Result { () throws -> [API] in
    let specs = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Specs").path
    var diagnostics = Diagnostics()
    let tree = SpecTree(readingFrom: specs, into: &diagnostics)
    let apis = SpecCompiler.compile(tree.folders, into: &diagnostics)
    try #require(diagnostics.sorted == [])
    return apis
  }

  private let apis: [API]

  init() throws {
    apis = try Self.compiled.get()
  }

  @Test("Every documented example is the exchange of a call here")
  func completeness() {
    let documented = apis.flatMap { api in
      api.operations.flatMap { operation in
        operation.examples.map { example in
          "\(api.folder)/\(operation.id)" + (example.name.map { ": \($0)" } ?? "")
        }
      }
    }
    #expect(documented.sorted() == DocumentedCall.all.map(\.testDescription).sorted())
  }

  @Test(
    "A documented call gets its documented answer",
    arguments: DocumentedCall.all,
    Carrier.allCases
  )
  func call(call: DocumentedCall, carrier: Carrier) async throws {
    var options = CallOptions()
    options.retry = .never
    if let example = call.example { options.headers[try #require(.init("x-example"))] = example }
    let told = try await serving { [options] server in
      do {
        return try await call.call((server, carrier.transport, options))
      } catch let error as APIError where error.failure != nil {
        #expect(error.requestID == "example")
        return error.description
      }
    }
    #expect(told.contains(call.expected))
  }

  private func serving(_ work: (ClientRuntime.Server) async throws -> String) async throws -> String
  {
    let server = HTTPServer(
      address: try .inet(ip4: "127.0.0.1", port: 0),
      logger: .disabled,
      handler: ExampleServer(apis: apis)
    )
    let running = Task { try await server.run() }
    defer { running.cancel() }
    try await server.waitUntilListening(timeout: 600)
    guard case .ip4(_, let port) = await server.listeningAddress else {
      throw CocoaError(.fileNoSuchFile)
    }
    return try await work(
      ClientRuntime.Server(scheme: "http", authority: "127.0.0.1:\(port)", basePath: "")
    )
  }
}

/// What carries requests.
enum Carrier: CaseIterable {
  case urlSession, asyncHTTPClient

  var transport: any Transport {
    switch self {
    case .urlSession: URLSessionTransport()
    case .asyncHTTPClient: AsyncHTTPClientTransport()
    }
  }
}
