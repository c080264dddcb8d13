import SourceText

/// Files that are not there yet, and the folder they shall be in.
struct NewFiles {
  let files: [SourceFile]
  let folder: String

  /// Writes all of them, or none and says why.
  func write() -> Diagnostics {
    var problems = Diagnostics()
    for file in files where (try? fileKind(at: file.path)) != .missing {
      let message = "this file is there already; move it away, or name another folder"
      problems.error(.fileExists, message, at: SourceRange(startOf: file.path))
    }
    if problems.hasErrors { return problems }
    var made = MadeFiles()
    do throws(SystemFailure) {
      try made.make(files, in: folder)
    } catch {
      made.remove()
      let message = "nothing can be written here: \(error.reason)"
      problems.error(.outputNotWritable, message, at: SourceRange(startOf: error.path))
    }
    return problems
  }
}

/// Files and folders that were not there before, in the order in which they were made.
private struct MadeFiles {
  private var folders: [String] = []
  private var files: [String] = []

  mutating func make(_ files: [SourceFile], in folder: String) throws(SystemFailure) {
    for folder in ancestors(of: folder)
    where try fileKind(at: folder, followingLinks: true) == .missing {
      try createFolder(at: folder)
      folders.append(folder)
    }
    for file in files {
      try createFile(at: file.path, Array(file.text.utf8))
      self.files.append(file.path)
    }
  }

  func remove() {
    for file in files { try? removeFile(at: file) }
    for folder in folders.reversed() { _ = removeFolder(ifEmpty: folder) }
  }
}
