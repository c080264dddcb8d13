// Made by docwright from kitchen-sink/unions-by-sibling.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads entries whose content depends on a field beside it.
///
/// `GET /unions/siblings`, documented at
/// <https://example.com/docs/unions/siblings>.
public struct UnionsBySibling: APIRequest, Hashable {
  /// Makes the request; nothing is sent yet.
  public init() {
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "unions.siblings",
    method: .get,
    path: "/unions/siblings"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/unions/siblings")
    return try request.encoded()
  }
}

extension KitchenSinkClient.Unions {
  /// Reads entries whose content depends on a field beside it.
  ///
  /// - Returns: Entries.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func siblings() async throws -> [SiblingEntry] {
    try await client.send(UnionsBySibling()).entries
  }
}

extension UnionsBySibling {
  /// All that `unions.siblings` answers.
  public struct Response: APIValue, Codable {
    /// Entries.
    public let entries: [SiblingEntry]
    /// The last of them.
    public let latest: SiblingEntry?

    /// Makes a value from its parts.
    public init(entries: [SiblingEntry], latest: SiblingEntry?) {
      self.entries = entries
      self.latest = latest
    }

    private enum CodingKeys: String, CodingKey {
      case entries
      case latest
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      entries = try container.decode([SiblingEntry].self, forKey: .entries)
      latest = try container.decode(SiblingEntry?.self, forKey: .latest)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(entries, forKey: .entries)
      try container.encode(latest, forKey: .latest)
    }
  }
}

/// Something that happened.
public struct SiblingEntry: APIValue, Codable {
  /// What happened in short.
  public let early: Early
  /// What kind of thing happened.
  public let eventType: EventType
  /// What happened at length.
  public let payload: Payload
  /// What `free` holds.
  public let word: String
  /// Told by any text.
  public let free: Free
  /// What `extra` holds.
  public let mode: Mode?
  /// Only there with `mode`.
  public let extra: Extra?
  /// What `remark` holds. May be missing; the documentation doesn't say.
  @Nullable public var note: String?
  /// A union by another name that may be null.
  @Nullable public var remark: Remark?
  /// Nobody says when it is there. May be missing; the documentation doesn't say.
  @Nullable public var hidden: HiddenPart?

  /// Makes a value from its parts.
  public init(
    early: Early,
    eventType: EventType,
    payload: Payload,
    word: String,
    free: Free,
    mode: Mode? = nil,
    extra: Extra? = nil,
    note: String? = nil,
    remark: Remark? = nil,
    hidden: HiddenPart? = nil
  ) {
    self.early = early
    self.eventType = eventType
    self.payload = payload
    self.word = word
    self.free = free
    self.mode = mode
    self.extra = extra
    _note = Nullable(note)
    _remark = Nullable(remark)
    _hidden = Nullable(hidden)
  }

  private enum CodingKeys: String, CodingKey {
    case early
    case eventType = "event_type"
    case payload
    case word
    case free
    case mode
    case extra
    case note
    case remark
    case hidden
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    eventType = try container.decode(EventType.self, forKey: .eventType)
    word = try container.decode(String.self, forKey: .word)
    mode = try container.decodeIfPresent(Mode.self, forKey: .mode)
    _note = try container.decodeNullable(String.self, forKey: .note)
    early = try Early(from: container.superDecoder(forKey: .early), eventType: eventType)
    payload = try Payload(from: container.superDecoder(forKey: .payload), eventType: eventType)
    free = try Free(from: container.superDecoder(forKey: .free), word: word)
    extra = try container.decodeIfPresent(forKey: .extra) { [mode] decoder in
      try Extra(from: decoder, mode: mode)
    }
    _remark = try container.decodeNullable(forKey: .remark) {
      [note = _note.wrappedValue] decoder in
      try Remark(from: decoder, note: note)
    }
    _hidden = try container.decodeNullable(forKey: .hidden) { [word] decoder in
      try HiddenPart(from: decoder, word: word)
    }
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(early, forKey: .early)
    try container.encode(eventType, forKey: .eventType)
    try container.encode(payload, forKey: .payload)
    try container.encode(word, forKey: .word)
    try container.encode(free, forKey: .free)
    try container.encodeIfPresent(mode, forKey: .mode)
    try container.encodeIfPresent(extra, forKey: .extra)
    try container.encodeNullable(_note, forKey: .note)
    try container.encodeNullable(_remark, forKey: .remark)
    try container.encodeNullable(_hidden, forKey: .hidden)
  }
}

