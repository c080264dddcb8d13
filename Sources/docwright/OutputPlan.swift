import Emission
import SourceText

/// What is at a place of the output folder.
enum OnDisk: Hashable {
  case missing
  case file([UInt8])
  /// A folder, a link or a device.
  case notAFile
  case unreachable(because: String)
}

/// What must change so that the output folder holds the wanted files and no stale ones.
struct OutputPlan: Hashable {
  enum Change: Hashable {
    case create(OutputPath, text: String)
    case replace(OutputPath, text: String)
    case delete(OutputPath)

    var path: OutputPath {
      switch self {
      case .create(let path, _), .replace(let path, _), .delete(let path): path
      }
    }
  }

  /// By path, the manifest last.
  private(set) var changes: [Change]
  /// Wanted files that are there already, by path.
  let unchanged: [OutputPath]
  /// What the manifest says while changes are made: old and new files are ours, whatever happens.
  let interim: Manifest

  /// - Parameters:
  ///   - previous: What the last run wrote; nothing else is replaced or deleted.
  ///   - disk: What is at the wanted places, the previous ones and the manifest's.
  ///   - folder: The output folder, as diagnostics show it.
  init(
    wanted: WantedFiles,
    previous: Manifest,
    disk: [OutputPath: OnDisk],
    folder: String,
    into diagnostics: inout Diagnostics
  ) {
    let places = OutputPlaces(wanted: wanted, previous: previous, disk: disk)
    var changes = places.stale.map(Change.delete)
    var unchanged: [OutputPath] = []
    for (path, text) in wanted.texts {
      switch places.fate(of: path, text) {
      case .change(let change): changes.append(change)
      case .leave: unchanged.append(path)
      case .conflict(let code, let message):
        diagnostics.error(code, message, at: SourceRange(startOf: join(folder, path.text)))
      }
    }
    let manifest = Manifest(wanted.texts.keys).text
    changes.sort { $0.path < $1.path }
    if case .change(let change) = places.fate(of: .manifest, manifest) { changes.append(change) }
    self.changes = changes
    interim = Manifest(previous.paths + wanted.texts.keys)
    self.unchanged = unchanged.sorted()
  }
}

extension OutputPlan {
  /// For folders that need none, since all files in them are known by their first lines.
  var withoutManifest: OutputPlan {
    var plan = self
    plan.changes.removeAll { $0.path == .manifest }
    return plan
  }
}

/// How wanted files, those of the last run and those on disk relate.
private struct OutputPlaces {
  enum Fate {
    case change(OutputPlan.Change)
    case leave
    case conflict(DiagnosticCode, String)
  }

  let stale: [OutputPath]
  private let ours: Set<OutputPath>
  private let disk: [OutputPath: OnDisk]
  private let staleByLowercase: [String: OutputPath]

  init(wanted: WantedFiles, previous: Manifest, disk: [OutputPath: OnDisk]) {
    self.disk = disk
    ours = Set(previous.paths).union([.manifest])
    stale = previous.paths.filter {
      guard case .file = disk[$0], wanted.texts[$0] == nil else { return false }
      return true
    }
    staleByLowercase = Dictionary(
      stale.map { ($0.text.lowercased(), $0) },
      uniquingKeysWith: { first, _ in first }
    )
  }

  func fate(of path: OutputPath, _ text: String) -> Fate {
    let onDisk = disk[path] ?? .missing
    switch onDisk {
    case .missing: return .change(.create(path, text: text))
    case .file where isStaleInOtherCase(path, onDisk): return .change(.replace(path, text: text))
    case .file(let bytes) where text.utf8.elementsEqual(bytes): return .leave
    case .file where ours.contains(path): return .change(.replace(path, text: text))
    case .file:
      return .conflict(
        .foreignFile,
        "there is another file here, which docwright doesn't overwrite; move it"
      )
    case .notAFile:
      return .conflict(.foreignFile, "docwright wants to write a file here; move what is here")
    case .unreachable(let reason):
      return .conflict(.outputNotWritable, "nothing can be written here: \(reason)")
    }
  }

  /// Where file systems ignore case, the file found under a new name may be the stale one of the
  /// old name, which is deleted first.
  private func isStaleInOtherCase(_ path: OutputPath, _ onDisk: OnDisk) -> Bool {
    staleByLowercase[path.text.lowercased()].map { disk[$0] == onDisk } ?? false
  }
}
