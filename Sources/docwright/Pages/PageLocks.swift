import DocPages
import SourceText

/// The locks of all vendors that have one.
struct PageLocks {
  /// Of all facts of some hundred long pages.
  private static let limit = 64 << 20

  /// By vendor.
  private(set) var locks: [String: PagesLock] = [:]
  /// Whose lines diagnostics may show.
  private(set) var files: [SourceFile] = []
  private let folder: String

  /// - Parameter folder: The folder of descriptions.
  init(of vendors: [String], in folder: String, into diagnostics: inout Diagnostics) {
    self.folder = folder
    for vendor in vendors {
      guard let file = Self.file(at: path(of: vendor), into: &diagnostics) else { continue }
      files.append(file)
      locks[vendor] = PagesLock(parsing: file, into: &diagnostics)
    }
  }

  var areThere: Bool { !locks.isEmpty }

  /// The page of a description as it was accepted, if it was; a page of another address is another.
  func page(of description: Description) -> LockedPage? {
    let page = locks[description.api.folder]?.pages[description.operation.slug]
    return page?.address == description.operation.page ? page : nil
  }

  /// Writes a lock, if it differs from what is there. Whether it does.
  func write(_ lock: PagesLock, of vendor: String) throws(SystemFailure) -> Bool {
    let path = path(of: vendor)
    guard files.first(where: { $0.path == path })?.text != lock.text else { return false }
    let temporary = join(
      join(folder, vendor),
      ".docwright-\(UInt64.random(in: 0...UInt64.max))"
    )
    try createFile(at: temporary, Array(lock.text.utf8))
    do throws(SystemFailure) {
      try moveFile(temporary, to: path)
    } catch {
      try? removeFile(at: temporary)
      throw error
    }
    return true
  }

  func path(of vendor: String) -> String { join(join(folder, vendor), PagesLock.fileName) }

  /// Nil for none, and for one that can't be read, which is an error.
  static func file(
    at path: String,
    into diagnostics: inout Diagnostics
  ) -> SourceFile? {
    let start = SourceRange(startOf: path)
    do throws(SystemFailure) {
      guard try fileKind(at: path) != .missing else { return nil }
      switch try FileContent(at: path, limit: limit) {
      case .bytes(let bytes): return SourceFile(path: path, bytes: bytes, into: &diagnostics)
      case .tooLarge: diagnostics.error(.tooLarge, "no lock is as large as this", at: start)
      case .notAFile: diagnostics.error(.fileNotReadable, "this is not a file", at: start)
      }
    } catch {
      diagnostics.error(.fileNotReadable, "this can't be read: \(error.reason)", at: start)
    }
    return nil
  }
}