extension SiblingEntry {
  /// What happened in short.
  public enum Early: APIValue, Encodable {
    /// `started`
    case started(Started)
    /// `stopped`
    case stopped([Date])
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `event_type` beside it names.
    init(from decoder: any Decoder, eventType: SiblingEntry.EventType) throws {
      switch eventType {
      case .started: self = .started(try Started(from: decoder))
      case .stopped: self = .stopped(try decoder.singleValueContainer().decode(.each(.timestamp)))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .started(let value): try value.encode(to: encoder)
      case .stopped(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .each(.timestamp))
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension SiblingEntry.Early {
  /// `started`
  public struct Started: APIValue, Codable {
    /// `at`
    public let at: Date

    /// Makes a value from its parts.
    public init(at: Date) {
      self.at = at
    }

    private enum CodingKeys: String, CodingKey {
      case at
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      at = try container.decode(.timestamp, forKey: .at)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(at, as: .timestamp, forKey: .at)
    }
  }
}

extension SiblingEntry {
  /// What kind of thing happened.
  public enum EventType: OpenEnum {
    /// It started.
    case started
    /// It stopped.
    case stopped
    /// It paused; there is nothing else to say.
    case paused
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "started": self = .started
      case "stopped": self = .stopped
      case "paused": self = .paused
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .started: "started"
      case .stopped: "stopped"
      case .paused: "paused"
      case .unrecognized(let value): value
      }
    }
  }
}

extension SiblingEntry {
  /// What happened at length.
  public enum Payload: APIValue, Encodable {
    /// How it started.
    case started(Started)
    /// `stopped`
    case stopped(Stop)
    /// `paused`
    case paused(JSONNull)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `event_type` beside it names.
    init(from decoder: any Decoder, eventType: SiblingEntry.EventType) throws {
      switch eventType {
      case .started: self = .started(try Started(from: decoder))
      case .stopped: self = .stopped(try Stop(from: decoder))
      case .paused: self = .paused(try JSONNull(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .started(let value): try value.encode(to: encoder)
      case .stopped(let value): try value.encode(to: encoder)
      case .paused(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension SiblingEntry.Payload {
  /// How it started.
  public struct Started: APIValue, Codable {
    /// `by`
    public let by: String
    /// `warm`
    public let warm: Bool?

    /// Makes a value from its parts.
    public init(by: String, warm: Bool? = nil) {
      self.by = by
      self.warm = warm
    }
  }
}

extension SiblingEntry {
  /// Told by any text.
  public enum Free: APIValue, Encodable {
    /// `number`
    case number(Double)
    /// `time`
    case time(Date)
    /// `about_it`
    case aboutIt(AboutIt)
    /// `1st`
    case value1st(Value1st)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `word` beside it names.
    init(from decoder: any Decoder, word: String) throws {
      switch word {
      case "number": self = .number(try Double(from: decoder))
      case "time": self = .time(try decoder.singleValueContainer().decode(.timestamp))
      case "about_it": self = .aboutIt(try AboutIt(from: decoder))
      case "1st": self = .value1st(try Value1st(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .number(let value): try value.encode(to: encoder)
      case .time(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .timestamp)
      case .aboutIt(let value): try value.encode(to: encoder)
      case .value1st(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension SiblingEntry.Free {
  /// `about_it`
  public struct AboutIt: APIValue, Codable {
    /// `about`
    public let about: String

    /// Makes a value from its parts.
    public init(about: String) {
      self.about = about
    }
  }
}

extension SiblingEntry.Free {
  /// `1st`
  public struct Value1st: APIValue, Codable {
    /// `place`
    public let place: Int

    /// Makes a value from its parts.
    public init(place: Int) {
      self.place = place
    }
  }
}

extension SiblingEntry {
  /// Only there with `mode`.
  public enum Extra: APIValue, Encodable {
    /// `fast`
    case fast(Fast)
    /// `slow`
    case slow(Duration)
    /// `none`
    case noneValue(Bool)
    /// `1st`
    case value1st(Stop)
    /// JSON that the documentation doesn't describe.
    case unrecognized(JSONValue)

    /// Decodes the variant that `mode` beside it names.
    init(from decoder: any Decoder, mode: Mode?) throws {
      switch mode {
      case .fast?: self = .fast(try Fast(from: decoder))
      case .slow?: self = .slow(try decoder.singleValueContainer().decode(.minutes))
      case .noneValue?: self = .noneValue(try Bool(from: decoder))
      case .value1st?: self = .value1st(try Stop(from: decoder))
      default: self = .unrecognized(try JSONValue(from: decoder))
      }
    }

    /// Encodes the variant as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      switch self {
      case .fast(let value): try value.encode(to: encoder)
      case .slow(let value):
        var container = encoder.singleValueContainer()
        try container.encode(value, as: .minutes)
      case .noneValue(let value): try value.encode(to: encoder)
      case .value1st(let value): try value.encode(to: encoder)
      case .unrecognized(let value): try value.encode(to: encoder)
      }
    }
  }
}

extension SiblingEntry.Extra {
  /// `fast`
  public struct Fast: APIValue, Codable {
    /// `speed`
    public let speed: Double

    /// Makes a value from its parts.
    public init(speed: Double) {
      self.speed = speed
    }
  }
}

/// `Mode` of the Kitchen Sink API.
public enum Mode: OpenEnum {
  /// `"fast"`
  case fast
  /// `"slow"`
  case slow
  /// `"none"`
  case noneValue
  /// `"1st"`
  case value1st
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "fast": self = .fast
    case "slow": self = .slow
    case "none": self = .noneValue
    case "1st": self = .value1st
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .fast: "fast"
    case .slow: "slow"
    case .noneValue: "none"
    case .value1st: "1st"
    case .unrecognized(let value): value
    }
  }
}

/// `Stop` of the Kitchen Sink API.
public struct Stop: APIValue, Codable {
  /// `reason`
  public let reason: String?
  /// `signal`
  public let signal: Signal?

  /// Makes a value from its parts.
  public init(reason: String?, signal: Signal? = nil) {
    self.reason = reason
    self.signal = signal
  }

  private enum CodingKeys: String, CodingKey {
    case reason
    case signal
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    reason = try container.decode(String?.self, forKey: .reason)
    signal = try container.decodeIfPresent(Signal.self, forKey: .signal)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(reason, forKey: .reason)
    try container.encodeIfPresent(signal, forKey: .signal)
  }
}

extension Stop {
  /// `signal`
  public enum Signal: OpenEnum {
    /// `9`
    case value9
    /// `15`
    case value15
    /// A value that the documentation doesn't list.
    case unrecognized(Int)

    /// The case for a value as it is sent.
    public init(rawValue: Int) {
      switch rawValue {
      case 9: self = .value9
      case 15: self = .value15
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: Int {
      switch self {
      case .value9: 9
      case .value15: 15
      case .unrecognized(let value): value
      }
    }
  }
}

/// Told by the field `note`, wherever it is used.
public enum Remark: APIValue, Encodable {
  /// `short`
  case short(String)
  /// `long`
  case long([String])
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the variant that `note` beside it names.
  init(from decoder: any Decoder, note: String?) throws {
    switch note {
    case "short"?: self = .short(try String(from: decoder))
    case "long"?: self = .long(try [String](from: decoder))
    default: self = .unrecognized(try JSONValue(from: decoder))
    }
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .short(let value): try value.encode(to: encoder)
    case .long(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

/// `HiddenPart` of the Kitchen Sink API.
public enum HiddenPart: APIValue, Encodable {
  /// `time`
  case time(Time)
  /// `number`
  case number(Int)
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the variant that `word` beside it names.
  init(from decoder: any Decoder, word: String) throws {
    switch word {
    case "time": self = .time(try Time(from: decoder))
    case "number": self = .number(try Int(from: decoder))
    default: self = .unrecognized(try JSONValue(from: decoder))
    }
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .time(let value): try value.encode(to: encoder)
    case .number(let value): try value.encode(to: encoder)
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

extension HiddenPart {
  /// `time`
  public struct Time: APIValue, Codable {
    /// `zone`
    public let zone: String

    /// Makes a value from its parts.
    public init(zone: String) {
      self.zone = zone
    }
  }
}
