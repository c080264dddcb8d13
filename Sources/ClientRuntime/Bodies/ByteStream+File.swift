import Foundation

extension ByteStream {
  /// Writes the bytes to a file as they arrive, in place of one that is there.
  ///
  /// They go to another file in the same folder first, which takes the name when it is complete; so
  /// under that name there is never half of it.
  ///
  /// - Throws: What keeps the bytes from arriving or the file from being written.
  public func write(to url: URL) async throws {
    let draft = url.deletingLastPathComponent().appendingPathComponent(".\(UUID().uuidString)")
    try Data().write(to: draft)
    do {
      let file = try FileHandle(forWritingTo: draft)
      for try await part in self { try file.write(contentsOf: part) }
      try file.close()
      try draft.rename(to: url)
    } catch {
      try? FileManager.default.removeItem(at: draft)
      throw error
    }
  }
}
