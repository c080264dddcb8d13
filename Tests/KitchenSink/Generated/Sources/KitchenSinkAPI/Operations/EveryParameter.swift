// Made by docwright from kitchen-sink/every-parameter.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads when somebody came by a shelf.
///
/// `GET /stores/{store_id}/shelves/{row}-{column}/days/{day}.json`, documented at
/// <https://example.com/docs/stores/shelves/visits>.
public struct EveryParameter: APIRequest, Hashable, CustomReflectable {
  /// In which store.
  public var storeID: UUID
  /// In which row, from the door. Value at least 1.
  public var row: Int
  /// On which side.
  public var column: Column
  /// On which day.
  public var day: CalendarDate
  /// Who has to have been there; sent as `must=…&must=…`.
  public var must: [UUID]
  /// Who has to be called so.
  public var name: Ident
  /// Which visits.
  public var ids: [Int]?
  /// Which words. Count at most 5.
  public var words: [String]?
  /// At which times.
  public var moments: Moments?
  /// For how long each.
  public var lengths: [Duration]?
  /// Later than this.
  public var since: Date?
  /// Earlier than this.
  public var until: Date?
  /// Seen at.
  public var seen: Date?
  /// Born on.
  public var born: CalendarDate?
  /// For longer than this. Default: `5`.
  public var lasting: Duration?
  /// Whose.
  public var owner: UUID?
  /// Where from.
  public var home: URL?
  /// Bytes, with plus signs and slashes.
  public var blob: Data?
  /// A filter in a text.
  public var filter: Filter?
  /// Whether to look behind. Default: `false`.
  public var deep: Bool?
  /// How much of it. Value from 0 to 1.
  public var ratio: Double?
  /// A large number.
  public var big: Int64?
  /// Nobody knows whether it is needed. May be missing; the documentation doesn't say.
  public var hint: String?
  /// A name with brackets.
  public var filterKind: String?
  /// A name that has to be escaped.
  public var aBCD: String?
  /// Whether to include old ones. Deprecated: Use `since`.
  public var old: Bool?
  /// A secret in an address. Sensitive: what is printed leaves it out.
  public var token: String?
  /// How often this was tried.
  public var xAttempt: Int
  /// Later than this.
  public var xSince: Date?
  /// Labels with commas between.
  public var xLabels: [String]?
  /// Why. Sensitive: what is printed leaves it out.
  public var xReason: String?
  /// In which language. Default: `en`.
  public var acceptLanguage: String?
  /// How it looks. Default: `light`.
  public var theme: Theme?
  /// How often it was looked at.
  public var visits: Int?
  /// On what it is looked at. Sensitive: what is printed leaves it out.
  public var device: UUID?

  /// Makes the request; nothing is sent yet.
  public init(
    storeID: UUID,
    row: Int,
    column: Column,
    day: CalendarDate,
    must: [UUID],
    name: Ident,
    xAttempt: Int,
    ids: [Int]? = nil,
    words: [String]? = nil,
    moments: Moments? = nil,
    lengths: [Duration]? = nil,
    since: Date? = nil,
    until: Date? = nil,
    seen: Date? = nil,
    born: CalendarDate? = nil,
    lasting: Duration? = nil,
    owner: UUID? = nil,
    home: URL? = nil,
    blob: Data? = nil,
    filter: Filter? = nil,
    deep: Bool? = nil,
    ratio: Double? = nil,
    big: Int64? = nil,
    hint: String? = nil,
    filterKind: String? = nil,
    aBCD: String? = nil,
    old: Bool? = nil,
    token: String? = nil,
    xSince: Date? = nil,
    xLabels: [String]? = nil,
    xReason: String? = nil,
    acceptLanguage: String? = nil,
    theme: Theme? = nil,
    visits: Int? = nil,
    device: UUID? = nil
  ) {
    self.storeID = storeID
    self.row = row
    self.column = column
    self.day = day
    self.must = must
    self.name = name
    self.ids = ids
    self.words = words
    self.moments = moments
    self.lengths = lengths
    self.since = since
    self.until = until
    self.seen = seen
    self.born = born
    self.lasting = lasting
    self.owner = owner
    self.home = home
    self.blob = blob
    self.filter = filter
    self.deep = deep
    self.ratio = ratio
    self.big = big
    self.hint = hint
    self.filterKind = filterKind
    self.aBCD = aBCD
    self.old = old
    self.token = token
    self.xAttempt = xAttempt
    self.xSince = xSince
    self.xLabels = xLabels
    self.xReason = xReason
    self.acceptLanguage = acceptLanguage
    self.theme = theme
    self.visits = visits
    self.device = device
  }

