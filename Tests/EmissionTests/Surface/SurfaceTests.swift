import APIModel
import Foundation
import SourceText
import SpecLanguage
import Testing

@testable import Emission

@Suite("Surface")
struct SurfaceTests {
  /// The kitchen sink and the clients that are checked in.
  private static func apis() throws -> [API] {
    let specs = KitchenSink.root.appending(path: "../../Specs")
    let vendors = try ["bland", "llamacloud", "trillet"].map { name in
      let folder = specs.appending(path: name)
      let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      let files = try names.filter { $0.hasSuffix(".yaml") }.sorted().map {
        SourceFile(
          path: "\(name)/\($0)",
          text: try String(contentsOf: folder.appending(path: $0), encoding: .utf8)
        )
      }
      return SpecFolder(path: name, files: files)
    }
    var diagnostics = Diagnostics()
    let apis = SpecCompiler.compile(vendors + [try KitchenSink.folder()], into: &diagnostics)
    try #require(diagnostics.sorted.filter { $0.severity == .error } == [])
    return apis
  }

  @Test("Every public declaration of the emitted code is in the surface, and no other")
  func emittedCode() async throws {
    for api in try Self.apis() {
      let files = await Emitter(templates: try Templates())
        .files([api], package: "clients", runtime: .path(".."))
      let scanned = files.filter { $0.path.hasPrefix("Sources/") && $0.path.hasSuffix(".swift") }
        .flatMap { PublicScan($0.text).found }
      let told = ModuleSurface(api, schemes: []).declarations.flatMap(\.code)
      #expect(scanned.count > 20)
      #expect(scanned.lines.subtracting(told.lines).sorted() == [], "only in \(api.module)")
      #expect(told.lines.subtracting(scanned.lines).sorted() == [], "only in the surface")
      #expect(told.count == told.lines.count, "told twice")
    }
  }

  @Test("No two declarations of a surface are taken for one")
  func names() throws {
    for api in try Self.apis() {
      let names = ModuleSurface(api, schemes: []).declarations.map { "\($0.kind) \($0.fullName)" }
      #expect(names.count == Set(names).count)
    }
  }

  @Test("Between an API and itself there is no change, whatever the order of its files")
  func itself() throws {
    let apis = try Self.apis()
    let changes = SurfaceChanges(from: apis, to: apis.reversed())
    #expect(changes.all == [])
    #expect(changes.step == .none)
  }
}

extension [EmittedDeclaration] {
  /// `BlandClient.Batches | func get(_ id: String)`
  fileprivate var lines: Set<String> { Set(map { "\($0.holder) | \($0.text)" }) }
}
