import HTTPTypes

/// What a client adds to every request as its last: who is calling.
struct ClientIdentity: Sendable {
  let server: Server
  let credential: Credential?
  let parameters: [ClientParameter]

  /// Texts that must not be shown to anyone.
  var secrets: [String] { (credential?.secrets ?? []) + parameters.flatMap(\.secrets) }

  /// The request with parameters and credential, unless it has been led to another server.
  func identified(_ request: HTTPRequest, for operation: OperationInfo) throws -> HTTPRequest {
    guard request.scheme == server.scheme, request.authority == server.authority else {
      return request
    }
    var request = request
    for parameter in parameters { try parameter.apply(to: &request) }
    if operation.needsCredentials { try credential?.apply(to: &request) }
    return request
  }
}
