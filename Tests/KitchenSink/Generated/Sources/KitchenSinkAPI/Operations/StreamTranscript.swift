// Made by docwright from kitchen-sink/stream-transcript.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Listens to a recording and says what it hears as it hears it.
///
/// `POST /recordings/transcript`, documented at
/// <https://example.com/docs/recordings/transcribe>.
public struct StreamTranscript: APIRequest, Hashable {
  /// What is spoken. Matches `^[a-z]{2}$`.
  public var language: String?
  /// What to send.
  public var body: Data

  /// Makes the request; nothing is sent yet.
  public init(body: Data, language: String? = nil) {
    self.language = language
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = EventStream<Event>

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "recordings.transcribe",
    method: .post,
    path: "/recordings/transcript"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/recordings/transcript")
    request.query("language", language)
    request.bytes(body, mediaType: "audio/wav")
    return try request.encoded()
  }

  /// How a successful answer is read.
  public static var responseFormat: ResponseFormat<Response> {
    .events()
  }
}

extension KitchenSinkClient.Recordings {
  /// Listens to a recording and says what it hears as it hears it.
  ///
  /// - Parameters:
  ///   - body: What to send.
  ///   - language: What is spoken. Matches `^[a-z]{2}$`.
  /// - Returns: A piece of what was said.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func transcribe(
    _ body: Data,
    language: String? = nil
  ) async throws -> EventStream<StreamTranscript.Event> {
    try await client.send(StreamTranscript(body: body, language: language))
  }
}

extension StreamTranscript {
  /// A piece of what was said.
  public struct Event: APIValue, Codable {
    /// What was said.
    public let text: String
    /// When it starts.
    public let from: Duration
    /// Whether it stays like that.
    @Nullable public var final: Bool?

    /// Makes a value from its parts.
    public init(text: String, from: Duration, final: Bool? = nil) {
      self.text = text
      self.from = from
      _final = Nullable(final)
    }

    private enum CodingKeys: String, CodingKey {
      case text
      case from
      case final
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      text = try container.decode(String.self, forKey: .text)
      from = try container.decode(.seconds, forKey: .from)
      _final = try container.decodeNullable(Bool.self, forKey: .final)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(text, forKey: .text)
      try container.encode(from, as: .seconds, forKey: .from)
      try container.encodeNullable(_final, forKey: .final)
    }
  }
}
