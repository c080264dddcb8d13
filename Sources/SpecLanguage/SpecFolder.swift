import SourceText

/// The files of one vendor, in any order.
package struct SpecFolder: Sendable {
  /// As diagnostics show it: `Specs/bland`.
  package let path: String
  package let files: [SourceFile]
  /// Paths of files whose bytes are not text, which has been reported already.
  package let unreadable: [String]

  package init(path: String, files: [SourceFile], unreadable: [String] = []) {
    self.path = path
    self.files = files
    self.unreadable = unreadable
  }

  /// `bland`
  var name: String { lastComponent(of: path) }
}

func lastComponent(of path: String) -> String {
  String(path.split(separator: "/", omittingEmptySubsequences: true).last ?? "")
}
