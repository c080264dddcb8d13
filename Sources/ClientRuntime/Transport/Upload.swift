import Foundation

/// What URLSession sends with a request.
enum Upload: Sendable {
  case nothing
  case bytes(Data)
  case file(URL)
  /// The bytes of several pieces, or of a stream.
  case copy(TemporaryFile)

  /// Makes a body fit for URLSession, which wants to know its length beforehand.
  ///
  /// - Throws: What kept a file or a stream from being read, or a copy from being written.
  init(_ body: RequestBody?) async throws {
    if let body, let url = body.singleFile {
      self = .file(url)
    } else if let body, body.data == nil {
      self = .copy(try await TemporaryFile(holding: body.chunks()))
    } else {
      self = body?.data.map { .bytes($0) } ?? .nothing
    }
  }

  /// The file to send, if it is one.
  var url: URL? {
    switch self {
    case .nothing, .bytes: nil
    case .file(let url): url
    case .copy(let file): file.url
    }
  }
}

extension RequestBody {
  fileprivate var singleFile: URL? {
    guard pieces.count == 1, case .file(let url) = pieces[0] else { return nil }
    return url
  }
}
