// Made by docwright from kitchen-sink/get-import.yaml: edit that file, not this one.

import ClientRuntime

/// Reads whether an import is ready.
///
/// `POST /imports/{timeout}`, documented at
/// <https://example.com/docs/exports/import>.
public struct GetImport: WaitableRequest, Hashable {
  /// Which import; called so on purpose.
  public var timeout: String
  /// What to send.
  public var body: Body

  /// Makes the request; nothing is sent yet.
  public init(timeout: String, what: Period) {
    self.timeout = timeout
    body = Body(what: what)
  }

  /// What a failed answer holds.
  public typealias Failure = KitchenSinkFailure

  /// What the client needs to know of the operation.
  public static let operation = OperationInfo(
    id: "exports.getImport",
    method: .post,
    path: "/imports/{timeout}"
  )

  /// The request as it goes over the wire, but for server and credentials.
  public func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/imports/\(timeout)")
    try request.json(body)
    return try request.encoded()
  }

  /// How it is waited for.
  public static var waiting: Waiting<Response> {
    Waiting(every: .microseconds(1500), atMost: .seconds(100)) { answer in
      switch answer.code {
      case .value2: .done
      case .value3: .failed("3")
      default: .pending
      }
    }
  }

  /// What the documentation says of sending the request again once it has failed.
  public static func retryAdvice(status: Int, failure: Failure?) -> RetryAdvice {
    switch (status, failure) {
    case (420, _): .again
    case (_, .busy(let failure)?): failure.seconds.map { .after(seconds: $0) } ?? .again
    default: KitchenSinkFailure.retryAdvice(status: status, failure: failure)
    }
  }
}

extension KitchenSinkClient.Exports {
  /// Reads whether an import is ready.
  ///
  /// - Parameters:
  ///   - timeout: Which import; called so on purpose.
  ///   - what: What to import.
  /// - Throws: `APIError`, or `CancellationError` if the task was cancelled.
  public func getImport(_ timeout: String, what: Period) async throws -> GetImport.Response {
    try await client.send(GetImport(timeout: timeout, what: what))
  }

  /// Reads whether an import is ready.
  ///
  /// Asks until `code` is `2`, after 0.0015 s at first and ever more slowly, up to every 100
  /// s.
  ///
  /// - Parameters:
  ///   - timeout: Which import; called so on purpose.
  ///   - what: What to import.
  ///   - waitingTimeout: How long to wait at most; `nil` for as long as it takes.
  /// - Throws: `APIError` when `code` is `3`, with the reason `ended`; when time is up, with
  ///   the reason `timeout`; the last answer is in its `answer`. Otherwise as a single call.
  public func waitUntilGetImportReady(
    _ timeout: String,
    what: Period,
    waitingTimeout: Duration? = nil
  ) async throws -> GetImport.Response {
    try await client.wait(for: GetImport(timeout: timeout, what: what), timeout: waitingTimeout)
  }
}

extension GetImport {
  /// What `exports.getImport` is sent.
  public struct Body: APIValue, Codable {
    /// What to import.
    public var what: Period

    /// Makes a value from its parts.
    public init(what: Period) {
      self.what = what
    }

    private enum CodingKeys: String, CodingKey {
      case what
    }

    /// Decodes the service's JSON.
    public init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: CodingKeys.self)
      what = try container.decode(.json(Period.self), forKey: .what)
    }

    /// Encodes as the service's JSON.
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.container(keyedBy: CodingKeys.self)
      try container.encode(what, as: .json(Period.self), forKey: .what)
    }
  }
}

extension GetImport {
  /// All that `exports.getImport` answers.
  public struct Response: APIValue, Codable {
    /// `code`
    public let code: ResponseCode

    /// Makes a value from its parts.
    public init(code: ResponseCode) {
      self.code = code
    }
  }
}

extension GetImport.Response {
  /// `code`
  public enum ResponseCode: OpenEnum {
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

/// `Busy` of the Kitchen Sink API.
public struct Busy: APIValue, Codable {
  /// `seconds`
  public let seconds: Double?
  /// `busy`
  public let busy: Bool

  /// Makes a value from its parts.
  public init(seconds: Double? = nil, busy: Bool) {
    self.seconds = seconds
    self.busy = busy
  }
}
