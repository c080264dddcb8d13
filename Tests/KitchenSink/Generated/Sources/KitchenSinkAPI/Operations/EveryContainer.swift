// Made by docwright from kitchen-sink/every-container.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Merges lists and maps. Doing it twice changes nothing.
///
/// `POST /containers`, documented at
/// <https://example.com/docs/containers/merge>.
public struct EveryContainer: APIRequest, Hashable {
  /// What to send.
  public var body: Containers

  /// Makes the request; nothing is sent yet.
  public init(body: Containers) {
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = Containers

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "containers.merge",
    method: .post,
    path: "/containers",
    repetition: .safe
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/containers")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.ContainersCalls {
  /// Merges lists and maps. Doing it twice changes nothing.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Returns: What came out.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func merge(_ body: Containers) async throws -> Containers {
    try await client.send(EveryContainer(body: body))
  }
}

/// Lists and maps of everything.
public struct Containers: APIValue, Codable {
  /// One to three words. Count from 1 to 3.
  public var words: [String]
  /// Rows of numbers.
  public var grid: [[Int]]
  /// Rows of rows of points in time.
  public var cube: [[[Date]]]
  /// Words, some of them missing.
  public var gaps: [String?]
  /// Points in time, some of them missing.
  public var gapTimes: [Date?]
  /// Rows of days, some of either missing.
  public var gapRows: [[CalendarDate?]?]
  /// So many nothings.
  public var nothings: [JSONNull]
  /// So many of anything.
  public var anythings: [JSONValue]
  /// Points in time by another name.
  public var moments: Moments
  /// Several bits of bytes.
  public var blobs: [Data]
  /// Several days.
  public var days: [CalendarDate]
  /// Several addresses.
  public var homes: [URL]
  /// Several large numbers.
  public var serials: [Int64]
  /// Several amounts.
  public var prices: [Money]
  /// Lengths of time by name.
  public var waits: [String: Duration]
  /// Points in time by name.
  public var seen: [String: Date]
  /// Numbers by name.
  public var counts: [String: Int]
  /// Owners by name, some unknown.
  public var owners: [String: UUID?]
  /// Points in time by name.
  public var schedules: [String: [Date]]
  /// Amounts by two names.
  public var levels: [String: [String: Money]]
  /// Several bags.
  public var bags: [[String: JSONValue]]
  /// Settings in a text.
  public var settings: Settings
  /// Earlier settings in texts.
  public var oldSettings: [Settings]
  /// Numbers by name in a text.
  public var textCounts: [String: Int]
  /// Points in time in a text.
  public var textTimes: [Date]
  /// A text in a text in a text.
  public var textText: String
  /// Two ways to say nothing.
  public var textNull: String??
  /// Objects in a list in a list.
  public var tuples: [[Tuple]]

  /// Makes a value from its parts.
  public init(
    words: [String],
    grid: [[Int]],
    cube: [[[Date]]],
    gaps: [String?],
    gapTimes: [Date?],
    gapRows: [[CalendarDate?]?],
    nothings: [JSONNull],
    anythings: [JSONValue],
    moments: Moments,
    blobs: [Data],
    days: [CalendarDate],
    homes: [URL],
    serials: [Int64],
    prices: [Money],
    waits: [String: Duration],
    seen: [String: Date],
    counts: [String: Int],
    owners: [String: UUID?],
    schedules: [String: [Date]],
    levels: [String: [String: Money]],
    bags: [[String: JSONValue]],
    settings: Settings,
    oldSettings: [Settings],
    textCounts: [String: Int],
    textTimes: [Date],
    textText: String,
    textNull: String??,
    tuples: [[Tuple]]
  ) {
    self.words = words
    self.grid = grid
    self.cube = cube
    self.gaps = gaps
    self.gapTimes = gapTimes
    self.gapRows = gapRows
    self.nothings = nothings
    self.anythings = anythings
    self.moments = moments
    self.blobs = blobs
    self.days = days
    self.homes = homes
    self.serials = serials
    self.prices = prices
    self.waits = waits
    self.seen = seen
    self.counts = counts
    self.owners = owners
    self.schedules = schedules
    self.levels = levels
    self.bags = bags
    self.settings = settings
    self.oldSettings = oldSettings
    self.textCounts = textCounts
    self.textTimes = textTimes
    self.textText = textText
    self.textNull = textNull
    self.tuples = tuples
  }

