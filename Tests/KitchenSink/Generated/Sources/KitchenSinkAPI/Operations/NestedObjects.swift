// Made by docwright from kitchen-sink/nested-objects.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Reads the plan of a house down to the last drawer.
///
/// `GET /houses/{house_id}/plan`, documented at
/// <https://example.com/docs/houses/plan>.
public struct NestedObjects: APIRequest, Hashable {
  /// Which house.
  public var houseID: Ident

  /// Makes the request; nothing is sent yet.
  public init(houseID: Ident) {
    self.houseID = houseID
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "houses.plan",
    method: .get,
    path: "/houses/{house_id}/plan"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    let request = RequestBuilder(.get, "/houses/\(houseID)/plan")
    return try request.encoded()
  }
}

extension KitchenSinkClient.Houses {
  /// Reads the plan of a house down to the last drawer.
  ///
  /// - Parameters:
  ///   - houseID: Which house.
  /// - Returns: What stands on the land.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func plan(_ houseID: Ident) async throws -> NestedObjects.Response.ResponseData.House {
    try await client.send(NestedObjects(houseID: houseID)).data.house
  }
}

extension NestedObjects {
  /// All that `houses.plan` answers.
  public struct Response: APIValue, Codable {
    /// The house.
    public let data: ResponseData
    /// `meta`
    public let meta: Meta

    /// Makes a value from its parts.
    public init(data: ResponseData, meta: Meta) {
      self.data = data
      self.meta = meta
    }
  }
}

extension NestedObjects.Response {
  /// The house.
  public struct ResponseData: APIValue, Codable {
    /// What stands on the land.
    public let house: House
    /// `addresses`
    public let addresses: [Address]
    /// `children`
    public let children: [ChildrenItem]

    /// Makes a value from its parts.
    public init(house: House, addresses: [Address], children: [ChildrenItem]) {
      self.house = house
      self.addresses = addresses
      self.children = children
    }
  }
}

extension NestedObjects.Response.ResponseData {
  /// What stands on the land.
  public struct House: APIValue, Codable {
    /// Where the sink is.
    public let kitchen: Kitchen
    /// Other rooms by name.
    public let rooms: [String: Room]

    /// Makes a value from its parts.
    public init(kitchen: Kitchen, rooms: [String: Room]) {
      self.kitchen = kitchen
      self.rooms = rooms
    }
  }
}

extension NestedObjects.Response.ResponseData.House {
  /// Where the sink is.
  public struct Kitchen: APIValue, Codable {
    /// The sink.
    public let sink: Sink
    /// What stands along the walls.
    public let cupboards: [Cupboard]

    /// Makes a value from its parts.
    public init(sink: Sink, cupboards: [Cupboard]) {
      self.sink = sink
      self.cupboards = cupboards
    }
  }
}

extension NestedObjects.Response.ResponseData.House.Kitchen {
  /// A cupboard.
  public struct Cupboard: APIValue, Codable {
    /// In metres.
    public let width: Double
    /// Drawers from the top down.
    public let drawers: [Drawer]
    /// What it is made of.
    public let material: Material

    /// Makes a value from its parts.
    public init(width: Double, drawers: [Drawer], material: Material) {
      self.width = width
      self.drawers = drawers
      self.material = material
    }
  }
}

extension NestedObjects.Response.ResponseData.House.Kitchen.Cupboard {
  /// `drawers`
  public struct Drawer: APIValue, Codable {
    /// What the label says.
    public let label: String?
    /// When it was last opened.
    public let opened: Date

    /// Makes a value from its parts.
    public init(label: String? = nil, opened: Date) {
      self.label = label
      self.opened = opened
    }

    private enum CodingKeys: String, CodingKey {
      case label
      case opened
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      label = try container.decodeIfPresent(String.self, forKey: .label)
      opened = try container.decode(.timestamp, forKey: .opened)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(label, forKey: .label)
      try container.encode(opened, as: .timestamp, forKey: .opened)
    }
  }
}

extension NestedObjects.Response.ResponseData.House.Kitchen.Cupboard {
  /// What it is made of.
  public enum Material: OpenEnum {
    /// `"oak"`
    case oak
    /// `"steel"`
    case steel
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "oak": self = .oak
      case "steel": self = .steel
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .oak: "oak"
      case .steel: "steel"
      case .unrecognized(let value): value
      }
    }
  }
}

extension NestedObjects.Response.ResponseData {
  /// `addresses`
  public struct Address: APIValue, Codable {
    /// `line`
    public let line: String
    /// `city`
    public let city: String?

    /// Makes a value from its parts.
    public init(line: String, city: String? = nil) {
      self.line = line
      self.city = city
    }
  }
}

extension NestedObjects.Response.ResponseData {
  /// `children`
  public struct ChildrenItem: APIValue, Codable {
    /// `name`
    public let name: String
    /// `born`
    public let born: CalendarDate

    /// Makes a value from its parts.
    public init(name: String, born: CalendarDate) {
      self.name = name
      self.born = born
    }
  }
}

extension NestedObjects.Response {
  /// `meta`
  public struct Meta: APIValue, Codable {
    /// `version`
    public let version: Int
    /// `drawn`
    public let drawn: Date

    /// Makes a value from its parts.
    public init(version: Int, drawn: Date) {
      self.version = version
      self.drawn = drawn
    }

    private enum CodingKeys: String, CodingKey {
      case version
      case drawn
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      version = try container.decode(Int.self, forKey: .version)
      drawn = try container.decode(.epochSeconds, forKey: .drawn)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(version, forKey: .version)
      try container.encode(drawn, as: .epochSeconds, forKey: .drawn)
    }
  }
}

/// `Sink` of the Kitchen Sink API.
public struct Sink: APIValue, Codable {
  /// `basins`
  public let basins: Int
  /// `taps`
  public let taps: [Tap]
  /// `strainer`
  public let strainer: Strainer?

  /// Makes a value from its parts.
  public init(basins: Int, taps: [Tap], strainer: Strainer? = nil) {
    self.basins = basins
    self.taps = taps
    self.strainer = strainer
  }
}

extension Sink {
  /// `strainer`
  public struct Strainer: APIValue, Codable {
    /// `size`
    public let size: Double
    /// `holes`
    public let holes: Int

    /// Makes a value from its parts.
    public init(size: Double, holes: Int) {
      self.size = size
      self.holes = holes
    }
  }
}

/// `Tap` of the Kitchen Sink API.
public struct Tap: APIValue, Codable {
  /// `hot`
  public let hot: Bool

  /// Makes a value from its parts.
  public init(hot: Bool) {
    self.hot = hot
  }
}

/// A room.
public struct Room: APIValue, Codable {
  /// `area`
  public let area: Double
  /// `windows`
  public let windows: [Window]?

  /// Makes a value from its parts.
  public init(area: Double, windows: [Window]? = nil) {
    self.area = area
    self.windows = windows
  }
}

extension Room {
  /// `windows`
  public struct Window: APIValue, Codable {
    /// `width`
    public let width: Double
    /// `height`
    public let height: Double

    /// Makes a value from its parts.
    public init(width: Double, height: Double) {
      self.width = width
      self.height = height
    }
  }
}
