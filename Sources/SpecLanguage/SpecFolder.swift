import SourceText

/// The files of one vendor, in any order.
package struct SpecFolder: Sendable {
  package enum Place: Sendable {
    /// Among other vendors' folders; files are named after it.
    case specs
    /// In a Swift target, which may have any name.
    case target
  }

  /// As diagnostics show it: `Specs/bland`.
  package let path: String
  package let files: [SourceFile]
  /// Paths of files whose bytes are not text, which has been reported already.
  package let unreadable: [String]
  let place: Place

  package init(
    path: String,
    files: [SourceFile],
    unreadable: [String] = [],
    place: Place = .specs
  ) {
    self.path = path
    self.files = files
    self.unreadable = unreadable
    self.place = place
  }

  /// `bland`
  var name: String { lastComponent(of: path) }
}

func lastComponent(of path: String) -> String {
  String(path.split(separator: "/", omittingEmptySubsequences: true).last ?? "")
}
