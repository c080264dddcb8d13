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
  static let package = Key("package", .text, form: .package, "The name of the generated package.")
  static let runtime = Key(
    "runtime",
    .mapping(.runtime),
    "Where the generated package finds its runtime."
  )
  static let runtimePath = Key("path", .text, "A folder, from the output folder on.")
  static let runtimeURL = Key("url", .text, form: .repository, "The address of a git repository.")
  static let runtimeVersion = Key("from", .text, form: .version, "The oldest version that will do.")
}

extension Vocabulary {
  /// `docwright.yaml`
  package static let settings = Vocabulary("docwright.yaml", [.package, .runtime])
  package static let runtime = Vocabulary(
    "the runtime",
    [.runtimePath, .runtimeURL, .runtimeVersion],
    rules: [
      .exactlyOne([.runtimePath, .runtimeURL]), .needs(.runtimeURL, .runtimeVersion),
      .needs(.runtimeVersion, .runtimeURL),
    ]
  )
}

extension Settings {
  /// Reads the file; what it doesn't say is as in `standard`.
  package init(_ file: SourceFile, into diagnostics: inout Diagnostics) {
    let reader = YAMLNode.parse(file, into: &diagnostics).flatMap {
      MappingReader($0, as: .settings, into: &diagnostics)
    }
    let name = reader?.text(.package)
    if let name, !name.value.isPackageName {
      let message =
        "'\(name.value)' can't name a package; use a letter, then letters, digits, '_', '.' and '-'"
      diagnostics.error(.invalidName, message, at: name.range)
    }
    package = name?.value ?? Settings.standard.package
    runtime =
      reader?[.runtime].flatMap { Runtime($0, into: &diagnostics) } ?? Settings.standard.runtime
  }
}

extension Settings.Runtime {
  fileprivate init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .runtime, into: &diagnostics) else { return nil }
    switch (reader.text(.runtimePath), reader.text(.runtimeURL), reader.text(.runtimeVersion)) {
    case (let path?, nil, nil):
      self = .path(path.value)
      path.refuse(
        unless: path.value.isOneLine && !path.value.isEmpty,
        "a path is one line",
        into: &diagnostics
      )
    case (nil, let url?, let version?):
      self = .url(url.value, from: version.value)
      url.refuse(
        unless: url.value.isRepositoryAddress,
        "'\(url.value)' is no address such as 'https://host/path' or 'git@host:path'",
        into: &diagnostics
      )
      version.refuse(
        unless: version.value.isVersion,
        "'\(version.value)' is no version such as '1.0.0'",
        into: &diagnostics
      )
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

extension Located<String> {
  fileprivate func refuse(
    unless isRight: Bool,
    _ message: String,
    into diagnostics: inout Diagnostics
  ) {
    if !isRight { diagnostics.error(.invalidName, message, at: range) }
  }
}

extension String {
  /// `[A-Za-z][A-Za-z0-9_.-]*`
  fileprivate var isPackageName: Bool {
    let first = unicodeScalars.first
    return (first?.isSmallLetter == true || first?.isCapitalLetter == true)
      && unicodeScalars.allSatisfy {
        $0.isLetterDigitOrUnderscore || $0 == "." || $0 == "-"
      }
  }

  /// `https://host/path`, `ssh://host/path` or `git@host:path`.
  fileprivate var isRepositoryAddress: Bool {
    let prefixes = ["https://", "ssh://", "git@"]
    return isPlainWord && !contains("\\")
      && prefixes.contains { hasPrefix($0) && count > $0.count }
  }

  /// `1.20.3`
  fileprivate var isVersion: Bool {
    let numbers = split(separator: ".", omittingEmptySubsequences: false)
    return numbers.count == 3
      && numbers.allSatisfy { number in Int(number).map { $0 >= 0 && String($0) == number } ?? false
      }
  }
}
