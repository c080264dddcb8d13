// Made by docwright from kitchen-sink/every-presence.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Changes what is sent and leaves alone what is not.
///
/// `PATCH /presences`, documented at
/// <https://example.com/docs/presences/change>.
public struct EveryPresence: APIRequest, Hashable {
  /// What to send.
  public var body: Presences

  /// Makes the request; nothing is sent yet.
  public init(body: Presences) {
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = Presences

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "presences.change",
    method: .patch,
    path: "/presences",
    sensitiveFields: ["pin", "secret", "secrets"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.patch, "/presences")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.PresencesCalls {
  /// Changes what is sent and leaves alone what is not.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func change(_ body: Presences) async throws -> Presences {
    try await client.send(EveryPresence(body: body))
  }
}

/// Fields that are there always or sometimes.
public struct Presences: APIValue, Codable, CustomReflectable {
  /// Always there. Default: `"quoted" \(x)`.
  public var plain: String
  /// Now and then. Default: `none`. Length from 1 to 80.
  public var optional: String?
  /// Always there, maybe null. Default: `null`.
  public var nullable: String?
  /// Not there, null, or text: three things.
  @Nullable public var either: String?
  /// Nobody knows when. May be missing; the documentation doesn't say.
  @Nullable public var unclear: String?
  /// A point in time.
  public var time: Date
  /// Now and then a point in time. Default: `2025-01-01T00:00:00Z`.
  public var timeOptional: Date?
  /// A point in time or null.
  public var timeNullable: Date?
  /// Not there, null, or a point in time.
  @Nullable public var timeEither: Date?
  /// Nobody knows when there is a point in time. May be missing; the documentation doesn't
  /// say.
  @Nullable public var timeUnclear: Date?
  /// How long. Default: `30`. Value from 0.5 to 3600.
  public var waitOptional: Duration?
  /// Not there, null, or how long.
  @Nullable public var waitEither: Duration?
  /// Nobody knows how long. May be missing; the documentation doesn't say.
  @Nullable public var waitUnclear: Duration?
  /// Days of a week. Default: `[]`. Count from 0 to 7.
  public var daysOptional: [CalendarDate]?
  /// Not there, null, or days.
  @Nullable public var daysEither: [CalendarDate]?
  /// Nobody knows which days. May be missing; the documentation doesn't say.
  @Nullable public var daysUnclear: [Date]?
  /// Not there, null, or settings in a text.
  @Nullable public var settingsEither: Settings?
  /// Not there, null, or bytes by name.
  @Nullable public var mapEither: [String: Data]?
  /// Always there, maybe null.
  public var `any`: JSONValue
  /// Not there, null, or anything. Default: `{"a":[1]}`.
  @Nullable public var anyOptional: JSONValue?
  /// Nobody knows anything. May be missing; the documentation doesn't say.
  @Nullable public var anyUnclear: JSONValue?
  /// An amount. Default: `{"amount":0,"currency":"EUR"}`.
  @Nullable public var money: Money?
  /// Not there, or null.
  @Nullable public var nullOptional: JSONNull?
  /// A number from -10 to 10. Default: `-1`. Value from -10 to 10.
  public var level: Int?
  /// A part of the whole. Default: `0.5`. Value from 0 to 1.
  public var share: Double?
  /// Letters and then digits. Default: `ab1`. Matches `^[\w"]{2,}\d+$`.
  public var code: String?
  /// What `code` was before. Deprecated: Use `code`, which has
  ///
  /// *two* paragraphs fewer.
  public var oldCode: OldCode?
  /// Known to few. Sensitive: what is printed leaves it out.
  public var secret: String
  /// Known to even fewer. Sensitive: what is printed leaves it out.
  @Nullable public var secrets: [[String: String]]?
  /// Four digits. Sensitive: what is printed leaves it out. Deprecated: Use a longer one.
  public var pin: Int?