  /// What a successful answer holds.
  public typealias Response = [Date]

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "stores.shelves.visits",
    method: .get,
    path: "/stores/{store_id}/shelves/{row}-{column}/days/{day}.json",
    sensitiveFields: ["X-Reason", "device", "token"]
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(
      .get,
      "/stores/\(storeID)/shelves/\(row)-\(column)/days/\(day).json"
    )
    request.query("must", must)
    request.query("name", name)
    request.query("ids", ids)
    request.query("words", words, joinedBy: ",")
    request.query("moments", moments, as: .each(.timestamp))
    request.query("lengths", lengths, as: .each(.milliseconds), joinedBy: ",")
    request.query("since", since, as: .timestamp)
    request.query("until", until, as: .epochMilliseconds)
    request.query("seen", seen, as: .epochSeconds)
    request.query("born", born)
    request.query("lasting", lasting, as: .minutes)
    request.query("owner", owner)
    request.query("home", home)
    request.query("blob", blob, as: .base64)
    request.query("filter", filter, as: .json(Filter.self))
    request.query("deep", deep)
    request.query("ratio", ratio)
    request.query("big", big)
    request.query("hint", hint)
    request.query("filter[kind]", filterKind)
    request.query("a b&c=d", aBCD)
    request.query("old", old)
    request.query("token", token)
    request.header("X-Attempt", xAttempt)
    request.header("X-Since", xSince, as: .timestamp)
    request.header("X-Labels", xLabels, joinedBy: ",")
    request.header("X-Reason", xReason)
    request.header("Accept-Language", acceptLanguage)
    request.cookie("theme", theme)
    request.cookie("visits", visits)
    request.cookie("device", device)
    return try request.encoded()
  }

  /// How a successful answer is read.
  public static var responseFormat: ResponseFormat<Response> {
    .json(.each(.timestamp))
  }

  /// What is printed and dumped: all but what is sensitive.
  public var customMirror: Mirror {
    Mirror(
      self,
      children: [
        "storeID": storeID,
        "row": row,
        "column": column,
        "day": day,
        "must": must,
        "name": name,
        "ids": ids as Any,
        "words": words as Any,
        "moments": moments as Any,
        "lengths": lengths as Any,
        "since": since as Any,
        "until": until as Any,
        "seen": seen as Any,
        "born": born as Any,
        "lasting": lasting as Any,
        "owner": owner as Any,
        "home": home as Any,
        "blob": blob as Any,
        "filter": filter as Any,
        "deep": deep as Any,
        "ratio": ratio as Any,
        "big": big as Any,
        "hint": hint as Any,
        "filterKind": filterKind as Any,
        "aBCD": aBCD as Any,
        "old": old as Any,
        "token": Redacted.value,
        "xAttempt": xAttempt,
        "xSince": xSince as Any,
        "xLabels": xLabels as Any,
        "xReason": Redacted.value,
        "acceptLanguage": acceptLanguage as Any,
        "theme": theme as Any,
        "visits": visits as Any,
        "device": Redacted.value,
      ],
      displayStyle: .struct
    )
  }
}

