// Made by docwright from kitchen-sink/recursive-types.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Replaces a tree.
///
/// `PUT /trees`, documented at
/// <https://example.com/docs/trees/graft>.
public struct RecursiveTypes: APIRequest, Hashable {
  /// What to send.
  public var body: Folder

  /// Makes the request; nothing is sent yet.
  public init(body: Folder) {
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = Folder

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(id: "trees.graft", method: .put, path: "/trees")

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/trees")
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.Trees {
  /// Replaces a tree.
  ///
  /// - Parameters:
  ///   - body: What to send.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func graft(_ body: Folder) async throws -> Folder {
    try await client.send(RecursiveTypes(body: body))
  }
}

/// Things that hold things of their own kind.
public struct Folder: APIValue, Codable {
  /// What it is called.
  public var name: String
  /// What it is in.
  @Indirect public var parent: Folder?
  /// What looks the same.
  @Indirect public var twin: Folder?
  /// What looks the same in the dark, if anything.
  @Nullable public var shadow: Folder?
  /// Nobody knows. May be missing; the documentation doesn't say.
  @Nullable public var echo: Folder?
  /// What is in it.
  public var children: [Folder]
  /// The same by name.
  public var byName: [String: Folder]
  /// The same in rows.
  public var nested: [[Folder?]]?
  /// A copy in a text.
  @Indirect public var text: Folder?
  /// Whose it is.
  public var owner: Owner?
  /// What hangs on it.
  public var chain: Link?
  /// Something written in place.
  public var inline: Inline?

  /// Makes a value from its parts.
  public init(
    name: String,
    parent: Folder? = nil,
    twin: Folder?,
    shadow: Folder? = nil,
    echo: Folder? = nil,
    children: [Folder],
    byName: [String: Folder],
    nested: [[Folder?]]? = nil,
    text: Folder? = nil,
    owner: Owner? = nil,
    chain: Link? = nil,
    inline: Inline? = nil
  ) {
    self.name = name
    _parent = Indirect(parent)
    _twin = Indirect(twin)
    _shadow = Nullable(shadow)
    _echo = Nullable(echo)
    self.children = children
    self.byName = byName
    self.nested = nested
    _text = Indirect(text)
    self.owner = owner
    self.chain = chain
    self.inline = inline
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case parent
    case twin
    case shadow
    case echo
    case children
    case byName = "by_name"
    case nested
    case text
    case owner
    case chain
    case inline
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    _parent = Indirect(try container.decodeIfPresent(Folder.self, forKey: .parent))
    _twin = Indirect(try container.decode(Folder?.self, forKey: .twin))
    _shadow = try container.decodeNullable(Folder.self, forKey: .shadow)
    _echo = try container.decodeNullable(Folder.self, forKey: .echo)
    children = try container.decode([Folder].self, forKey: .children)
    byName = try container.decode([String: Folder].self, forKey: .byName)
    nested = try container.decodeIfPresent([[Folder?]].self, forKey: .nested)
    _text = Indirect(try container.decodeIfPresent(.json(Folder.self), forKey: .text))
    owner = try container.decodeIfPresent(Owner.self, forKey: .owner)
    chain = try container.decodeIfPresent(Link.self, forKey: .chain)
    inline = try container.decodeIfPresent(Inline.self, forKey: .inline)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encodeIfPresent(parent, forKey: .parent)
    try container.encode(twin, forKey: .twin)
    try container.encodeNullable(_shadow, forKey: .shadow)
    try container.encodeNullable(_echo, forKey: .echo)
    try container.encode(children, forKey: .children)
    try container.encode(byName, forKey: .byName)
    try container.encodeIfPresent(nested, forKey: .nested)
    try container.encodeIfPresent(text, as: .json(Folder.self), forKey: .text)
    try container.encodeIfPresent(owner, forKey: .owner)
    try container.encodeIfPresent(chain, forKey: .chain)
    try container.encodeIfPresent(inline, forKey: .inline)
  }
}

extension Folder {
  /// Something written in place.
  public struct Inline: APIValue, Codable {
    /// And back again.
    @Indirect public var folder: Folder?
    /// `deeper`
    public var deeper: Deeper?

