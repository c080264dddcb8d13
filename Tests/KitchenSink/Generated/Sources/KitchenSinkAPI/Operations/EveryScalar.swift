// Made by docwright from kitchen-sink/every-scalar.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Replaces a set of values, one of every kind, and gives it back.
///
/// `PUT /scalars/{id}`, documented at
/// <https://example.com/docs/scalars/replace>.
public struct EveryScalar: APIRequest, Hashable {
  /// Which set of values.
  public var id: UUID
  /// What to send.
  public var body: KitchenSinkEveryScalar

  /// Makes the request; nothing is sent yet.
  public init(id: UUID, body: KitchenSinkEveryScalar) {
    self.id = id
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = KitchenSinkEveryScalar

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "scalars.replace",
    method: .put,
    path: "/scalars/{id}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/scalars/\(id)")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.Scalars {
  /// Replaces a set of values, one of every kind, and gives it back.
  ///
  /// - Parameters:
  ///   - id: Which set of values.
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func replace(
    _ id: UUID,
    body: KitchenSinkEveryScalar
  ) async throws -> KitchenSinkEveryScalar {
    try await client.send(EveryScalar(id: id, body: body))
  }
}

/// A value of every kind that is no container.
public struct KitchenSinkEveryScalar: APIValue, Codable {
  /// Any text.
  public var text: String
  /// Yes or no.
  public var flag: Bool
  /// A number, with or without a fraction.
  public var ratio: Double
  /// A whole number.
  public var count: Int
  /// A whole number that may be large.
  public var serial: Int64
  /// Which set of values it is.
  public var id: UUID
  /// Where to read more.
  public var home: URL
  /// When it was made.
  public var created: Date
  /// When it was last changed, without fractions.
  public var changed: Date
  /// When it was moved; far from Greenwich.
  public var moved: Date
  /// A day.
  public var birthday: CalendarDate
  /// A point in time in seconds.
  public var seenAt: Date
  /// A point in time in milliseconds.
  public var seenMs: Date
  /// A length of time in milliseconds.
  public var waitMs: Duration
  /// A length of time in seconds.
  public var waitS: Duration
  /// A length of time in minutes.
  public var waitMin: Duration
  /// A length of time in hours.
  public var waitH: Duration
  /// A length of time in days.
  public var waitD: Duration
  /// Bytes.
  public var blob: Data
  /// Anything at all.
  public var whatever: JSONValue
  /// Anything by name.
  public var bag: [String: JSONValue]
  /// Never anything.
  public var nothing: JSONNull
  /// Another name for text.
  public var ident: Ident

  /// Makes a value from its parts.
  public init(
    text: String,
    flag: Bool,
    ratio: Double,
    count: Int,
    serial: Int64,
    id: UUID,
    home: URL,
    created: Date,
    changed: Date,
    moved: Date,
    birthday: CalendarDate,
    seenAt: Date,
    seenMs: Date,
    waitMs: Duration,
    waitS: Duration,
    waitMin: Duration,
    waitH: Duration,
    waitD: Duration,
    blob: Data,
    whatever: JSONValue,
    bag: [String: JSONValue],
    nothing: JSONNull = nil,
    ident: Ident
  ) {
    self.text = text
    self.flag = flag
    self.ratio = ratio
    self.count = count
    self.serial = serial
    self.id = id
    self.home = home
    self.created = created
    self.changed = changed
    self.moved = moved
    self.birthday = birthday
    self.seenAt = seenAt
    self.seenMs = seenMs
    self.waitMs = waitMs
    self.waitS = waitS
    self.waitMin = waitMin
    self.waitH = waitH
    self.waitD = waitD
    self.blob = blob
    self.whatever = whatever
    self.bag = bag
    self.nothing = nothing
    self.ident = ident
  }

  private enum CodingKeys: String, CodingKey {
    case text
    case flag
    case ratio
    case count
    case serial
    case id
    case home
    case created
    case changed
    case moved
    case birthday
    case seenAt = "seen_s"
    case seenMs = "seen_ms"
    case waitMs = "wait_ms"
    case waitS = "wait_s"
    case waitMin = "wait_min"
    case waitH = "wait_h"
    case waitD = "wait_d"
    case blob
    case whatever
    case bag
    case nothing
    case ident
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    text = try container.decode(String.self, forKey: .text)
    flag = try container.decode(Bool.self, forKey: .flag)
    ratio = try container.decode(Double.self, forKey: .ratio)
    count = try container.decode(Int.self, forKey: .count)
    serial = try container.decode(Int64.self, forKey: .serial)
    id = try container.decode(.uuid, forKey: .id)
    home = try container.decode(.url, forKey: .home)
    created = try container.decode(.timestamp, forKey: .created)
    changed = try container.decode(.timestamp, forKey: .changed)
    moved = try container.decode(.timestamp, forKey: .moved)
    birthday = try container.decode(CalendarDate.self, forKey: .birthday)
    seenAt = try container.decode(.epochSeconds, forKey: .seenAt)
    seenMs = try container.decode(.epochMilliseconds, forKey: .seenMs)
    waitMs = try container.decode(.milliseconds, forKey: .waitMs)
    waitS = try container.decode(.seconds, forKey: .waitS)
    waitMin = try container.decode(.minutes, forKey: .waitMin)
    waitH = try container.decode(.hours, forKey: .waitH)
    waitD = try container.decode(.days, forKey: .waitD)
    blob = try container.decode(.base64, forKey: .blob)
    whatever = try container.decode(JSONValue.self, forKey: .whatever)
    bag = try container.decode([String: JSONValue].self, forKey: .bag)
    nothing = try container.decode(JSONNull.self, forKey: .nothing)
    ident = try container.decode(Ident.self, forKey: .ident)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(text, forKey: .text)
    try container.encode(flag, forKey: .flag)
    try container.encode(ratio, forKey: .ratio)
    try container.encode(count, forKey: .count)
    try container.encode(serial, forKey: .serial)
    try container.encode(id, as: .uuid, forKey: .id)
    try container.encode(home, as: .url, forKey: .home)
    try container.encode(created, as: .timestamp, forKey: .created)
    try container.encode(changed, as: .timestamp, forKey: .changed)
    try container.encode(moved, as: .timestamp, forKey: .moved)
    try container.encode(birthday, forKey: .birthday)
    try container.encode(seenAt, as: .epochSeconds, forKey: .seenAt)
    try container.encode(seenMs, as: .epochMilliseconds, forKey: .seenMs)
    try container.encode(waitMs, as: .milliseconds, forKey: .waitMs)
    try container.encode(waitS, as: .seconds, forKey: .waitS)
    try container.encode(waitMin, as: .minutes, forKey: .waitMin)
    try container.encode(waitH, as: .hours, forKey: .waitH)
    try container.encode(waitD, as: .days, forKey: .waitD)
    try container.encode(blob, as: .base64, forKey: .blob)
    try container.encode(whatever, forKey: .whatever)
    try container.encode(bag, forKey: .bag)
    try container.encode(nothing, forKey: .nothing)
    try container.encode(ident, forKey: .ident)
  }
}