  /// Makes a value from its parts.
  public init(
    plain: String,
    optional: String? = nil,
    nullable: String?,
    either: String? = nil,
    unclear: String? = nil,
    time: Date,
    timeOptional: Date? = nil,
    timeNullable: Date?,
    timeEither: Date? = nil,
    timeUnclear: Date? = nil,
    waitOptional: Duration? = nil,
    waitEither: Duration? = nil,
    waitUnclear: Duration? = nil,
    daysOptional: [CalendarDate]? = nil,
    daysEither: [CalendarDate]? = nil,
    daysUnclear: [Date]? = nil,
    settingsEither: Settings? = nil,
    mapEither: [String: Data]? = nil,
    any: JSONValue,
    anyOptional: JSONValue? = nil,
    anyUnclear: JSONValue? = nil,
    money: Money? = nil,
    nullOptional: JSONNull? = nil,
    level: Int? = nil,
    share: Double? = nil,
    code: String? = nil,
    oldCode: OldCode? = nil,
    secret: String,
    secrets: [[String: String]]? = nil,
    pin: Int? = nil
  ) {
    self.plain = plain
    self.optional = optional
    self.nullable = nullable
    _either = Nullable(either)
    _unclear = Nullable(unclear)
    self.time = time
    self.timeOptional = timeOptional
    self.timeNullable = timeNullable
    _timeEither = Nullable(timeEither)
    _timeUnclear = Nullable(timeUnclear)
    self.waitOptional = waitOptional
    _waitEither = Nullable(waitEither)
    _waitUnclear = Nullable(waitUnclear)
    self.daysOptional = daysOptional
    _daysEither = Nullable(daysEither)
    _daysUnclear = Nullable(daysUnclear)
    _settingsEither = Nullable(settingsEither)
    _mapEither = Nullable(mapEither)
    self.any = `any`
    _anyOptional = Nullable(anyOptional)
    _anyUnclear = Nullable(anyUnclear)
    _money = Nullable(money)
    _nullOptional = Nullable(nullOptional)
    self.level = level
    self.share = share
    self.code = code
    self.oldCode = oldCode
    self.secret = secret
    _secrets = Nullable(secrets)
    self.pin = pin
  }

