// Made by docwright from kitchen-sink/api.yaml: edit that file, not this one.

@_exported import ClientRuntime
import Foundation

/// A shop that uses every construct of the description language at least once.
///
/// - Most of it is *dull* on purpose;
///
/// - the rest has names and texts that are `awkward` on purpose.
public struct KitchenSinkClient: ServiceClient {
  /// Where requests go unless told otherwise.
  public static let defaultServer = Server(
    scheme: "https",
    authority: "api.example.com",
    basePath: "/base"
  )

  /// What sends requests, and how.
  public var api: APIClient

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - apiKey: The account's key, sent as it is.
  ///   - tenant: Whose shop it is. Length from 3 to 40. Matches `^[a-z-]+$`.
  ///   - region: Where the shop keeps its data. Default: `eu`.
  ///   - consent: Whether visits may be counted.
  ///   - asOf: Nothing older is of interest.
  ///   - xFeatures: Features to try out.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    apiKey: String,
    tenant: String,
    region: Region? = nil,
    consent: Bool? = nil,
    asOf: Date? = nil,
    xFeatures: [String]? = nil,
    server: Server = KitchenSinkClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .header("X-Api-Key", apiKey),
      parameters: [
        .header("X-Tenant", tenant),
        .query("region", region),
        .cookie("consent", consent),
        .query("as_of", asOf, as: .epochSeconds),
        .header("X-Features", xFeatures, joinedBy: ","),
      ],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - accessToken: A token that a person was given for an hour.
  ///   - tenant: Whose shop it is. Length from 3 to 40. Matches `^[a-z-]+$`.
  ///   - region: Where the shop keeps its data. Default: `eu`.
  ///   - consent: Whether visits may be counted.
  ///   - asOf: Nothing older is of interest.
  ///   - xFeatures: Features to try out.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    accessToken: String,
    tenant: String,
    region: Region? = nil,
    consent: Bool? = nil,
    asOf: Date? = nil,
    xFeatures: [String]? = nil,
    server: Server = KitchenSinkClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .bearer(accessToken),
      parameters: [
        .header("X-Tenant", tenant),
        .query("region", region),
        .cookie("consent", consent),
        .query("as_of", asOf, as: .epochSeconds),
        .header("X-Features", xFeatures, joinedBy: ","),
      ],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - username: The name and password of a person.
  ///   - password: The name and password of a person.
  ///   - tenant: Whose shop it is. Length from 3 to 40. Matches `^[a-z-]+$`.
  ///   - region: Where the shop keeps its data. Default: `eu`.
  ///   - consent: Whether visits may be counted.
  ///   - asOf: Nothing older is of interest.
  ///   - xFeatures: Features to try out.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    username: String,
    password: String,
    tenant: String,
    region: Region? = nil,
    consent: Bool? = nil,
    asOf: Date? = nil,
    xFeatures: [String]? = nil,
    server: Server = KitchenSinkClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .basic(user: username, password: password),
      parameters: [
        .header("X-Tenant", tenant),
        .query("region", region),
        .cookie("consent", consent),
        .query("as_of", asOf, as: .epochSeconds),
        .header("X-Features", xFeatures, joinedBy: ","),
      ],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - link: The signature of an address that was handed out, as in `?signature=…`.
  ///   - tenant: Whose shop it is. Length from 3 to 40. Matches `^[a-z-]+$`.
  ///   - region: Where the shop keeps its data. Default: `eu`.
  ///   - consent: Whether visits may be counted.
  ///   - asOf: Nothing older is of interest.
  ///   - xFeatures: Features to try out.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    link: String,
    tenant: String,
    region: Region? = nil,
    consent: Bool? = nil,
    asOf: Date? = nil,
    xFeatures: [String]? = nil,
    server: Server = KitchenSinkClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .query("signature", link),
      parameters: [
        .header("X-Tenant", tenant),
        .query("region", region),
        .cookie("consent", consent),
        .query("as_of", asOf, as: .epochSeconds),
        .header("X-Features", xFeatures, joinedBy: ","),
      ],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Makes a client; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - session: The session of someone who is signed in to the web site.
  ///   - tenant: Whose shop it is. Length from 3 to 40. Matches `^[a-z-]+$`.
  ///   - region: Where the shop keeps its data. Default: `eu`.
  ///   - consent: Whether visits may be counted.
  ///   - asOf: Nothing older is of interest.
  ///   - xFeatures: Features to try out.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    session: String,
    tenant: String,
    region: Region? = nil,
    consent: Bool? = nil,
    asOf: Date? = nil,
    xFeatures: [String]? = nil,
    server: Server = KitchenSinkClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      credential: .cookie("session", session),
      parameters: [
        .header("X-Tenant", tenant),
        .query("region", region),
        .cookie("consent", consent),
        .query("as_of", asOf, as: .epochSeconds),
        .header("X-Features", xFeatures, joinedBy: ","),
      ],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Makes a client without credentials; nothing is sent yet.
  ///
  /// - Parameters:
  ///   - tenant: Whose shop it is. Length from 3 to 40. Matches `^[a-z-]+$`.
  ///   - region: Where the shop keeps its data. Default: `eu`.
  ///   - consent: Whether visits may be counted.
  ///   - asOf: Nothing older is of interest.
  ///   - xFeatures: Features to try out.
  ///   - server: Where requests go.
  ///   - transport: What carries them there; servers on Linux want
  ///     `AsyncHTTPClientTransport`.
  ///   - middleware: What takes part in calls, outermost first.
  ///   - options: How calls are made: time-outs, retries, limits.
  public init(
    tenant: String,
    region: Region? = nil,
    consent: Bool? = nil,
    asOf: Date? = nil,
    xFeatures: [String]? = nil,
    server: Server = KitchenSinkClient.defaultServer,
    transport: any Transport = URLSessionTransport(),
    middleware: [any Middleware] = [],
    options: CallOptions = CallOptions()
  ) {
    api = APIClient(
      server: server,
      parameters: [
        .header("X-Tenant", tenant),
        .query("region", region),
        .cookie("consent", consent),
        .query("as_of", asOf, as: .epochSeconds),
        .header("X-Features", xFeatures, joinedBy: ","),
      ],
      transport: transport,
      middleware: middleware,
      options: options
    )
  }

