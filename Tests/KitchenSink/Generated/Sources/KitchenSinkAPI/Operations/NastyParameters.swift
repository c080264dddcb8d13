// Made by docwright from kitchen-sink/nasty-parameters.yaml: edit that file, not this one.

import ClientRuntime
import Foundation

/// Has parameters whose names mean something already.
///
/// `OPTIONS /names/{in}/{self}`, documented at
/// <https://example.com/docs/nasty/parameters>.
public struct NastyParameters: APIRequest, Hashable {
  /// A keyword.
  public var `in`: String
  /// Another one.
  public var selfField: Int
  /// What a method may call the client.
  public var clientField: String?
  /// What code may call what it has encoded.
  public var encodedField: String?
  /// What code may call what sends it.
  public var transport: String?
  /// A word of the description language.
  public var fields: [String]?
  /// The same, but for its case.
  public var client2: String?
  /// What code may call its second try.
  public var retries: Int?
  /// A keyword.
  public var `class`: Class?
  /// What code may call the operation.
  public var operation: String?
  /// Half a keyword.
  public var `await`: Date?
  /// What waiting may call its end.
  public var timeout: Duration?
  /// What code may call the request.
  public var requestField: String?
  /// What code may call the server.
  public var server: Date?
  /// What code may call the answer.
  public var response: String?
  /// What code may call a form.
  public var formField: String?
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(
    in: String,
    selfField: Int,
    format: String,
    inField: String,
    request2: String,
    type: Body.BodyType,
    self2: String,
    clientField: String? = nil,
    encodedField: String? = nil,
    transport: String? = nil,
    fields: [String]? = nil,
    client2: String? = nil,
    retries: Int? = nil,
    class: Class? = nil,
    operation: String? = nil,
    await: Date? = nil,
    timeout: Duration? = nil,
    requestField: String? = nil,
    server: Date? = nil,
    response: String? = nil,
    formField: String? = nil,
    client3: Body.BodyClient? = nil,
    bodyField: [Int]? = nil,
    `inout`: Bool? = nil,
    `let`: Bool? = nil,
    `var`: Bool? = nil
  ) {
    self.in = `in`
    self.selfField = selfField
    self.clientField = clientField
    self.encodedField = encodedField
    self.transport = transport
    self.fields = fields
    self.client2 = client2
    self.retries = retries
    self.class = `class`
    self.operation = operation
    self.await = `await`
    self.timeout = timeout
    self.requestField = requestField
    self.server = server
    self.response = response
    self.formField = formField
    body = Body(
      format: format,
      in: inField,
      request: request2,
      client: client3,
      body: bodyField,
      type: type,
      `inout`: `inout`,
      let: `let`,
      var: `var`,
      selfField: self2
    )
  }

  /// What a successful answer holds.
  public typealias Response = NoContent

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "client.init.send",
    method: .options,
    path: "/names/{in}/{self}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.options, "/names/\(`in`)/\(selfField)")
    request.query("client", clientField)
    request.query("encoded", encodedField)
    request.query("transport", transport)
    request.query("fields", fields)
    request.query("Client", client2)
    request.query("retries", retries)
    request.query("class", `class`)
    request.query("operation", operation)
    request.query("await", `await`, as: .timestamp)
    request.query("timeout", timeout, as: .seconds)
    request.header("request", requestField)
    request.header("server", server, as: .timestamp)
    request.header("response", response)
    request.cookie("form", formField)
    try request.json(body)
    return try request.encoded()
  }
}

