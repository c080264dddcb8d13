// Made by docwright from kitchen-sink/upload-recording.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Uploads a recording and what belongs to it.
///
/// `POST /recordings`, documented at
/// <https://example.com/docs/recordings/upload>.
public struct UploadRecording: APIRequest, Hashable {
  /// What to send.
  public var body: NewRecording

  /// Makes the request; nothing is sent yet.
  public init(body: NewRecording) {
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = [ResponseItem]

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "recordings.upload",
    method: .post,
    path: "/recordings",
    sensitiveFields: ["key"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/recordings")
    request.multipart { form in
      form.append("audio", body.audio)
      form.append("cover", body.cover)
      form.append("pages", body.pages)
      form.append("title", body.title)
      form.append("recorded", body.recorded)
      form.append("length", body.length, as: .seconds)
      form.append("tags", body.tags)
      form.append("public", body.public)
      form.append("rating", body.rating)
      form.append("extra", body.extra, as: .json(Settings.self))
      form.append("key", body.key, as: .base64)
    }
    return try request.encoded()
  }
}

extension KitchenSinkClient.Recordings {
  /// Uploads a recording and what belongs to it.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func upload(_ body: NewRecording) async throws -> [UploadRecording.ResponseItem] {
    try await client.send(UploadRecording(body: body))
  }
}

extension UploadRecording {
  /// All that `recordings.upload` answers.
  public struct ResponseItem: APIValue, Codable {
    /// What a part was called.
    public let name: String
    /// How many bytes it has.
    public let size: Int64
    /// Whether it was kept. May be missing; the documentation doesn't say.
    @Nullable public var kept: Bool?

    /// Makes a value from its parts.
    public init(name: String, size: Int64, kept: Bool? = nil) {
      self.name = name
      self.size = size
      _kept = Nullable(kept)
    }

    private enum CodingKeys: String, CodingKey {
      case name
      case size
      case kept
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      name = try container.decode(String.self, forKey: .name)
      size = try container.decode(Int64.self, forKey: .size)
      _kept = try container.decodeNullable(Bool.self, forKey: .kept)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(name, forKey: .name)
      try container.encode(size, forKey: .size)
      try container.encodeNullable(_kept, forKey: .kept)
    }
  }
}

/// A recording that is yet to be made.
public struct NewRecording: APIValue, CustomReflectable {
  /// What was recorded.
  public var audio: FilePart
  /// A picture for it.
  public var cover: FilePart?
  /// What goes with it on paper.
  public var pages: [FilePart]?
  /// What it is called.
  public var title: String
  /// When it was recorded.
  public var recorded: CalendarDate?
  /// How long it is.
  public var length: Duration?
  /// What it is about.
  public var tags: [String]?
  /// Whether all may hear it. Default: `false`.
  public var `public`: Bool?
  /// How good it is.
  public var rating: Rating?
  /// Settings in a text.
  public var extra: Settings?
  /// What locks it. Sensitive: what is printed leaves it out.
  public var key: Data?

  /// Makes a value from its parts.
  public init(
    audio: FilePart,
    cover: FilePart? = nil,
    pages: [FilePart]? = nil,
    title: String,
    recorded: CalendarDate? = nil,
    length: Duration? = nil,
    tags: [String]? = nil,
    public: Bool? = nil,
    rating: Rating? = nil,
    extra: Settings? = nil,
    key: Data? = nil
  ) {
    self.audio = audio
    self.cover = cover
    self.pages = pages
    self.title = title
    self.recorded = recorded
    self.length = length
    self.tags = tags
    self.public = `public`
    self.rating = rating
    self.extra = extra
    self.key = key
  }

  /// What is printed and dumped: all but what is sensitive.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "audio": audio,
        "cover": cover as Any,
        "pages": pages as Any,
        "title": title,
        "recorded": recorded as Any,
        "length": length as Any,
        "tags": tags as Any,
        "public": `public` as Any,
        "rating": rating as Any,
        "extra": extra as Any,
        "key": Redacted.value,
      ],
      displayStyle: .struct
    )
  }
}

extension NewRecording {
  /// How good it is.
  public enum Rating: OpenEnum {
    /// `1`
    case value1
    /// `2`
    case value2
    /// `3`
    case value3
    /// A value that the documentation doesn't list.
    case unrecognized(Int)

    /// The case for a value as it is sent.
    public init(rawValue: Int) {
      switch rawValue {
      case 1: self = .value1
      case 2: self = .value2
      case 3: self = .value3
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: Int {
      switch self {
      case .value1: 1
      case .value2: 2
      case .value3: 3
      case .unrecognized(let value): value
      }
    }
  }
}
