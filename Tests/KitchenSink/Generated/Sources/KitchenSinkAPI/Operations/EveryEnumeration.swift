// Made by docwright from kitchen-sink/every-enumeration.yaml: edit that file, not this one.

import ClientRuntime

/// Gives back values of enumerations.
///
/// `GET /enumerations/{suit}`, documented at
/// <https://example.com/docs/enumerations/echo>.
public struct EveryEnumeration: APIRequest, Hashable {
  /// Which suit.
  public var suit: Suit
  /// Which way. Default: `asc`.
  public var sort: Sort?
  /// Which day of a week. Default: `0`.
  public var weekday: Weekday?
  /// Which days of a week.
  public var weekdays: [Weekday]?
  /// Which awkward values.
  public var awkward: [Awkward]?
  /// How many. Default: `20`.
  public var pageSize: PageSize?

  /// Makes the request; nothing is sent yet.
  public init(
    suit: Suit,
    sort: Sort? = nil,
    weekday: Weekday? = nil,
    weekdays: [Weekday]? = nil,
    awkward: [Awkward]? = nil,
    pageSize: PageSize? = nil
  ) {
    self.suit = suit
    self.sort = sort
    self.weekday = weekday
    self.weekdays = weekdays
    self.awkward = awkward
    self.pageSize = pageSize
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "enumerations.echo",
    method: .get,
    path: "/enumerations/{suit}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/enumerations/\(suit)")
    request.query("sort", sort)
    request.query("weekday", weekday)
    request.query("weekdays", weekdays, joinedBy: ",")
    request.query("awkward", awkward)
    request.query("page_size", pageSize)
    return try request.encoded()
  }
}

extension KitchenSinkClient.Enumerations {
  /// Gives back values of enumerations.
  ///
  /// - Parameters:
  ///   - suit: Which suit.
  ///   - sort: Which way. Default: `asc`.
  ///   - weekday: Which day of a week. Default: `0`.
  ///   - weekdays: Which days of a week.
  ///   - awkward: Which awkward values.
  ///   - pageSize: How many. Default: `20`.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func echo(
    _ suit: Suit,
    sort: EveryEnumeration.Sort? = nil,
    weekday: Weekday? = nil,
    weekdays: [Weekday]? = nil,
    awkward: [Awkward]? = nil,
    pageSize: EveryEnumeration.PageSize? = nil
  ) async throws -> EveryEnumeration.Response {
    try await client.send(
      EveryEnumeration(
        suit: suit,
        sort: sort,
        weekday: weekday,
        weekdays: weekdays,
        awkward: awkward,
        pageSize: pageSize
      )
    )
  }
}

extension EveryEnumeration {
  /// Which way.
  public enum Sort: OpenEnum {
    /// `"asc"`
    case asc
    /// `"desc"`
    case desc
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "asc": self = .asc
      case "desc": self = .desc
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .asc: "asc"
      case .desc: "desc"
      case .unrecognized(let value): value
      }
    }
  }
}

extension EveryEnumeration {
  /// How many.
  public enum PageSize: OpenEnum {
    /// `10`
    case value10
    /// `20`
    case value20
    /// `50`
    case value50
    /// A value that the documentation doesn't list.
    case unrecognized(Int)

    /// The case for a value as it is sent.
    public init(rawValue: Int) {
      switch rawValue {
      case 10: self = .value10
      case 20: self = .value20
      case 50: self = .value50
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: Int {
      switch self {
      case .value10: 10
      case .value20: 20
      case .value50: 50
      case .unrecognized(let value): value
      }
    }
  }
}

extension EveryEnumeration {
  /// All that `enumerations.echo` answers.
  public struct Response: APIValue, Codable {
    /// The suit again.
    public let suit: Suit
    /// A day of the week.
    public let weekday: Weekday
    /// Awkward values.
    public let awkward: [Awkward]
    /// Days of the week by name.
    public let byName: [String: Weekday]
    /// How it feels. Default: `good`.
    @Nullable public var mood: Mood?
    /// There is no other.
    public let single: Single
    /// Said with a word about each.
    public let listed: Listed
    /// Numbers that stand for something.
    public let levels: [Level]

    /// Makes a value from its parts.
    public init(
      suit: Suit,
      weekday: Weekday,
      awkward: [Awkward],
      byName: [String: Weekday],
      mood: Mood? = nil,
      single: Single,
      listed: Listed,
      levels: [Level]
    ) {
      self.suit = suit
      self.weekday = weekday
      self.awkward = awkward
      self.byName = byName
      _mood = Nullable(mood)
      self.single = single
      self.listed = listed
      self.levels = levels
    }

    private enum CodingKeys: String, CodingKey {
      case suit
      case weekday
      case awkward
      case byName = "by_name"
      case mood
      case single
      case listed
      case levels
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      suit = try container.decode(Suit.self, forKey: .suit)
      weekday = try container.decode(Weekday.self, forKey: .weekday)
      awkward = try container.decode([Awkward].self, forKey: .awkward)
      byName = try container.decode([String: Weekday].self, forKey: .byName)
      _mood = try container.decodeNullable(Mood.self, forKey: .mood)
      single = try container.decode(Single.self, forKey: .single)
      listed = try container.decode(Listed.self, forKey: .listed)
      levels = try container.decode([Level].self, forKey: .levels)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(suit, forKey: .suit)
      try container.encode(weekday, forKey: .weekday)
      try container.encode(awkward, forKey: .awkward)
      try container.encode(byName, forKey: .byName)
      try container.encodeNullable(_mood, forKey: .mood)
      try container.encode(single, forKey: .single)
      try container.encode(listed, forKey: .listed)
      try container.encode(levels, forKey: .levels)
    }
  }
}

extension EveryEnumeration.Response {
  /// `mood`
  public enum Mood: OpenEnum {
    /// `"good"`
    case good
    /// `"bad"`
    case bad
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "good": self = .good
      case "bad": self = .bad
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .good: "good"
      case .bad: "bad"
      case .unrecognized(let value): value
      }
    }
  }
}

