/// What a JSON value, or the text of a parameter, may be.
package indirect enum Schema: Hashable, Sendable {
  case string
  /// An integer of the platform's width.
  case integer
  /// An integer that needs 64 bits on every platform.
  case int64
  case number
  case boolean
  /// RFC 4122 text.
  case uuid
  case url
  /// RFC 3339 text, with or without fractions of a second.
  case timestamp
  /// `2025-05-08`
  case date
  /// A number counted from 1970-01-01T00:00:00Z.
  case epoch(TimeUnit)
  /// A number of time units.
  case duration(TimeUnit)
  /// Bytes as Base64 text.
  case base64
  /// The bytes of a file, in a multipart body only.
  case file
  /// Any JSON.
  case any
  /// Always null.
  case null
  /// Text that is itself JSON of the given type.
  case embeddedJSON(Schema)
  case array(Schema)
  /// An object whose keys are data.
  case map(Schema)
  case named(TypeName)
  /// The given type, or null.
  case nullable(Schema)
}

package enum TimeUnit: String, Hashable, Codable, CaseIterable, Sendable {
  case milliseconds, seconds, minutes, hours, days

  /// As descriptions spell it: `ms`.
  package var symbol: String {
    switch self {
    case .milliseconds: "ms"
    case .seconds: "s"
    case .minutes: "min"
    case .hours: "h"
    case .days: "d"
    }
  }
}

/// The name of a type: `["LogEntry"]` as the description declares it, or, for a type written where
/// it is used, the names that lead there.
///
/// These begin with a declared type (`["LogEntry", "payload"]`), with the slug of an operation and
/// the part of it (`["get-batch-logs", "query", "direction"]`, or `path`, `headers`, `cookies`,
/// `body`, `response`, and `errors` with the status or `any`), or with `api` (`["api", "client",
/// "x-region"]`, `["api", "errors", "429"]`). Fields and variants add their wire names; elements of
/// lists and values of maps add nothing.
package struct TypeName: Hashable, Codable, Comparable, Sendable {
  package let path: [String]

  package init(_ path: [String]) {
    self.path = path
  }

  /// For people; names with dots in them make it ambiguous.
  package var text: String { path.joined(separator: ".") }

  package static func < (left: Self, right: Self) -> Bool {
    left.path.lexicographicallyPrecedes(right.path)
  }

  package init(from decoder: any Decoder) throws {
    path = try decoder.singleValueContainer().decode([String].self)
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(path)
  }
}
