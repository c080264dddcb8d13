import Foundation

/// A file that only its owner may read, and that is removed with its last user.
final class TemporaryFile: Sendable {
  let url: URL

  /// Writes bytes as they arrive.
  ///
  /// - Throws: What kept them from arriving or from being written.
  init(holding parts: ByteStream) async throws {
    let file: FileHandle
    (url, file) = try FileHandle.temporary()
    for try await part in parts { try file.write(contentsOf: part) }
    try file.close()
  }

  deinit {
    unlink(url.path)
  }
}

/// A file without a name, which is written to its end and read from its start.
///
/// Who has it uses it by one task at a time.
final class OverflowFile: Sendable {
  private struct Progress {
    let file: FileHandle
    var written = 0
    var read = 0
  }

  private let progress: Locked<Progress>

  init() throws {
    let (url, file) = try FileHandle.temporary()
    unlink(url.path)
    progress = Locked(Progress(file: file))
  }

  /// How many bytes have been written.
  var length: Int { progress.withLock { $0.written } }

  /// Whether all that has been written has been read.
  var isRead: Bool { progress.withLock { $0.read == $0.written } }

  func append(_ part: Data) throws {
    try progress.withLock { progress in
      try progress.file.seek(toOffset: UInt64(progress.written))
      try progress.file.write(contentsOf: part)
      progress.written += part.count
    }
  }

  func read(upTo limit: Int) throws -> Data {
    try progress.withLock { progress in
      try progress.file.seek(toOffset: UInt64(progress.read))
      let part = try progress.file.read(upToCount: limit) ?? Data()
      progress.read += part.count
      return part
    }
  }
}

extension FileHandle {
  /// Makes a file that nobody else may read.
  fileprivate static func temporary() throws -> (URL, FileHandle) {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent("body-\(UUID())")
    let descriptor = open(url.path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EIO) }
    return (url, FileHandle(fileDescriptor: descriptor, closeOnDealloc: true))
  }
}