  /// What is printed and dumped: all but what is sensitive.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "plain": plain,
        "optional": optional as Any,
        "nullable": nullable as Any,
        "either": either as Any,
        "unclear": unclear as Any,
        "time": time,
        "timeOptional": timeOptional as Any,
        "timeNullable": timeNullable as Any,
        "timeEither": timeEither as Any,
        "timeUnclear": timeUnclear as Any,
        "waitOptional": waitOptional as Any,
        "waitEither": waitEither as Any,
        "waitUnclear": waitUnclear as Any,
        "daysOptional": daysOptional as Any,
        "daysEither": daysEither as Any,
        "daysUnclear": daysUnclear as Any,
        "settingsEither": settingsEither as Any,
        "mapEither": mapEither as Any,
        "any": `any`,
        "anyOptional": anyOptional as Any,
        "anyUnclear": anyUnclear as Any,
        "money": money as Any,
        "nullOptional": nullOptional as Any,
        "level": level as Any,
        "share": share as Any,
        "code": code as Any,
        "oldCode": oldCode as Any,
        "secret": Redacted.value,
        "secrets": Redacted.value,
        "pin": Redacted.value,
      ],
      displayStyle: .struct
    )
  }

  private enum CodingKeys: String, CodingKey {
    case plain
    case optional
    case nullable
    case either
    case unclear
    case time
    case timeOptional = "time_optional"
    case timeNullable = "time_nullable"
    case timeEither = "time_either"
    case timeUnclear = "time_unclear"
    case waitOptional = "wait_optional"
    case waitEither = "wait_either"
    case waitUnclear = "wait_unclear"
    case daysOptional = "days_optional"
    case daysEither = "days_either"
    case daysUnclear = "days_unclear"
    case settingsEither = "settings_either"
    case mapEither = "map_either"
    case `any`
    case anyOptional = "any_optional"
    case anyUnclear = "any_unclear"
    case money
    case nullOptional = "null_optional"
    case level
    case share
    case code
    case oldCode = "old_code"
    case secret
    case secrets
    case pin
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    plain = try container.decode(String.self, forKey: .plain)
    optional = try container.decodeIfPresent(String.self, forKey: .optional)
    nullable = try container.decode(String?.self, forKey: .nullable)
    _either = try container.decodeNullable(String.self, forKey: .either)
    _unclear = try container.decodeNullable(String.self, forKey: .unclear)
    time = try container.decode(.timestamp, forKey: .time)
    timeOptional = try container.decodeIfPresent(.timestamp, forKey: .timeOptional)
    timeNullable = try container.decode(.nullable(.timestamp), forKey: .timeNullable)
    _timeEither = try container.decodeNullable(.timestamp, forKey: .timeEither)
    _timeUnclear = try container.decodeNullable(.timestamp, forKey: .timeUnclear)
    waitOptional = try container.decodeIfPresent(.seconds, forKey: .waitOptional)
    _waitEither = try container.decodeNullable(.seconds, forKey: .waitEither)
    _waitUnclear = try container.decodeNullable(.hours, forKey: .waitUnclear)
    daysOptional = try container.decodeIfPresent([CalendarDate].self, forKey: .daysOptional)
    _daysEither = try container.decodeNullable([CalendarDate].self, forKey: .daysEither)
    _daysUnclear = try container.decodeNullable(.each(.epochMilliseconds), forKey: .daysUnclear)
    _settingsEither = try container.decodeNullable(.json(Settings.self), forKey: .settingsEither)
    _mapEither = try container.decodeNullable(.values(.base64), forKey: .mapEither)
    `any` = try container.decode(JSONValue.self, forKey: .any)
    _anyOptional = try container.decodeNullable(JSONValue.self, forKey: .anyOptional)
    _anyUnclear = try container.decodeNullable(JSONValue.self, forKey: .anyUnclear)
    _money = try container.decodeNullable(Money.self, forKey: .money)
    _nullOptional = try container.decodeNullable(JSONNull.self, forKey: .nullOptional)
    level = try container.decodeIfPresent(Int.self, forKey: .level)
    share = try container.decodeIfPresent(Double.self, forKey: .share)
    code = try container.decodeIfPresent(String.self, forKey: .code)
    oldCode = try container.decodeIfPresent(OldCode.self, forKey: .oldCode)
    secret = try container.decode(String.self, forKey: .secret)
    _secrets = try container.decodeNullable([[String: String]].self, forKey: .secrets)
    pin = try container.decodeIfPresent(Int.self, forKey: .pin)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(plain, forKey: .plain)
    try container.encodeIfPresent(optional, forKey: .optional)
    try container.encode(nullable, forKey: .nullable)
    try container.encodeNullable(_either, forKey: .either)
    try container.encodeNullable(_unclear, forKey: .unclear)
    try container.encode(time, as: .timestamp, forKey: .time)
    try container.encodeIfPresent(timeOptional, as: .timestamp, forKey: .timeOptional)
    try container.encode(timeNullable, as: .nullable(.timestamp), forKey: .timeNullable)
    try container.encodeNullable(_timeEither, as: .timestamp, forKey: .timeEither)
    try container.encodeNullable(_timeUnclear, as: .timestamp, forKey: .timeUnclear)
    try container.encodeIfPresent(waitOptional, as: .seconds, forKey: .waitOptional)
    try container.encodeNullable(_waitEither, as: .seconds, forKey: .waitEither)
    try container.encodeNullable(_waitUnclear, as: .hours, forKey: .waitUnclear)
    try container.encodeIfPresent(daysOptional, forKey: .daysOptional)
    try container.encodeNullable(_daysEither, forKey: .daysEither)
    try container.encodeNullable(
      _daysUnclear,
      as: .each(.epochMilliseconds),
      forKey: .daysUnclear
    )
    try container.encodeNullable(
      _settingsEither,
      as: .json(Settings.self),
      forKey: .settingsEither
    )
    try container.encodeNullable(_mapEither, as: .values(.base64), forKey: .mapEither)
    try container.encode(`any`, forKey: .any)
    try container.encodeNullable(_anyOptional, forKey: .anyOptional)
    try container.encodeNullable(_anyUnclear, forKey: .anyUnclear)
    try container.encodeNullable(_money, forKey: .money)
    try container.encodeNullable(_nullOptional, forKey: .nullOptional)
    try container.encodeIfPresent(level, forKey: .level)
    try container.encodeIfPresent(share, forKey: .share)
    try container.encodeIfPresent(code, forKey: .code)
    try container.encodeIfPresent(oldCode, forKey: .oldCode)
    try container.encode(secret, forKey: .secret)
    try container.encodeNullable(_secrets, forKey: .secrets)
    try container.encodeIfPresent(pin, forKey: .pin)
  }
}

/// A code that nobody hands out any more.
///
/// - *Warning*: Deprecated. Nobody hands them out any more.
public struct OldCode: APIValue, Codable {
  /// Its digits.
  public var digits: String

  /// Makes a value from its parts.
  public init(digits: String) {
    self.digits = digits
  }
}