  private enum CodingKeys: String, CodingKey {
    case words
    case grid
    case cube
    case gaps
    case gapTimes = "gap_times"
    case gapRows = "gap_rows"
    case nothings
    case anythings
    case moments
    case blobs
    case days
    case homes
    case serials
    case prices
    case waits
    case seen
    case counts
    case owners
    case schedules
    case levels
    case bags
    case settings
    case oldSettings = "old_settings"
    case textCounts = "text_counts"
    case textTimes = "text_times"
    case textText = "text_text"
    case textNull = "text_null"
    case tuples
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    words = try container.decode([String].self, forKey: .words)
    grid = try container.decode([[Int]].self, forKey: .grid)
    cube = try container.decode(.each(.each(.each(.timestamp))), forKey: .cube)
    gaps = try container.decode([String?].self, forKey: .gaps)
    gapTimes = try container.decode(.each(.nullable(.timestamp)), forKey: .gapTimes)
    gapRows = try container.decode([[CalendarDate?]?].self, forKey: .gapRows)
    nothings = try container.decode([JSONNull].self, forKey: .nothings)
    anythings = try container.decode([JSONValue].self, forKey: .anythings)
    moments = try container.decode(.each(.timestamp), forKey: .moments)
    blobs = try container.decode(.each(.base64), forKey: .blobs)
    days = try container.decode([CalendarDate].self, forKey: .days)
    homes = try container.decode(.each(.url), forKey: .homes)
    serials = try container.decode([Int64].self, forKey: .serials)
    prices = try container.decode([Money].self, forKey: .prices)
    waits = try container.decode(.values(.seconds), forKey: .waits)
    seen = try container.decode(.values(.epochMilliseconds), forKey: .seen)
    counts = try container.decode([String: Int].self, forKey: .counts)
    owners = try container.decode(.values(.nullable(.uuid)), forKey: .owners)
    schedules = try container.decode(.values(.each(.timestamp)), forKey: .schedules)
    levels = try container.decode([String: [String: Money]].self, forKey: .levels)
    bags = try container.decode([[String: JSONValue]].self, forKey: .bags)
    settings = try container.decode(.json(Settings.self), forKey: .settings)
    oldSettings = try container.decode(.each(.json(Settings.self)), forKey: .oldSettings)
    textCounts = try container.decode(.json([String: Int].self), forKey: .textCounts)
    textTimes = try container.decode(.json(.each(.timestamp)), forKey: .textTimes)
    textText = try container.decode(.json(.json(String.self)), forKey: .textText)
    textNull = try container.decode(.nullable(.json(String?.self)), forKey: .textNull)
    tuples = try container.decode([[Tuple]].self, forKey: .tuples)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(words, forKey: .words)
    try container.encode(grid, forKey: .grid)
    try container.encode(cube, as: .each(.each(.each(.timestamp))), forKey: .cube)
    try container.encode(gaps, forKey: .gaps)
    try container.encode(gapTimes, as: .each(.nullable(.timestamp)), forKey: .gapTimes)
    try container.encode(gapRows, forKey: .gapRows)
    try container.encode(nothings, forKey: .nothings)
    try container.encode(anythings, forKey: .anythings)
    try container.encode(moments, as: .each(.timestamp), forKey: .moments)
    try container.encode(blobs, as: .each(.base64), forKey: .blobs)
    try container.encode(days, forKey: .days)
    try container.encode(homes, as: .each(.url), forKey: .homes)
    try container.encode(serials, forKey: .serials)
    try container.encode(prices, forKey: .prices)
    try container.encode(waits, as: .values(.seconds), forKey: .waits)
    try container.encode(seen, as: .values(.epochMilliseconds), forKey: .seen)
    try container.encode(counts, forKey: .counts)
    try container.encode(owners, as: .values(.nullable(.uuid)), forKey: .owners)
    try container.encode(schedules, as: .values(.each(.timestamp)), forKey: .schedules)
    try container.encode(levels, forKey: .levels)
    try container.encode(bags, forKey: .bags)
    try container.encode(settings, as: .json(Settings.self), forKey: .settings)
    try container.encode(oldSettings, as: .each(.json(Settings.self)), forKey: .oldSettings)
    try container.encode(textCounts, as: .json([String: Int].self), forKey: .textCounts)
    try container.encode(textTimes, as: .json(.each(.timestamp)), forKey: .textTimes)
    try container.encode(textText, as: .json(.json(String.self)), forKey: .textText)
    try container.encode(textNull, as: .nullable(.json(String?.self)), forKey: .textNull)
    try container.encode(tuples, forKey: .tuples)
  }
}

extension Containers {
  /// `tuples`
  public struct Tuple: APIValue, Codable {
    /// One end.
    public var left: Date
    /// The other end.
    public var right: Date

    /// Makes a value from its parts.
    public init(left: Date, right: Date) {
      self.left = left
      self.right = right
    }

    private enum CodingKeys: String, CodingKey {
      case left
      case right
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      left = try container.decode(.timestamp, forKey: .left)
      right = try container.decode(.timestamp, forKey: .right)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(left, as: .timestamp, forKey: .left)
      try container.encode(right, as: .timestamp, forKey: .right)
    }
  }
}

/// What can be set.
public struct Settings: APIValue, Codable {
  /// Whether to keep quiet.
  public var quiet: Bool
  /// How long to keep quiet.
  public var until: Date?

  /// Makes a value from its parts.
  public init(quiet: Bool, until: Date? = nil) {
    self.quiet = quiet
    self.until = until
  }

  private enum CodingKeys: String, CodingKey {
    case quiet
    case until
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    quiet = try container.decode(Bool.self, forKey: .quiet)
    until = try container.decodeIfPresent(.timestamp, forKey: .until)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(quiet, forKey: .quiet)
    try container.encodeIfPresent(until, as: .timestamp, forKey: .until)
  }
}
