import APIModel
import SourceText

/// The way from description files to resolved APIs.
package enum SpecCompiler {
  /// Compiles all vendors. Every problem of every file ends up in `diagnostics`; when any of them is
  /// an error, nothing is returned. The order of folders and files makes no difference.
  package static func compile(
    _ folders: [SpecFolder],
    into diagnostics: inout Diagnostics
  ) -> [API] {
    CompiledSpecs(folders, into: &diagnostics).apis
  }
}

/// All vendors, and where their descriptions state what.
package struct CompiledSpecs: Sendable {
  package let apis: [API]
  /// By the folder of the API.
  package let places: [String: DescriptionPlaces]

  /// Empty if there was any error.
  package init(_ folders: [SpecFolder], into diagnostics: inout Diagnostics) {
    let declarations = folders.sorted { $0.path < $1.path }.map {
      Declarations(parsing: $0, into: &diagnostics)
    }
    SpecCompiler.checkModules(declarations, into: &diagnostics)
    let lowered = declarations.map { LoweredAPI(lowering: $0, into: &diagnostics) }
    let apis = lowered.map { API(checking: $0, into: &diagnostics) }
    guard !diagnostics.hasErrors else {
      self.apis = []
      places = [:]
      return
    }
    self.apis = apis
    places = Dictionary(
      zip(apis.map(\.folder), lowered.map(DescriptionPlaces.init)),
      uniquingKeysWith: { first, _ in first }
    )
  }
}

extension API {
  fileprivate init(checking lowered: LoweredAPI, into diagnostics: inout Diagnostics) {
    let checker = Checker(lowered)
    checker.check(into: &diagnostics)
    let server = lowered.declarations.api?.server.flatMap { Server($0, into: &diagnostics) }
    let operations = lowered.operations.map { operation in
      checker.typesEnd
        ? checker.exemplified(operation, server: server, into: &diagnostics) : operation.operation
    }
    self.init(
      lowered,
      directions: checker.directions,
      operations: operations,
      server: server ?? .missing
    )
  }
}
