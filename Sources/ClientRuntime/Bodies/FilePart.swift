import Foundation

/// A file to send in a multipart body.
public struct FilePart: Hashable, Sendable {
  /// Where its bytes are.
  public enum Content: Hashable, Sendable {
    /// In memory.
    case data(Data)
    /// On disk, to be read while they are sent; the file must stay as it is until then.
    case file(URL)
  }

  /// What the server should call it.
  public var filename: String
  /// Its media type, RFC 9110: `audio/wav`.
  public var mediaType: String
  /// Its bytes.
  public var content: Content

  /// Describes a file in memory.
  public init(filename: String, mediaType: String = "application/octet-stream", data: Data) {
    self.filename = filename
    self.mediaType = mediaType
    content = .data(data)
  }

  /// Describes a file on disk. It is not read until it is sent.
  ///
  /// - Parameters:
  ///   - url: Where it is.
  ///   - filename: What the server should call it; what it is called on disk unless given.
  ///   - mediaType: Its media type, RFC 9110.
  public init(
    contentsOf url: URL,
    filename: String? = nil,
    mediaType: String = "application/octet-stream"
  ) {
    self.filename = filename ?? url.lastPathComponent
    self.mediaType = mediaType
    content = .file(url)
  }
}
