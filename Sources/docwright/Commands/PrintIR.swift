import APIModel
import ArgumentParser
import SourceText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct PrintIR: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ir",
    abstract: "Prints all descriptions, resolved and checked, as JSON for other generators.",
    discussion: """
      The object has a "format", which changes when its shape does, and the list "apis".

      EXAMPLE
        docwright ir > api.json
      """
  )

  @OptionGroup var options: SpecOptions

  func run() throws {
    var diagnostics = Diagnostics()
    let compilation = Compilation(options, into: &diagnostics)
    try report(diagnostics, files: compilation.files, as: options.diagnostics)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    let document = IRDocument(apis: compilation.apis)
    try printLine(String(decoding: try encoder.encode(document), as: UTF8.self))
  }
}

/// What `docwright ir` prints.
struct IRDocument: Codable, Equatable {
  /// Changes when the shape does in a way that readers must know of.
  var format = 1
  let apis: [API]
}
