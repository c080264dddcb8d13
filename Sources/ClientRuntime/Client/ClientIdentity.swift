import HTTPTypes

/// What a client adds to every request as its last: who is calling.
struct ClientIdentity: Sendable {
  enum Proof: Sendable {
    case none
    case constant(Credential)
    case fresh(FreshCredential)
  }

  let server: Server
  var proof: Proof
  let parameters: [ClientParameter]

  /// The credential, or those that have been used so far.
  var credentials: [Credential] {
    switch proof {
    case .none: []
    case .constant(let credential): [credential]
    case .fresh(let credential): credential.known
    }
  }

  /// Texts that must not be shown to anyone.
  var secrets: [String] { credentials.flatMap(\.secrets) + parameters.flatMap(\.secrets) }

  /// The request with parameters and credential, unless it has been led to another server.
  ///
  /// - Throws: `InvalidRequest` when one of them can't be sent, when everyone on the way could read the
  ///   request, or when its path could lead to another server.
  func identified(
    _ request: HTTPRequest,
    for operation: OperationInfo
  ) async throws -> HTTPRequest {
    guard request.path?.hasPrefix("/") == true else {
      // Anything else would run on from the server's name.
      throw InvalidRequest("the path does not start with a slash")
    }
    try checkEncryption(of: request)
    guard request.scheme == server.scheme, request.authority == server.authority else {
      return request
    }
    var request = request
    for parameter in parameters { try parameter.apply(to: &request) }
    if operation.needsCredentials { try await credential()?.apply(to: &request) }
    return request
  }

  private func credential() async throws -> Credential? {
    switch proof {
    case .none: nil
    case .constant(let credential): credential
    case .fresh(let credential): try await credential()
    }
  }

  private func checkEncryption(of request: HTTPRequest) throws {
    guard request.scheme?.lowercased() != "https", !server.allowsPlainHTTP else { return }
    let authority = Authority(request.authority ?? "")
    guard authority?.isLoopback != true else { return }
    throw InvalidRequest(
      "\(request.scheme ?? "no scheme")://\(authority?.host ?? "") is not encrypted and not this"
        + " machine; use https, or call the server's allowingPlainHTTP() to send it all the same"
    )
  }
}

/// Says who is calling with every request, those that redirects lead to included.
struct IdentifiedTransport: Transport {
  let identity: ClientIdentity
  let operation: OperationInfo
  let transport: any Transport

  func send(_ request: HTTPRequest, body: RequestBody?) async throws -> (HTTPResponse, ByteStream) {
    let identified = try await identity.identified(request, for: operation)
    return try await transport.send(identified, body: body)
  }
}
