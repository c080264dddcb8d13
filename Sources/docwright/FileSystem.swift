#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What the operating system refused, in its words.
struct SystemFailure: Error {
  let path: String
  let reason: String

  init(_ path: String, reason: String) {
    self.path = path
    self.reason = reason
  }

  /// Takes the reason from `errno`.
  init(_ path: String) {
    self.init(path, reason: String(cString: strerror(errno)))
  }
}

enum FileKind { case missing, file, folder, link, other }

/// What is at a path; a link itself, unless links are followed.
func fileKind(at path: String, followingLinks: Bool = false) throws(SystemFailure) -> FileKind {
  var info = stat()
  guard (followingLinks ? stat(path, &info) : lstat(path, &info)) == 0 else {
    if errno == ENOENT || errno == ENOTDIR { return .missing }
    throw SystemFailure(path)
  }
  return switch info.st_mode & S_IFMT {
  case S_IFREG: .file
  case S_IFDIR: .folder
  case S_IFLNK: .link
  default: .other
  }
}

/// What a path, links followed, has to give.
enum FileContent {
  case bytes([UInt8])
  case tooLarge
  /// A folder, or a device that might never end.
  case notAFile

  /// Reads no more than little over the limit.
  init(at path: String, limit: Int = .max) throws(SystemFailure) {
    let kind = try fileKind(at: path, followingLinks: true)
    guard kind == .file || kind == .missing else {
      self = .notAFile
      return
    }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw SystemFailure(path) }
    defer { close(descriptor) }
    try self.init(reading: descriptor, of: path, limit: limit)
  }

  /// Reads what is piped in.
  init(ofStandardInput limit: Int) throws(SystemFailure) {
    try self.init(reading: STDIN_FILENO, of: "standard input", limit: limit)
  }

  private init(
    reading descriptor: Int32,
    of path: String,
    limit: Int
  ) throws(SystemFailure) {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var count = 0
    repeat {
      count = read(descriptor, &chunk, chunk.count)
      guard count >= 0 else { throw SystemFailure(path) }
      bytes += chunk[..<count]
    } while count > 0 && bytes.count <= limit
    self = bytes.count > limit ? .tooLarge : .bytes(bytes)
  }
}

/// Makes a new file, readable and writable as the user's mask allows; what exists is not replaced.
func createFile(at path: String, _ bytes: [UInt8]) throws(SystemFailure) {
  let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
  guard descriptor >= 0 else { throw SystemFailure(path) }
  var rest = bytes[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
    guard count >= 0 else {
      let failure = SystemFailure(path)
      close(descriptor)
      unlink(path)
      throw failure
    }
    rest = rest.dropFirst(count)
  }
  close(descriptor)
}

func createFolder(at path: String) throws(SystemFailure) {
  guard mkdir(path, 0o777) == 0 else { throw SystemFailure(path) }
}

/// Moves a file in one step, over another one if there is.
func moveFile(_ path: String, to target: String) throws(SystemFailure) {
  guard rename(path, target) == 0 else { throw SystemFailure(target) }
}

func removeFile(at path: String) throws(SystemFailure) {
  guard unlink(path) == 0 || errno == ENOENT else { throw SystemFailure(path) }
}

/// Whether a folder was empty and could be removed.
func removeFolder(ifEmpty path: String) -> Bool {
  rmdir(path) == 0
}

/// Fails when files can't be added to a folder or removed from it.
func requireWritable(_ folder: String) throws(SystemFailure) {
  guard access(folder, W_OK | X_OK) == 0 else { throw SystemFailure(folder) }
}

/// The one way to spell a path that exists: links followed, from the root.
func canonicalPath(_ path: String) throws(SystemFailure) -> String {
  guard let resolved = realpath(path, nil) else { throw SystemFailure(path) }
  defer { free(resolved) }
  return String(cString: resolved)
}

/// The names in a folder, hidden ones left out, sorted.
func visibleNames(in folder: String) throws(SystemFailure) -> [String] {
  guard let stream = opendir(folder) else { throw SystemFailure(folder) }
  defer { closedir(stream) }
  var names: [String] = []
  while let entry = readdir(stream) {
    let capacity = MemoryLayout.size(ofValue: entry.pointee.d_name)
    let name = withUnsafePointer(to: &entry.pointee.d_name) {
      $0.withMemoryRebound(to: CChar.self, capacity: capacity) { String(cString: $0) }
    }
    if !name.hasPrefix(".") { names.append(name) }
  }
  return names.sorted()
}

/// A path below a folder, as a person would type it.
func join(_ folder: String, _ path: String) -> String {
  folder.hasSuffix("/") ? folder + path : folder + "/" + path
}
