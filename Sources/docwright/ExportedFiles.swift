import OpenAPI
import SourceText

/// Documents for other tools, which people keep where they like.
struct ExportedFiles {
  private let files: [SourceFile]

  init(_ files: [SourceFile]) {
    self.files = files
  }

  /// Writes what differs: all of it or, after a problem, nothing.
  ///
  /// - Returns: How many files were written.
  func write(into problems: inout Diagnostics) -> Int {
    do throws(SystemFailure) {
      var changed: [SourceFile] = []
      for file in files where try differs(file, into: &problems) { changed.append(file) }
      if problems.hasErrors { return 0 }
      try replace(changed)
      return changed.count
    } catch {
      let message = "this can't be written: \(error.reason)"
      problems.error(.outputNotWritable, message, at: SourceRange(startOf: error.path))
      return 0
    }
  }

  /// Whether a file is not there as it should be. One that somebody else wrote is a problem.
  private func differs(
    _ file: SourceFile,
    into problems: inout Diagnostics
  ) throws(SystemFailure) -> Bool {
    if try fileKind(at: file.path, followingLinks: true) == .missing { return true }
    guard case .bytes(let bytes) = try FileContent(at: file.path) else {
      throw SystemFailure(file.path, reason: "it is not a file")
    }
    if bytes.elementsEqual(file.text.utf8) { return false }
    if !bytes.isEmpty, !OpenAPIExport.made(String(decoding: bytes, as: UTF8.self)) {
      let message = "this file is there already and docwright did not write it; move it away"
      problems.error(.fileExists, message, at: SourceRange(startOf: file.path))
    }
    return true
  }

  /// Every text is written beside its place first, so that a failure to write changes nothing.
  private func replace(_ changed: [SourceFile]) throws(SystemFailure) {
    var staged = StagedDocuments()
    do throws(SystemFailure) {
      for file in changed { try staged.write(file) }
      try staged.moveToTheirPlaces()
    } catch {
      staged.discard()
      throw error
    }
  }
}

/// Texts written under temporary names, each in the folder of its place.
private struct StagedDocuments {
  private var files: [(temporary: String, place: String)] = []
  private var newFolders: [String] = []

  mutating func write(_ file: SourceFile) throws(SystemFailure) {
    try makeFolders(for: file)
    // What a link leads to is replaced, not the link.
    let isLink = try fileKind(at: file.path) == .link
    let place = isLink ? try canonicalPath(file.path) : file.path
    let temporary = join(folder(of: place), ".docwright-\(UInt64.random(in: 0...UInt64.max))")
    do {
      try createFile(at: temporary, Array(file.text.utf8))
    } catch {
      throw SystemFailure(file.path, reason: error.reason)
    }
    files.append((temporary, place))
  }

  func moveToTheirPlaces() throws(SystemFailure) {
    for file in files { try moveFile(file.temporary, to: file.place) }
  }

  /// Removes what was written and not moved, and the folders made for it.
  func discard() {
    for file in files { try? removeFile(at: file.temporary) }
    for folder in newFolders.reversed() { _ = removeFolder(ifEmpty: folder) }
  }

  private mutating func makeFolders(for file: SourceFile) throws(SystemFailure) {
    for folder in ancestors(of: folder(of: file.path))
    where try fileKind(at: folder, followingLinks: true) == .missing {
      try createFolder(at: folder)
      newFolders.append(folder)
    }
  }

  /// The folder that a path's last component is in.
  private func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
