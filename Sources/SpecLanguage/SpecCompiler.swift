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
    let declarations = folders.sorted { $0.path < $1.path }.map {
      Declarations(parsing: $0, into: &diagnostics)
    }
    checkModules(declarations, into: &diagnostics)
    let apis = declarations.map { API(lowering: $0, into: &diagnostics) }
    return diagnostics.hasErrors ? [] : apis
  }
}

extension API {
  init(lowering declarations: Declarations, into diagnostics: inout Diagnostics) {
    let lowered = LoweredAPI(lowering: declarations, into: &diagnostics)
    let checker = Checker(lowered)
    checker.check(into: &diagnostics)
    let server = declarations.api?.server.flatMap { Server($0, into: &diagnostics) }
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
