import SourceText

extension OutputFolder {
  /// Carries a plan out: every text is written beside its place first, so that a failure to write
  /// leaves the folder as it was. Whether it worked; else there is an error.
  func carryOut(_ plan: OutputPlan, into diagnostics: inout Diagnostics) -> Bool {
    do throws(SystemFailure) {
      try checkWritable(plan)
      let staged = try StagedFiles(plan.changes, in: path)
      do throws(SystemFailure) {
        try writeInterimManifest(of: plan)
        for case .delete(let place) in plan.changes { try removeFile(at: join(path, place.text)) }
        try staged.moveToTheirPlaces()
      } catch {
        staged.discard()
        throw error
      }
      for case .delete(let place) in plan.changes { removeEmptyFolders(of: place) }
      return true
    } catch {
      diagnostics.error(
        .outputNotWritable,
        "this can't be written: \(error.reason)",
        at: SourceRange(startOf: error.path)
      )
      return false
    }
  }

  /// So that files of an interrupted run are not taken for somebody else's by the next one.
  private func writeInterimManifest(of plan: OutputPlan) throws(SystemFailure) {
    guard plan.changes.contains(where: { $0.path == .manifest }) else { return }
    let manifest = join(path, OutputPath.manifest.text)
    let temporary = manifest + "-interim"
    try removeFile(at: temporary)
    try createFile(at: temporary, Array(plan.interim.text.utf8))
    try moveFile(temporary, to: manifest)
  }

  /// Looks at every folder that will change, before any does.
  private func checkWritable(_ plan: OutputPlan) throws(SystemFailure) {
    let folders = plan.changes.flatMap { [path] + $0.path.folders.map { join(path, $0) } }
    for folder in Set(folders).sorted() {
      switch try fileKind(at: folder, followingLinks: true) {
      case .folder: try requireWritable(folder)
      case .missing: continue
      case .file, .link, .other: throw SystemFailure(folder, reason: "it is not a folder")
      }
    }
  }

  private func removeEmptyFolders(of place: OutputPath) {
    for folder in place.folders.reversed() {
      guard removeFolder(ifEmpty: join(path, folder)) else { return }
    }
  }
}

/// Texts written under temporary names, each in the folder of its place.
private struct StagedFiles {
  private let root: String
  private var files: [(temporary: String, place: String)] = []
  private var newFolders: [String] = []

  init(_ changes: [OutputPlan.Change], in root: String) throws(SystemFailure) {
    self.root = root
    do throws(SystemFailure) {
      for change in changes {
        switch change {
        case .create(let place, let text), .replace(let place, let text):
          try write(text, for: place)
        case .delete: continue
        }
      }
    } catch {
      discard()
      throw error
    }
  }

  func moveToTheirPlaces() throws(SystemFailure) {
    for file in files { try moveFile(file.temporary, to: file.place) }
  }

  /// Removes what was written and not moved, and the folders made for it.
  func discard() {
    for file in files { try? removeFile(at: file.temporary) }
    for folder in newFolders.reversed() { _ = removeFolder(ifEmpty: folder) }
  }

  private mutating func write(_ text: String, for place: OutputPath) throws(SystemFailure) {
    try makeFolders(for: place)
    let target = join(root, place.text)
    guard [.missing, .file].contains(try fileKind(at: target)) else {
      throw SystemFailure(target, reason: "it is not a file")
    }
    let folder = place.folders.last.map { join(root, $0) } ?? root
    let temporary = join(folder, ".docwright-\(UInt64.random(in: 0...UInt64.max))")
    do {
      try createFile(at: temporary, Array(text.utf8))
    } catch {
      throw SystemFailure(target, reason: error.reason)
    }
    files.append((temporary, target))
  }

  private mutating func makeFolders(for place: OutputPath) throws(SystemFailure) {
    let folders = ancestors(of: root) + place.folders.map { join(root, $0) }
    for folder in folders where try fileKind(at: folder, followingLinks: true) == .missing {
      try createFolder(at: folder)
      newFolders.append(folder)
    }
  }
}

/// A folder's path and those of the folders it lies in, outermost first.
func ancestors(of path: String) -> [String] {
  path.indices.filter { path[$0] == "/" && $0 != path.startIndex }.map { String(path[..<$0]) } + [
    path
  ]
}
