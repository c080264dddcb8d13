import SourceText

/// The files of the output folder that were generated, and so may be replaced and deleted.
struct Manifest: Hashable {
  /// In order.
  let paths: [OutputPath]

  private static let header =
    "# docwright manifest: these files are generated; each run may replace or delete them"

  init(_ paths: some Sequence<OutputPath>) {
    self.paths = Set(paths).sorted()
  }

  /// A line that names no place below the output folder is an error.
  init(parsing file: SourceFile, into diagnostics: inout Diagnostics) {
    let lines = file.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    if lines.first?.hasPrefix("# docwright manifest") != true {
      diagnostics.error(
        .invalidManifest,
        "this is no manifest of docwright; move it away",
        at: SourceRange(startOf: file.path)
      )
    }
    var paths: [OutputPath] = []
    for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
      if let path = OutputPath(String(line)), path != .manifest {
        paths.append(path)
      } else {
        let start = SourcePosition(line: index + 1, column: 1)
        diagnostics.error(
          .invalidManifest,
          "this line names no file that docwright could have generated",
          at: SourceRange(file: file.path, start: start, end: start)
        )
      }
    }
    self.init(paths)
  }

  var text: String {
    ([Self.header] + paths.map(\.text)).map { $0 + "\n" }.joined()
  }
}
