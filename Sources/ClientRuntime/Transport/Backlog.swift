import Foundation

#if canImport(FoundationNetworking)
  /// The bytes of an answer that have arrived and have not been asked for, oldest first.
  ///
  /// A task of URLSession on Linux can't be made to wait: one that is suspended sends its request again
  /// when it resumes, and all sessions of a process share the thread that libcurl gives bytes on. So
  /// what is more than some bytes goes to files, and comes back from there.
  struct Backlog: Sendable {
    /// In bytes.
    struct Limits: Sendable {
      var memory = 256 << 10
      /// Of one of the files, which goes when it has been read.
      var file = 32 << 20
      /// Of all files.
      var total = 1 << 30
    }

    private let limits: Limits
    private var memory = Data()
    private var files: [OverflowFile] = []

    init(_ limits: Limits = Limits()) {
      self.limits = limits
    }

    /// Adds bytes.
    ///
    /// - Throws: What keeps a file from being written, or `TransportError` when there are too many.
    mutating func append(_ part: Data) throws {
      if files.isEmpty, memory.count < limits.memory { return memory.append(part) }
      try file().append(part)
    }

    /// Takes the oldest bytes out; `nil` if there are none.
    ///
    /// - Throws: What keeps a file from being read.
    mutating func take() throws -> Data? {
      if !memory.isEmpty {
        defer { memory = Data() }
        return memory
      }
      guard let first = files.first else { return nil }
      let part = try first.read(upTo: limits.memory)
      if first.isRead { files.removeFirst() }
      return part
    }

    private mutating func file() throws -> OverflowFile {
      if let last = files.last, last.length < limits.file { return last }
      guard (files.count + 1) * limits.file <= limits.total else {
        let problem = "it is read too slowly, and \(limits.total) bytes are waiting to be read"
        throw TransportError(.other, detail: problem)
      }
      files.append(try OverflowFile())
      return files[files.count - 1]
    }
  }
#else
  /// The bytes of an answer that have arrived and have not been asked for.
  struct Backlog: Sendable {
    private var memory = Data()

    /// Whether the server should wait.
    var isLong: Bool { memory.count >= 256 << 10 }

    mutating func append(_ part: Data) throws { memory.append(part) }

    mutating func take() throws -> Data? {
      if memory.isEmpty { return nil }
      defer { memory = Data() }
      return memory
    }
  }
#endif
