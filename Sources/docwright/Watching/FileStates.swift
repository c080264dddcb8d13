#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Which files there are, and what tells whether one was written since: whoever saves a file changes
/// its time, its length, or puts another in its place.
struct FileStates: Hashable {
  struct State: Hashable {
    let seconds: Int
    let nanoseconds: Int
    let bytes: Int
    let node: UInt64
  }

  private var states: [String: State] = [:]

  /// Files that are not there have no state, and neither have those in folders that can't be read.
  init(of roots: [String]) {
    for root in roots { add(root, depth: 2) }
  }

  /// Descriptions are in folders of vendors, and those in one folder.
  private mutating func add(_ path: String, depth: Int) {
    var info = stat()
    guard stat(path, &info) == 0 else { return }
    states[path] = State(info)
    guard depth > 0, info.st_mode & S_IFMT == S_IFDIR else { return }
    for name in (try? visibleNames(in: path)) ?? [] { add(join(path, name), depth: depth - 1) }
  }
}

extension FileStates.State {
  fileprivate init(_ info: stat) {
    #if canImport(Darwin)
      let time = info.st_mtimespec
    #else
      let time = info.st_mtim
    #endif
    self.init(
      seconds: Int(time.tv_sec),
      nanoseconds: Int(time.tv_nsec),
      bytes: Int(info.st_size),
      node: UInt64(info.st_ino)
    )
  }
}
