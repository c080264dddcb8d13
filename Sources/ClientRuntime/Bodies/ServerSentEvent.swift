import Foundation

/// One event of a `text/event-stream`, as section 9.2 of the WHATWG HTML standard has it.
public struct ServerSentEvent: Hashable, Sendable {
  /// What kind of event it is; `message` unless the server says otherwise.
  public let name: String
  /// What it says: its lines of data, with an LF between them.
  public let data: String
  /// The last identifier that this event or one before it gave; empty if there was none.
  public let id: String
  /// How long to wait before connecting again, as this event or one before it said, if any did.
  public let retry: Duration?

  /// Makes an event.
  public init(name: String = "message", data: String, id: String = "", retry: Duration? = nil) {
    self.name = name
    self.data = data
    self.id = id
    self.retry = retry
  }
}

/// Makes events of lines.
struct EventParser {
  /// The most bytes of an event's data.
  let limit: Int
  private var name: [UInt8] = []
  /// Each line of it with an LF at its end.
  private var data: [UInt8] = []
  private var id = ""
  private var retry: Duration?
  private var isFirstLine = true

  init(limit: Int) {
    self.limit = max(limit, 0)
  }

  /// Takes a line without its end. An empty one completes an event, if there is data for one.
  ///
  /// - Throws: `TooManyBytes`
  mutating func take(_ line: [UInt8]) throws -> ServerSentEvent? {
    var line = line[...]
    if isFirstLine, line.starts(with: Self.byteOrderMark) { line = line.dropFirst(3) }
    isFirstLine = false
    if line.isEmpty { return takeEvent() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.endIndex
    var value = line[colon...].dropFirst()
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    try takeField(String(decoding: line[..<colon], as: UTF8.self), value)
    return nil
  }

  private mutating func takeField(_ field: String, _ value: ArraySlice<UInt8>) throws {
    switch field {
    case "event": name = Array(value)
    case "data":
      guard data.count + value.count <= limit else {
        throw TooManyBytes(
          limit: limit,
          start: .init(data + value.prefix(max(limit - data.count, 0)))
        )
      }
      data += value
      data.append(.lineFeed)
    case "id":
      if !value.contains(0) { id = String(decoding: value, as: UTF8.self) }
    case "retry":
      retry = Self.milliseconds(value) ?? retry
    default: break  // A comment, whose field has no name, or a field of some later standard.
    }
  }

  private mutating func takeEvent() -> ServerSentEvent? {
    defer {
      name = []
      data = []
    }
    if data.isEmpty { return nil }
    return ServerSentEvent(
      name: name.isEmpty ? "message" : String(decoding: name, as: UTF8.self),
      data: String(decoding: data.dropLast(), as: UTF8.self),
      id: id,
      retry: retry
    )
  }

  private static func milliseconds(_ digits: ArraySlice<UInt8>) -> Duration? {
    guard digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return nil
    }
    return Int(String(decoding: digits, as: UTF8.self)).map { .milliseconds($0) }
  }

  private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
}
