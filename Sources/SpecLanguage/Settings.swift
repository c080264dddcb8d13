import SourceText
import YAMLReader

/// `docwright.yaml`, beside the folders of descriptions: what concerns the package as a whole.
package struct Settings: Hashable, Sendable {
  package enum Runtime: Hashable, Sendable {
    /// A path from the output folder.
    case path(String)
    case url(String, from: String)
  }

  /// The name of the generated package.
  package let package: String
  package let runtime: Runtime

  /// What holds when there is no such file.
  package static let standard = Settings(
    package: "docwright-clients",
    runtime: .url("https://github.com/docwright/docwright", from: "0.1.0")
  )
}

extension Key {
  static let package = Key("package", .text, "The name of the generated package.")
  static let runtime = Key(
    "runtime",
    .mapping(.runtime),
    "Where the generated package finds its runtime."
  )
  static let runtimePath = Key("path", .text, "A folder, from the output folder on.")
  static let runtimeURL = Key("url", .text, "The address of a git repository.")
  static let runtimeVersion = Key("from", .text, "The oldest version that will do.")
}

extension Vocabulary {
  /// `docwright.yaml`
  package static let settings = Vocabulary("docwright.yaml", [.package, .runtime])
  package static let runtime = Vocabulary(
    "the runtime",
    [.runtimePath, .runtimeURL, .runtimeVersion]
  )
}

extension Settings {
  /// Reads the file; what it doesn't say is as in `standard`.
  package init(_ file: SourceFile, into diagnostics: inout Diagnostics) {
    let reader = YAMLNode.parse(file, into: &diagnostics).flatMap {
      MappingReader($0, as: .settings, into: &diagnostics)
    }
    package = reader?.text(.package)?.value ?? Settings.standard.package
    runtime =
      reader?[.runtime].flatMap { Runtime($0, into: &diagnostics) } ?? Settings.standard.runtime
  }
}

extension Settings.Runtime {
  fileprivate init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .runtime, into: &diagnostics) else { return nil }
    switch (reader.text(.runtimePath), reader.text(.runtimeURL), reader.text(.runtimeVersion)) {
    case (let path?, nil, nil): self = .path(path.value)
    case (nil, let url?, let version?): self = .url(url.value, from: version.value)
    default:
      diagnostics.error(
        .invalidValue,
        "the runtime has either a 'path', or a 'url' and a 'from'",
        at: node.range
      )
      return nil
    }
  }
}