  /// Calls that concern admin.
  public var admin: Admin { Admin(client: self) }

  /// Calls that concern aliases.
  public var aliases: AliasesCalls { AliasesCalls(client: self) }

  /// Calls that concern changes.
  public var changes: Changes { Changes(client: self) }

  /// Calls that concern client.
  public var clientGroup: ClientCalls { ClientCalls(client: self) }

  /// Calls that concern clock.
  public var clock: Clock { Clock(client: self) }

  /// Calls that concern containers.
  public var containers: ContainersCalls { ContainersCalls(client: self) }

  /// Calls that concern enumerations.
  public var enumerations: Enumerations { Enumerations(client: self) }

  /// Calls that concern exports.
  public var exports: Exports { Exports(client: self) }

  /// Calls that concern files.
  public var files: Files { Files(client: self) }

  /// Calls that concern forms.
  public var forms: Forms { Forms(client: self) }

  /// Calls that concern houses.
  public var houses: Houses { Houses(client: self) }

  /// Calls that concern notes.
  public var notes: NotesCalls { NotesCalls(client: self) }

  /// Calls that concern orders.
  public var orders: Orders { Orders(client: self) }

  /// Calls that concern presences.
  public var presences: PresencesCalls { PresencesCalls(client: self) }

  /// Calls that concern recordings.
  public var recordings: Recordings { Recordings(client: self) }

  /// Calls that concern scalars.
  public var scalars: Scalars { Scalars(client: self) }

  /// Calls that concern stores.
  public var stores: Stores { Stores(client: self) }

  /// Calls that concern string.
  public var string: StringCalls { StringCalls(client: self) }

  /// Calls that concern task.
  public var task: TaskCalls { TaskCalls(client: self) }

  /// Calls that concern texts.
  public var texts: Texts { Texts(client: self) }

  /// Calls that concern trees.
  public var trees: Trees { Trees(client: self) }

  /// Calls that concern unions.
  public var unions: Unions { Unions(client: self) }

  /// Calls that concern admin.
  nonisolated public struct Admin: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern aliases.
  nonisolated public struct AliasesCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern changes.
  nonisolated public struct Changes: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern client.
  nonisolated public struct ClientCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern clock.
  nonisolated public struct Clock: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern containers.
  nonisolated public struct ContainersCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern enumerations.
  nonisolated public struct Enumerations: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern exports.
  nonisolated public struct Exports: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern files.
  nonisolated public struct Files: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern forms.
  nonisolated public struct Forms: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern houses.
  nonisolated public struct Houses: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern notes.
  nonisolated public struct NotesCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern orders.
  nonisolated public struct Orders: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern presences.
  nonisolated public struct PresencesCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern recordings.
  nonisolated public struct Recordings: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern scalars.
  nonisolated public struct Scalars: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern stores.
  nonisolated public struct Stores: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern string.
  nonisolated public struct StringCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern task.
  nonisolated public struct TaskCalls: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern texts.
  nonisolated public struct Texts: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern trees.
  nonisolated public struct Trees: Sendable {
    let client: KitchenSinkClient
  }

  /// Calls that concern unions.
  nonisolated public struct Unions: Sendable {
    let client: KitchenSinkClient
  }
}

extension KitchenSinkClient.Admin {
  /// Calls that concern admin users.
  public var users: Users { Users(client: client) }

  /// Calls that concern admin users.
  nonisolated public struct Users: Sendable {
    let client: KitchenSinkClient
  }
}

extension KitchenSinkClient.Admin {
  /// Calls that concern admin visits.
  public var visits: Visits { Visits(client: client) }

  /// Calls that concern admin visits.
  nonisolated public struct Visits: Sendable {
    let client: KitchenSinkClient
  }
}

extension KitchenSinkClient.ClientCalls {
  /// Calls that concern client init.
  public var initGroup: Init { Init(client: client) }

  /// Calls that concern client init.
  nonisolated public struct Init: Sendable {
    let client: KitchenSinkClient
  }
}

extension KitchenSinkClient.Stores {
  /// Calls that concern stores shelves.
  public var shelves: Shelves { Shelves(client: client) }

  /// Calls that concern stores shelves.
  nonisolated public struct Shelves: Sendable {
    let client: KitchenSinkClient
  }
}

extension KitchenSinkClient.TaskCalls {
  /// Calls that concern task string.
  public var string: StringCalls { StringCalls(client: client) }

  /// Calls that concern task string.
  nonisolated public struct StringCalls: Sendable {
    let client: KitchenSinkClient
  }
}
