import SourceText

/// Files that may be pages, in a folder and below.
struct PageFolder {
  /// How deep folders may lie in each other.
  private static let depth = 16

  /// As diagnostics show it.
  let path: String
  /// By path.
  let files: [PagePath]

  /// Links to folders are not followed, hidden folders not looked into.
  init(listing path: String) throws(SystemFailure) {
    var open = [(path: "", depth: 0)]
    var files: [String] = []
    while let folder = open.popLast() {
      for name in try visibleNames(in: join(path, folder.path)) {
        let place = folder.path.isEmpty ? name : join(folder.path, name)
        switch try fileKind(at: join(path, place)) {
        case .folder where folder.depth < Self.depth: open.append((place, folder.depth + 1))
        case .file, .link: if PagePath.isPage(name) { files.append(place) }
        case .folder, .missing, .other: continue
        }
      }
    }
    self.path = path
    self.files = files.sorted().map(PagePath.init)
  }

  func place(of file: PagePath) -> String { join(path, file.text) }
}