extension KitchenSinkClient.Stores.Shelves {
  /// Reads when somebody came by a shelf.
  ///
  /// - Parameters:
  ///   - storeID: In which store.
  ///   - row: In which row, from the door. Value at least 1.
  ///   - column: On which side.
  ///   - day: On which day.
  ///   - must: Who has to have been there; sent as `must=…&must=…`.
  ///   - name: Who has to be called so.
  ///   - xAttempt: How often this was tried.
  ///   - ids: Which visits.
  ///   - words: Which words. Count at most 5.
  ///   - moments: At which times.
  ///   - lengths: For how long each.
  ///   - since: Later than this.
  ///   - until: Earlier than this.
  ///   - seen: Seen at.
  ///   - born: Born on.
  ///   - lasting: For longer than this. Default: `5`.
  ///   - owner: Whose.
  ///   - home: Where from.
  ///   - blob: Bytes, with plus signs and slashes.
  ///   - filter: A filter in a text.
  ///   - deep: Whether to look behind. Default: `false`.
  ///   - ratio: How much of it. Value from 0 to 1.
  ///   - big: A large number.
  ///   - hint: Nobody knows whether it is needed. May be missing; the documentation doesn't
  ///     say.
  ///   - filterKind: A name with brackets.
  ///   - aBCD: A name that has to be escaped.
  ///   - old: Whether to include old ones. Deprecated: Use `since`.
  ///   - token: A secret in an address. Sensitive: what is printed leaves it out.
  ///   - xSince: Later than this.
  ///   - xLabels: Labels with commas between.
  ///   - xReason: Why. Sensitive: what is printed leaves it out.
  ///   - acceptLanguage: In which language. Default: `en`.
  ///   - theme: How it looks. Default: `light`.
  ///   - visits: How often it was looked at.
  ///   - device: On what it is looked at. Sensitive: what is printed leaves it out.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func visits(
    storeID: UUID,
    row: Int,
    column: EveryParameter.Column,
    day: CalendarDate,
    must: [UUID],
    name: Ident,
    xAttempt: Int,
    ids: [Int]? = nil,
    words: [String]? = nil,
    moments: Moments? = nil,
    lengths: [Duration]? = nil,
    since: Date? = nil,
    until: Date? = nil,
    seen: Date? = nil,
    born: CalendarDate? = nil,
    lasting: Duration? = nil,
    owner: UUID? = nil,
    home: URL? = nil,
    blob: Data? = nil,
    filter: Filter? = nil,
    deep: Bool? = nil,
    ratio: Double? = nil,
    big: Int64? = nil,
    hint: String? = nil,
    filterKind: String? = nil,
    aBCD: String? = nil,
    old: Bool? = nil,
    token: String? = nil,
    xSince: Date? = nil,
    xLabels: [String]? = nil,
    xReason: String? = nil,
    acceptLanguage: String? = nil,
    theme: EveryParameter.Theme? = nil,
    visits: Int? = nil,
    device: UUID? = nil
  ) async throws -> [Date] {
    try await client.send(
      EveryParameter(
        storeID: storeID,
        row: row,
        column: column,
        day: day,
        must: must,
        name: name,
        xAttempt: xAttempt,
        ids: ids,
        words: words,
        moments: moments,
        lengths: lengths,
        since: since,
        until: until,
        seen: seen,
        born: born,
        lasting: lasting,
        owner: owner,
        home: home,
        blob: blob,
        filter: filter,
        deep: deep,
        ratio: ratio,
        big: big,
        hint: hint,
        filterKind: filterKind,
        aBCD: aBCD,
        old: old,
        token: token,
        xSince: xSince,
        xLabels: xLabels,
        xReason: xReason,
        acceptLanguage: acceptLanguage,
        theme: theme,
        visits: visits,
        device: device
      )
    )
  }
}

extension EveryParameter {
  /// On which side.
  public enum Column: OpenEnum {
    /// `"left"`
    case left
    /// `"right"`
    case right
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "left": self = .left
      case "right": self = .right
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .left: "left"
      case .right: "right"
      case .unrecognized(let value): value
      }
    }
  }
}

extension EveryParameter {
  /// How it looks.
  public enum Theme: OpenEnum {
    /// `"dark"`
    case dark
    /// `"light"`
    case light
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "dark": self = .dark
      case "light": self = .light
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .dark: "dark"
      case .light: "light"
      case .unrecognized(let value): value
      }
    }
  }
}

/// What to leave out.
public struct Filter: APIValue, Codable {
  /// Everything before this.
  public var before: Date?
  /// Everyone called so.
  public var names: [String]

  /// Makes a value from its parts.
  public init(before: Date? = nil, names: [String]) {
    self.before = before
    self.names = names
  }

  private enum CodingKeys: String, CodingKey {
    case before
    case names
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    before = try container.decodeIfPresent(.timestamp, forKey: .before)
    names = try container.decode([String].self, forKey: .names)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encodeIfPresent(before, as: .timestamp, forKey: .before)
    try container.encode(names, forKey: .names)
  }
}