    /// Makes a value from its parts.
    public init(folder: Folder? = nil, deeper: Deeper? = nil) {
      _folder = Indirect(folder)
      self.deeper = deeper
    }

    private enum CodingKeys: String, CodingKey {
      case folder
      case deeper
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _folder = Indirect(try container.decodeIfPresent(Folder.self, forKey: .folder))
      deeper = try container.decodeIfPresent(Deeper.self, forKey: .deeper)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(folder, forKey: .folder)
      try container.encodeIfPresent(deeper, forKey: .deeper)
    }
  }
}

extension Folder.Inline {
  /// `deeper`
  public struct Deeper: APIValue, Codable {
    /// `folder`
    @Indirect public var folder: Folder?

    /// Makes a value from its parts.
    public init(folder: Folder? = nil) {
      _folder = Indirect(folder)
    }

    private enum CodingKeys: String, CodingKey {
      case folder
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      _folder = Indirect(try container.decodeIfPresent(Folder.self, forKey: .folder))
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encodeIfPresent(folder, forKey: .folder)
    }
  }
}

/// Someone who owns things.
public struct Owner: APIValue, Codable {
  /// Where it all begins.
  @Indirect public var home: Folder?
  /// Someone else.
  @Indirect public var friend: Owner?
  /// When they were there.
  public var visits: Moments
  /// Who keeps them company.
  @Nullable public var pet: Pet?

  /// Makes a value from its parts.
  public init(home: Folder?, friend: Owner? = nil, visits: Moments, pet: Pet? = nil) {
    _home = Indirect(home)
    _friend = Indirect(friend)
    self.visits = visits
    _pet = Nullable(pet)
  }

  private enum CodingKeys: String, CodingKey {
    case home
    case friend
    case visits
    case pet
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _home = Indirect(try container.decode(Folder?.self, forKey: .home))
    _friend = Indirect(try container.decodeIfPresent(Owner.self, forKey: .friend))
    visits = try container.decode(.each(.timestamp), forKey: .visits)
    _pet = try container.decodeNullable(Pet.self, forKey: .pet)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(home, forKey: .home)
    try container.encodeIfPresent(friend, forKey: .friend)
    try container.encode(visits, as: .each(.timestamp), forKey: .visits)
    try container.encodeNullable(_pet, forKey: .pet)
  }
}

/// `Pet` of the Kitchen Sink API.
public struct Pet: APIValue, Codable {
  /// `name`
  public var name: String
  /// `owner`
  @Nullable public var owner: Owner?
  /// `prey`
  @Indirect public var prey: Pet?

  /// Makes a value from its parts.
  public init(name: String, owner: Owner? = nil, prey: Pet?) {
    self.name = name
    _owner = Nullable(owner)
    _prey = Indirect(prey)
  }

  private enum CodingKeys: String, CodingKey {
    case name
    case owner
    case prey
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    name = try container.decode(String.self, forKey: .name)
    _owner = try container.decodeNullable(Owner.self, forKey: .owner)
    _prey = Indirect(try container.decode(Pet?.self, forKey: .prey))
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(name, forKey: .name)
    try container.encodeNullable(_owner, forKey: .owner)
    try container.encode(prey, forKey: .prey)
  }
}

/// A chain of links.
public struct Link: APIValue, Codable {
  /// The next one.
  @Indirect public var next: NextLink?

  /// Makes a value from its parts.
  public init(next: NextLink?) {
    _next = Indirect(next)
  }

  private enum CodingKeys: String, CodingKey {
    case next
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    _next = Indirect(try container.decode(NextLink?.self, forKey: .next))
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(next, forKey: .next)
  }
}

/// A link by another name.
public typealias NextLink = Link