extension EveryEnumeration.Response {
  /// There is no other.
  public enum Single: OpenEnum {
    /// `"only"`
    case only
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "only": self = .only
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .only: "only"
      case .unrecognized(let value): value
      }
    }
  }
}

extension EveryEnumeration.Response {
  /// Said with a word about each.
  public enum Listed: OpenEnum {
    /// `"first"`
    case first
    /// The second.
    case second
    /// The third and last.
    case last
    /// Not a number.
    case value4
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "first": self = .first
      case "second": self = .second
      case "third": self = .last
      case "4": self = .value4
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .first: "first"
      case .second: "second"
      case .last: "third"
      case .value4: "4"
      case .unrecognized(let value): value
      }
    }
  }
}

extension EveryEnumeration.Response {
  /// `levels`
  public enum Level: OpenEnum {
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

/// A suit of cards.
public enum Suit: OpenEnum {
  /// `"clubs"`
  case clubs
  /// `"diamonds"`
  case diamonds
  /// `"hearts"`
  case hearts
  /// `"spades"`
  case spades
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "clubs": self = .clubs
    case "diamonds": self = .diamonds
    case "hearts": self = .hearts
    case "spades": self = .spades
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .clubs: "clubs"
    case .diamonds: "diamonds"
    case .hearts: "hearts"
    case .spades: "spades"
    case .unrecognized(let value): value
    }
  }
}

/// A day of the week, counted from Sunday.
public enum Weekday: OpenEnum {
  /// No day.
  case noneAtAll
  /// Sunday.
  case value0
  /// `1`
  case monday
  /// Saturday.
  case value6
  /// A value that the documentation doesn't list.
  case unrecognized(Int)

  /// The case for a value as it is sent.
  public init(rawValue: Int) {
    switch rawValue {
    case -1: self = .noneAtAll
    case 0: self = .value0
    case 1: self = .monday
    case 6: self = .value6
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: Int {
    switch self {
    case .noneAtAll: -1
    case .value0: 0
    case .monday: 1
    case .value6: 6
    case .unrecognized(let value): value
    }
  }
}

/// Values that make bad names.
public enum Awkward: OpenEnum {
  /// Recognised all the same.
  case unrecognizedValue
  /// No value at all?
  case noneValue
  /// Starts with a digit.
  case value1st
  /// The empty text.
  case empty
  /// With a hyphen.
  case aB
  /// With a line.
  case aBValue
  /// Oneself.
  case selfValue
  /// The beginning.
  case initValue
  /// What is usual.
  case `default`
  /// A star.
  case value
  /// Something.
  case someValue
  /// A type.
  case type
  /// Nothing.
  case `nil`
  /// So it is.
  case `true`
  /// With quotes.
  case itSQuoted
  /// With a backslash.
  case backSlashX
  /// With two lines.
  case twoLines
  /// Backwards.
  case rightToLeft
  /// With an umlaut.
  case größe
  /// Without any letter of the English alphabet.
  case 名前
  /// Taken.
  case rawValue
  /// Taken as well.
  case description
  /// Taken too.
  case allCases
  /// And this.
  case hashValue
  /// A word.
  case yes
  /// A time.
  case value120
  /// A word as well.
  case null
  /// A value that the documentation doesn't list.
  case unrecognized(String)

  /// The case for a value as it is sent.
  public init(rawValue: String) {
    switch rawValue {
    case "unrecognized": self = .unrecognizedValue
    case "none": self = .noneValue
    case "1st": self = .value1st
    case "": self = .empty
    case "a-b": self = .aB
    case "a_b": self = .aBValue
    case "self": self = .selfValue
    case "init": self = .initValue
    case "default": self = .default
    case "*": self = .value
    case "some": self = .someValue
    case "Type": self = .type
    case "nil": self = .nil
    case "true": self = .true
    case "it's \"quoted\"": self = .itSQuoted
    case "back\\slash \\(x)": self = .backSlashX
    case "two\nlines": self = .twoLines
    case "\u{202e}right to left": self = .rightToLeft
    case "größe": self = .größe
    case "名前": self = .名前
    case "rawValue": self = .rawValue
    case "description": self = .description
    case "allCases": self = .allCases
    case "hashValue": self = .hashValue
    case "yes": self = .yes
    case "1:20": self = .value120
    case "null": self = .null
    default: self = .unrecognized(rawValue)
    }
  }

  /// The value as it is sent.
  public var rawValue: String {
    switch self {
    case .unrecognizedValue: "unrecognized"
    case .noneValue: "none"
    case .value1st: "1st"
    case .empty: ""
    case .aB: "a-b"
    case .aBValue: "a_b"
    case .selfValue: "self"
    case .initValue: "init"
    case .default: "default"
    case .value: "*"
    case .someValue: "some"
    case .type: "Type"
    case .nil: "nil"
    case .true: "true"
    case .itSQuoted: "it's \"quoted\""
    case .backSlashX: "back\\slash \\(x)"
    case .twoLines: "two\nlines"
    case .rightToLeft: "\u{202e}right to left"
    case .größe: "größe"
    case .名前: "名前"
    case .rawValue: "rawValue"
    case .description: "description"
    case .allCases: "allCases"
    case .hashValue: "hashValue"
    case .yes: "yes"
    case .value120: "1:20"
    case .null: "null"
    case .unrecognized(let value): value
    }
  }
}