extension KitchenSinkClient.ClientCalls.Init {
  /// Has parameters whose names mean something already.
  ///
  /// - Parameters:
  ///   - in: A keyword.
  ///   - selfField: Another one.
  ///   - format: A word of the description language.
  ///   - inField: `in`
  ///   - request2: The same as a header.
  ///   - type: A word of the description language.
  ///   - self2: `self`
  ///   - clientField: What a method may call the client.
  ///   - encodedField: What code may call what it has encoded.
  ///   - transport: What code may call what sends it.
  ///   - fields: A word of the description language.
  ///   - client2: The same, but for its case.
  ///   - retries: What code may call its second try.
  ///   - class: A keyword.
  ///   - operation: What code may call the operation.
  ///   - await: Half a keyword.
  ///   - timeout: What waiting may call its end.
  ///   - requestField: What code may call the request.
  ///   - server: What code may call the server.
  ///   - response: What code may call the answer.
  ///   - formField: What code may call a form.
  ///   - client3: `client`
  ///   - bodyField: The same as all of it.
  ///   - inout: `inout`
  ///   - let: `let`
  ///   - var: `var`
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func sendCall(
    in: String,
    selfField: Int,
    format: String,
    inField: String,
    request2: String,
    type: NastyParameters.Body.BodyType,
    self2: String,
    clientField: String? = nil,
    encodedField: String? = nil,
    transport: String? = nil,
    fields: [String]? = nil,
    client2: String? = nil,
    retries: Int? = nil,
    class: NastyParameters.Class? = nil,
    operation: String? = nil,
    await: Date? = nil,
    timeout: Duration? = nil,
    requestField: String? = nil,
    server: Date? = nil,
    response: String? = nil,
    formField: String? = nil,
    client3: NastyParameters.Body.BodyClient? = nil,
    bodyField: [Int]? = nil,
    `inout`: Bool? = nil,
    `let`: Bool? = nil,
    `var`: Bool? = nil
  ) async throws {
    _ = try await client.send(
      NastyParameters(
        in: `in`,
        selfField: selfField,
        format: format,
        inField: inField,
        request2: request2,
        type: type,
        self2: self2,
        clientField: clientField,
        encodedField: encodedField,
        transport: transport,
        fields: fields,
        client2: client2,
        retries: retries,
        class: `class`,
        operation: operation,
        await: `await`,
        timeout: timeout,
        requestField: requestField,
        server: server,
        response: response,
        formField: formField,
        client3: client3,
        bodyField: bodyField,
        `inout`: `inout`,
        let: `let`,
        var: `var`
      )
    )
  }
}

extension NastyParameters {
  /// A keyword.
  public enum Class: OpenEnum {
    /// `"first"`
    case first
    /// `"second"`
    case second
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "first": self = .first
      case "second": self = .second
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .first: "first"
      case .second: "second"
      case .unrecognized(let value): value
      }
    }
  }
}

extension NastyParameters {
  /// What `client.init.send` is sent.
  public struct Body: APIValue, Codable {
    /// A word of the description language.
    public var format: String
    /// `in`
    public var `in`: String
    /// The same as a header.
    public var request: String
    /// `client`
    public var client: BodyClient?
    /// The same as all of it.
    public var body: [Int]?
    /// A word of the description language.
    public var type: BodyType
    /// `inout`
    public var `inout`: Bool?
    /// `let`
    public var `let`: Bool?
    /// `var`
    public var `var`: Bool?
    /// `self`
    public var selfField: String

    /// Makes a value from its parts.
    public init(
      format: String,
      in: String,
      request: String,
      client: BodyClient? = nil,
      body: [Int]? = nil,
      type: BodyType,
      `inout`: Bool? = nil,
      `let`: Bool? = nil,
      `var`: Bool? = nil,
      selfField: String
    ) {
      self.format = format
      self.in = `in`
      self.request = request
      self.client = client
      self.body = body
      self.type = type
      self.inout = `inout`
      self.let = `let`
      self.var = `var`
      self.selfField = selfField
    }

    private enum CodingKeys: String, CodingKey {
      case format
      case `in`
      case request
      case client
      case body
      case type
      case `inout`
      case `let`
      case `var`
      case selfField = "self"
    }
  }
}

extension NastyParameters.Body {
  /// `client`
  public struct BodyClient: APIValue, Codable {
    /// `client`
    public var client: String

    /// Makes a value from its parts.
    public init(client: String) {
      self.client = client
    }
  }
}

extension NastyParameters.Body {
  /// A word of the description language.
  public enum BodyType: OpenEnum {
    /// `"type"`
    case type
    /// `"Type"`
    case typeValue
    /// A value that the documentation doesn't list.
    case unrecognized(String)

    /// The case for a value as it is sent.
    public init(rawValue: String) {
      switch rawValue {
      case "type": self = .type
      case "Type": self = .typeValue
      default: self = .unrecognized(rawValue)
      }
    }

    /// The value as it is sent.
    public var rawValue: String {
      switch self {
      case .type: "type"
      case .typeValue: "Type"
      case .unrecognized(let value): value
      }
    }
  }
}
