import Foundation

/// A file to send in a multipart body.
public struct FilePart: Hashable, Sendable {
  /// What the server should call it.
  public var filename: String
  /// Its media type, RFC 9110: `audio/wav`.
  public var mediaType: String
  /// Its bytes.
  public var data: Data

  /// Describes a file.
  public init(filename: String, mediaType: String = "application/octet-stream", data: Data) {
    self.filename = filename
    self.mediaType = mediaType
    self.data = data
  }
}
