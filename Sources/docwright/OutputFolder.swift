import Emission
import SourceText

/// The folder that generated files are written to. It may hold other files, which stay as they are.
struct OutputFolder {
  /// As diagnostics show it.
  let path: String

  /// What must change so that the folder holds these files; nil when something forbids it. Changes
  /// nothing.
  func plan(for files: [GeneratedFile], into diagnostics: inout Diagnostics) -> OutputPlan? {
    let wanted = WantedFiles(files, in: path, into: &diagnostics)
    let previous = manifest(into: &diagnostics)
    return plan(for: wanted, previous: previous, into: &diagnostics)
  }

  private func plan(
    for wanted: WantedFiles,
    previous: Manifest,
    into diagnostics: inout Diagnostics
  ) -> OutputPlan? {
    let places = Set(wanted.texts.keys).union(previous.paths).union([.manifest])
    let disk = Dictionary(uniqueKeysWithValues: places.map { ($0, onDisk($0)) })
    let plan = OutputPlan(
      wanted: wanted,
      previous: previous,
      disk: disk,
      folder: path,
      into: &diagnostics
    )
    return diagnostics.hasErrors ? nil : plan
  }

  /// The same without a manifest: files are replaced that begin as generated ones do, and none is
  /// deleted.
  func planWithoutManifest(
    for files: [GeneratedFile],
    into diagnostics: inout Diagnostics
  ) -> OutputPlan? {
    let wanted = WantedFiles(files, in: path, into: &diagnostics)
    let generated = wanted.texts.keys.filter { place in
      guard case .file(let bytes) = onDisk(place) else { return false }
      return bytes.starts(with: GeneratedFile.mark.utf8)
    }
    return plan(for: wanted, previous: Manifest(generated), into: &diagnostics)?.withoutManifest
  }

  /// The same for files that people go on with: what is there and differs is a mistake.
  func planOfNewFiles(
    _ files: [GeneratedFile],
    into diagnostics: inout Diagnostics
  ) -> OutputPlan? {
    let wanted = WantedFiles(files, in: path, into: &diagnostics)
    return plan(for: wanted, previous: Manifest([]), into: &diagnostics)?.withoutManifest
  }

  /// Files that nobody asked for, in the folders that generated files are in and below; sorted.
  /// What lies beside the package's manifest is the user's own affair, and so are hidden files.
  func unlisted(besides plan: OutputPlan) -> [String] {
    let known = Set((plan.unchanged + plan.changes.map(\.path)).map(\.text))
    var open = Set((plan.unchanged + plan.changes.map(\.path)).compactMap(\.folders.first)).sorted()
    var unlisted: [String] = []
    while let folder = open.popLast() {
      for name in (try? visibleNames(in: join(path, folder))) ?? [] {
        let place = join(folder, name)
        switch try? fileKind(at: join(path, place)) {
        case .folder: open.append(place)
        case .missing, nil: continue
        case .file, .link, .other: if !known.contains(place) { unlisted.append(place) }
        }
      }
    }
    return unlisted.sorted()
  }

  private func manifest(into diagnostics: inout Diagnostics) -> Manifest {
    let place = join(path, OutputPath.manifest.text)
    switch onDisk(.manifest) {
    case .missing: return Manifest([])
    case .file(let bytes):
      return SourceFile(path: place, bytes: bytes, into: &diagnostics)
        .map { Manifest(parsing: $0, into: &diagnostics) } ?? Manifest([])
    case .notAFile:
      diagnostics.error(
        .invalidManifest,
        "this is not a file; move it away",
        at: SourceRange(startOf: place)
      )
    case .unreachable(let reason):
      diagnostics.error(
        .outputNotWritable,
        "this can't be read: \(reason)",
        at: SourceRange(startOf: place)
      )
    }
    return Manifest([])
  }

  private func onDisk(_ place: OutputPath) -> OnDisk {
    do {
      for folder in place.folders {
        switch try fileKind(at: join(path, folder)) {
        case .missing: return .missing
        case .folder: continue
        case .link: return .unreachable(because: "'\(folder)' is a symbolic link")
        case .file, .other: return .unreachable(because: "'\(folder)' is not a folder")
        }
      }
      return try lastComponent(at: join(path, place.text))
    } catch {
      return .unreachable(because: error.reason)
    }
  }

  private func lastComponent(at path: String) throws(SystemFailure) -> OnDisk {
    switch try fileKind(at: path) {
    case .missing: return .missing
    case .folder, .link, .other: return .notAFile
    case .file:
      guard case .bytes(let bytes) = try FileContent(at: path) else { return .notAFile }
      return .file(bytes)
    }
  }
}
