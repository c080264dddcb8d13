// Made by docwright from kitchen-sink/list-files.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Lists files. Every page says where the next one is.
///
/// `GET /folders/{folder_id}/files`, documented at
/// <https://example.com/docs/files/list>.
public struct ListFiles: PagedRequest, Hashable {
  /// In which folder.
  public var folderID: Int64
  /// How many to read.
  public var size: Int?

  /// Makes the request; nothing is sent yet.
  public init(folderID: Int64, size: Int? = nil) {
    self.folderID = folderID
    self.size = size
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "files.list",
    method: .get,
    path: "/folders/{folder_id}/files"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/folders/\(folderID)/files")
    request.query("size", size)
    return try request.encoded()
  }

  /// What a page consists of.
  public typealias Item = FileEntry

  /// How one page leads to the next.
  public static var paging: Paging<Self> {
    .link(\.links.next, items: \.files)
  }
}

extension KitchenSinkClient.Files {
  /// Lists files. Every page says where the next one is.
  ///
  /// Gives one page; `.all` or `.pages` after the call, without `await`, goes through the
  /// whole list.
  ///
  /// - Parameters:
  ///   - folderID: In which folder.
  ///   - size: How many to read.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func list(_ folderID: Int64, size: Int? = nil) async throws -> ListFiles.Response {
    try await client.send(ListFiles(folderID: folderID, size: size))
  }

  /// Lists files. Every page says where the next one is.
  ///
  /// Goes through the whole list: `.all` has what is on its pages, `.pages` has them one by one.
  /// No page is asked for before it is needed, and each loop asks anew.
  ///
  /// - Parameters:
  ///   - folderID: In which folder.
  ///   - size: How many to read.
  /// - Returns: The pages, of which none has been asked for.
  public func list(_ folderID: Int64, size: Int? = nil) -> PagedCall<ListFiles> {
    client.pages(of: ListFiles(folderID: folderID, size: size))
  }
}

extension ListFiles {
  /// All that `files.list` answers.
  public struct Response: APIValue, Codable {
    /// Files.
    @Nullable public var files: [FileEntry]?
    /// Where to go on.
    public let links: Links

    /// Makes a value from its parts.
    public init(files: [FileEntry]? = nil, links: Links) {
      _files = Nullable(files)
      self.links = links
    }

    private enum CodingKeys: String, CodingKey {
      case files
      case links
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _files = try container.decodeNullable([FileEntry].self, forKey: .files)
      links = try container.decode(Links.self, forKey: .links)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeNullable(_files, forKey: .files)
      try container.encode(links, forKey: .links)
    }
  }
}

extension ListFiles.Response {
  /// Where to go on.
  public struct Links: APIValue, Codable {
    /// `next`
    @Nullable public var next: URL?

    /// Makes a value from its parts.
    public init(next: URL? = nil) {
      _next = Nullable(next)
    }

    private enum CodingKeys: String, CodingKey {
      case next
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _next = try container.decodeNullable(.url, forKey: .next)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeNullable(_next, as: .url, forKey: .next)
    }
  }
}

/// `FileEntry` of the Kitchen Sink API.
public struct FileEntry: APIValue, Codable {
  /// `name`
  public let name: String
  /// `size`
  public let size: Int64
  /// `checksum`
  public let checksum: Data

  /// Makes a value from its parts.
  public init(name: String, size: Int64, checksum: Data) {
    self.name = name
    self.size = size
    self.checksum = checksum
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case size
    case checksum
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    size = try container.decode(Int64.self, forKey: .size)
    checksum = try container.decode(.base64, forKey: .checksum)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encode(size, forKey: .size)
    try container.encode(checksum, as: .base64, forKey: .checksum)
  }
}
