import ClientRuntime
import Foundation

struct LogEntry: Codable, Hashable, Sendable {
  let id: String
  let eventType: EventType
  let timestamp: Date
  let payload: Payload
  let basePrompt: BasePrompt?
  let startTime: Date
  let done: Date?
  let averageCallDuration: Duration?
  let dates: [Date]
  let byDay: [String: Date]
  @Nullable var results: [Outcome]?
  @Nullable var seen: Date?
  @Indirect var parent: LogEntry?

  init(
    id: String,
    eventType: EventType,
    timestamp: Date,
    payload: Payload,
    basePrompt: BasePrompt? = nil,
    startTime: Date,
    done: Date?,
    averageCallDuration: Duration? = nil,
    dates: [Date],
    byDay: [String: Date],
    results: [Outcome]? = nil,
    seen: Nullable<Date>.State = .absent,
    parent: LogEntry? = nil
  ) {
    self.id = id
    self.eventType = eventType
    self.timestamp = timestamp
    self.payload = payload
    self.basePrompt = basePrompt
    self.startTime = startTime
    self.done = done
    self.averageCallDuration = averageCallDuration
    self.dates = dates
    self.byDay = byDay
    self._results = Nullable(results)
    self._seen = Nullable(seen)
    self._parent = Indirect(parent)
  }

  enum CodingKeys: String, CodingKey {
    case id
    case eventType = "event_type"
    case timestamp
    case payload
    case basePrompt = "base_prompt"
    case startTime = "start_time"
    case done
    case averageCallDuration = "average_call_duration"
    case dates
    case byDay = "by_day"
    case results
    case seen
    case parent
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    eventType = try container.decode(EventType.self, forKey: .eventType)
    timestamp = try container.decode(.timestamp, forKey: .timestamp)
    basePrompt = try container.decodeIfPresent(.json(BasePrompt.self), forKey: .basePrompt)
    startTime = try container.decode(.epochMilliseconds, forKey: .startTime)
    done = try container.decode(.nullable(.epochSeconds), forKey: .done)
    averageCallDuration = try container.decodeIfPresent(.seconds, forKey: .averageCallDuration)
    dates = try container.decode(.each(.timestamp), forKey: .dates)
    byDay = try container.decode(.values(.timestamp), forKey: .byDay)
    _results = try container.decodeNullable([Outcome].self, forKey: .results)
    _seen = try container.decodeNullable(.timestamp, forKey: .seen)
    _parent = Indirect(try container.decodeIfPresent(LogEntry.self, forKey: .parent))
    switch eventType {
    case .lifecycle:
      payload = .lifecycle(try container.decode(Payload.Lifecycle.self, forKey: .payload))
    case .complete:
      payload = .complete(try container.decode(Payload.Complete.self, forKey: .payload))
    case .unrecognized:
      payload = .unrecognized(try container.decode(JSONValue.self, forKey: .payload))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(id, forKey: .id)
    try container.encode(eventType, forKey: .eventType)
    try container.encode(timestamp, as: .timestamp, forKey: .timestamp)
    try container.encodeIfPresent(basePrompt, as: .json(BasePrompt.self), forKey: .basePrompt)
    try container.encode(startTime, as: .epochMilliseconds, forKey: .startTime)
    try container.encode(done, as: .nullable(.epochSeconds), forKey: .done)
    try container.encodeIfPresent(averageCallDuration, as: .seconds, forKey: .averageCallDuration)
    try container.encode(dates, as: .each(.timestamp), forKey: .dates)
    try container.encode(byDay, as: .values(.timestamp), forKey: .byDay)
    try container.encodeNullable(_results, forKey: .results)
    try container.encodeNullable(_seen, as: .timestamp, forKey: .seen)
    try container.encodeIfPresent(parent, forKey: .parent)
    switch payload {
    case .lifecycle(let value): try container.encode(value, forKey: .payload)
    case .complete(let value): try container.encode(value, forKey: .payload)
    case .unrecognized(let value): try container.encode(value, forKey: .payload)
    }
  }
}

enum Payload: Hashable, Sendable {
  case lifecycle(Lifecycle)
  case complete(Complete)
  case unrecognized(JSONValue)

  struct Lifecycle: Codable, Hashable, Sendable {
    let message: String
  }

  struct Complete: Codable, Hashable, Sendable {
    let callsTotal: Int
    let callsFailed: Int

    enum CodingKeys: String, CodingKey {
      case callsTotal = "calls_total"
      case callsFailed = "calls_failed"
    }
  }
}

struct BasePrompt: Codable, Hashable, Sendable {
  let task: String
  let url: String?
}

struct Outcome: Codable, Hashable, Sendable {
  let ok: Bool
}

enum EventType: OpenEnum {
  case lifecycle
  case complete
  case unrecognized(String)

  init(rawValue: String) {
    switch rawValue {
    case "lifecycle": self = .lifecycle
    case "complete": self = .complete
    default: self = .unrecognized(rawValue)
    }
  }

  var rawValue: String {
    switch self {
    case .lifecycle: "lifecycle"
    case .complete: "complete"
    case .unrecognized(let value): value
    }
  }
}
