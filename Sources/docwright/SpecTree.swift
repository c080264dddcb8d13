import SourceText
import SpecLanguage
import YAMLReader

/// The descriptions below a folder, `<vendor>/*.yaml`, and the settings beside the vendors' folders,
/// `docwright.yaml`. Hidden files, files of other kinds and deeper folders are not looked at.
struct SpecTree {
  static let settingsName = "docwright.yaml"

  /// By path, and so are the files of each.
  let folders: [SpecFolder]
  let settings: SourceFile?

  /// What can't be read becomes diagnostics.
  init(
    readingFrom path: String,
    limits: YAMLLimits = .standard,
    into diagnostics: inout Diagnostics
  ) {
    var reader = SpecReader(limits: limits)
    for name in reader.names(in: path, into: &diagnostics) {
      reader.readEntry(name, of: path, into: &diagnostics)
    }
    (folders, settings) = (reader.folders, reader.settings)
    if folders.isEmpty, !diagnostics.hasErrors {
      diagnostics.error(
        .noDescriptions,
        "there are no descriptions here; they are named <vendor>/<page>.yaml",
        at: SourceRange(startOf: path)
      )
    }
  }
}

extension SpecFolder {
  /// The descriptions of one vendor; none if there is no such folder.
  init(readingFrom path: String, into diagnostics: inout Diagnostics) {
    var reader = SpecReader(limits: .standard)
    if (try? fileKind(at: path, followingLinks: true)) != .missing {
      reader.readVendor(path, into: &diagnostics)
    }
    self = reader.folders.first ?? SpecFolder(path: path, files: [])
  }

  /// The descriptions that lie in a Swift target, beside whatever else does; nil if it is no folder.
  init?(readingTarget path: String, into diagnostics: inout Diagnostics) {
    guard (try? fileKind(at: path, followingLinks: true)) == .folder else {
      let start = SourceRange(startOf: path)
      diagnostics.error(
        .noDescriptions,
        "there is no such folder; name the one with api.yaml",
        at: start
      )
      return nil
    }
    let reader = SpecReader(limits: .standard)
    let names = reader.names(in: path, into: &diagnostics)
    self = reader.folder(path, of: names, place: .target, into: &diagnostics)
  }
}

private struct SpecReader {
  let limits: YAMLLimits
  var folders: [SpecFolder] = []
  var settings: SourceFile?

  init(limits: YAMLLimits) {
    self.limits = limits
  }

  func names(in folder: String, into diagnostics: inout Diagnostics) -> [String] {
    if (try? fileKind(at: folder, followingLinks: true)) == .missing {
      diagnostics.error(
        .noDescriptions,
        "there is no such folder; 'docwright init' makes one, with <vendor>/*.yaml in it",
        at: SourceRange(startOf: folder)
      )
      return []
    }
    return reporting(into: &diagnostics) { () throws(SystemFailure) in
      try visibleNames(in: folder)
    } ?? []
  }

  mutating func readEntry(
    _ name: String,
    of folder: String,
    into diagnostics: inout Diagnostics
  ) {
    let path = join(folder, name)
    let kind = reporting(into: &diagnostics) { () throws(SystemFailure) in
      try fileKind(at: path, followingLinks: true)
    }
    if kind == .folder {
      readVendor(path, into: &diagnostics)
    } else if name == SpecTree.settingsName {
      settings = file(path, into: &diagnostics)
    } else if isDescription(name) {
      diagnostics.error(
        .invalidName,
        "put this file into a folder named after its vendor",
        at: SourceRange(startOf: path)
      )
    }
  }

  mutating func readVendor(_ folder: String, into diagnostics: inout Diagnostics) {
    let names = names(in: folder, into: &diagnostics)
    for name in names { checkIsNoFolderOfDescriptions(join(folder, name), into: &diagnostics) }
    guard names.contains(where: isDescription) else { return }
    folders.append(self.folder(folder, of: names, place: .specs, into: &diagnostics))
  }

  func folder(
    _ path: String,
    of names: [String],
    place: SpecFolder.Place,
    into diagnostics: inout Diagnostics
  ) -> SpecFolder {
    let files = names.filter(isDescription).map { name in
      (path: join(path, name), file: file(join(path, name), into: &diagnostics))
    }
    return SpecFolder(
      path: path,
      files: files.compactMap(\.file),
      unreadable: files.filter { $0.file == nil }.map(\.path),
      place: place
    )
  }

  private func checkIsNoFolderOfDescriptions(
    _ path: String,
    into diagnostics: inout Diagnostics
  ) {
    guard let names = try? visibleNames(in: path), names.contains(where: isDescription) else {
      return
    }
    diagnostics.error(
      .invalidName,
      "descriptions lie directly in the folder of their vendor",
      at: SourceRange(startOf: path)
    )
  }

  private func file(_ path: String, into diagnostics: inout Diagnostics) -> SourceFile? {
    let start = SourceRange(startOf: path)
    guard path.hasSuffix(".yaml") else {
      diagnostics.error(.invalidName, "name this file so that it ends in .yaml", at: start)
      return nil
    }
    let limit = limits.bytes
    let content = reporting(into: &diagnostics) { () throws(SystemFailure) in
      try FileContent(at: path, limit: limit)
    }
    switch content {
    case .bytes(let bytes):
      return SourceFile(path: path, bytes: bytes, into: &diagnostics)
    case .tooLarge:
      diagnostics.error(.tooLarge, "this file has more than \(limit) bytes; split it", at: start)
    case .notAFile:
      diagnostics.error(.fileNotReadable, "this is not a file", at: start)
    case nil: break
    }
    return nil
  }
}

private func isDescription(_ name: String) -> Bool {
  let name = name.lowercased()
  return name.hasSuffix(".yaml") || name.hasSuffix(".yml")
}

private func reporting<Value>(
  into diagnostics: inout Diagnostics,
  _ read: () throws(SystemFailure) -> Value
) -> Value? {
  do {
    return try read()
  } catch {
    diagnostics.error(
      .fileNotReadable,
      "this can't be read: \(error.reason)",
      at: SourceRange(startOf: error.path)
    )
    return nil
  }
}
