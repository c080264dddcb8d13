// Made by docwright from kitchen-sink/every-alias.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Swaps values whose types are other names for types.
///
/// `PUT /aliases/{ident}`, documented at
/// <https://example.com/docs/aliases/swap>.
public struct EveryAlias: APIRequest, Hashable {
  /// Which values.
  public var ident: Ident
  /// Points in time.
  public var moments: Moments?
  /// A length of time.
  public var span: Span?
  /// What to send.
  public var body: [Aliases]

  /// Makes the request; nothing is sent yet.
  public init(ident: Ident, body: [Aliases], moments: Moments? = nil, span: Span? = nil) {
    self.ident = ident
    self.moments = moments
    self.span = span
    self.body = body
  }

  /// What a successful answer holds.
  public typealias Response = Swapped

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "aliases.swap",
    method: .put,
    path: "/aliases/{ident}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.put, "/aliases/\(ident)")
    request.query("moments", moments, as: .each(.timestamp), joinedBy: ",")
    request.query("span", span, as: .seconds)
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.AliasesCalls {
  /// Swaps values whose types are other names for types.
  ///
  /// - Parameters:
  ///   - ident: Which values.
  ///   - body: What to send.
  ///   - moments: Points in time.
  ///   - span: A length of time.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func swap(
    _ ident: Ident,
    body: [Aliases],
    moments: Moments? = nil,
    span: Span? = nil
  ) async throws -> Swapped {
    try await client.send(EveryAlias(ident: ident, body: body, moments: moments, span: span))
  }
}

/// What was swapped.
public typealias Swapped = [String: Aliases]

/// Values whose types are other names for types.
public struct Aliases: APIValue, Codable {
  /// A list of points in time.
  public var moments: Moments
  /// Not there, null, or points in time.
  @Nullable public var momentsEither: Moments?
  /// Lists of points in time.
  public var manyMoments: [Moments]
  /// A length of time by another name yet.
  public var duration: Span
  /// Lengths of time by name.
  public var spans: [String: Span]
  /// Anything at all.
  @Nullable public var whatever: Whatever?
  /// Identifiers in a text.
  public var idents: [Ident]
  /// An alias of an alias.
  public var code: Code
  /// An object by another name.
  public var nested: Nested
  /// A union by another name.
  public var choice: Choice
  /// A list of objects by another name.
  public var amounts: Amounts?

  /// Makes a value from its parts.
  public init(
    moments: Moments,
    momentsEither: Moments? = nil,
    manyMoments: [Moments],
    duration: Span,
    spans: [String: Span],
    whatever: Whatever? = nil,
    idents: [Ident],
    code: Code,
    nested: Nested,
    choice: Choice,
    amounts: Amounts? = nil
  ) {
    self.moments = moments
    _momentsEither = Nullable(momentsEither)
    self.manyMoments = manyMoments
    self.duration = duration
    self.spans = spans
    _whatever = Nullable(whatever)
    self.idents = idents
    self.code = code
    self.nested = nested
    self.choice = choice
    self.amounts = amounts
  }

  private enum CodingKeys: String, CodingKey {
    case moments
    case momentsEither = "moments_either"
    case manyMoments = "many_moments"
    case duration = "span"
    case spans
    case whatever
    case idents
    case code
    case nested
    case choice
    case amounts
  }

  /// Decodes the service's JSON.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    moments = try container.decode(.each(.timestamp), forKey: .moments)
    _momentsEither = try container.decodeNullable(.each(.timestamp), forKey: .momentsEither)
    manyMoments = try container.decode(.each(.each(.timestamp)), forKey: .manyMoments)
    duration = try container.decode(.seconds, forKey: .duration)
    spans = try container.decode(.values(.seconds), forKey: .spans)
    _whatever = try container.decodeNullable(Whatever.self, forKey: .whatever)
    idents = try container.decode(.json([Ident].self), forKey: .idents)
    code = try container.decode(Code.self, forKey: .code)
    nested = try container.decode(Nested.self, forKey: .nested)
    choice = try container.decode(Choice.self, forKey: .choice)
    amounts = try container.decodeIfPresent(Amounts.self, forKey: .amounts)
  }

  /// Encodes as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(moments, as: .each(.timestamp), forKey: .moments)
    try container.encodeNullable(_momentsEither, as: .each(.timestamp), forKey: .momentsEither)
    try container.encode(manyMoments, as: .each(.each(.timestamp)), forKey: .manyMoments)
    try container.encode(duration, as: .seconds, forKey: .duration)
    try container.encode(spans, as: .values(.seconds), forKey: .spans)
    try container.encodeNullable(_whatever, forKey: .whatever)
    try container.encode(idents, as: .json([Ident].self), forKey: .idents)
    try container.encode(code, forKey: .code)
    try container.encode(nested, forKey: .nested)
    try container.encode(choice, forKey: .choice)
    try container.encodeIfPresent(amounts, forKey: .amounts)
  }
}

/// A length of time.
public typealias Span = Duration

/// `Whatever` of the Kitchen Sink API.
public typealias Whatever = JSONValue

/// A short identifier.
///
/// - *Warning*: Deprecated. Use an identifier.
public typealias Code = Ident

/// `Nested` of the Kitchen Sink API.
public typealias Nested = Money

/// `Choice` of the Kitchen Sink API.
public enum Choice: APIValue, Codable {
  /// `string`
  case string(String)
  /// `spans`
  case spans([Span])
  /// JSON that the documentation doesn't describe.
  case unrecognized(JSONValue)

  /// Decodes the first variant that fits.
  public init(from decoder: any Decoder) throws {
    let decoder = decoder.strict
    if let value = try? String(from: decoder) {
      self = .string(value)
      return
    }
    if let value = try? decoder.singleValueContainer().decode(.each(.seconds)) {
      self = .spans(value)
      return
    }
    self = .unrecognized(try JSONValue(from: decoder))
  }

  /// Encodes the variant as the service's JSON.
  public func encode(to encoder: any Encoder) throws {
    switch self {
    case .string(let value): try value.encode(to: encoder)
    case .spans(let value):
      var container = encoder.singleValueContainer()
      try container.encode(value, as: .each(.seconds))
    case .unrecognized(let value): try value.encode(to: encoder)
    }
  }
}

/// `Amounts` of the Kitchen Sink API.
public typealias Amounts = [Money]
