import ClientRuntime
import ClientTesting
import Foundation

/// Reads something, as generated requests do.
struct GetThing: APIRequest {
  typealias Response = JSONValue

  var id = "t1"
  var note: String?

  static let operation = OperationInfo(id: "things.get", method: .get, path: "/things/{thing_id}")

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.get, "/things/\(id)")
    request.query("note", note)
    return try request.encoded()
  }
}

/// Sends 5 bytes.
struct AddThing: APIRequest {
  typealias Response = JSONValue

  static let operation = OperationInfo(id: "things.add", method: .post, path: "/things")

  func encoded() throws -> EncodedRequest {
    var request = RequestBuilder(.post, "/things")
    request.bytes(Data("thing".utf8), mediaType: "text/plain")
    return try request.encoded()
  }
}

/// A client whose time is virtual.
func client(
  _ middleware: any Middleware...,
  transport: any Transport = CannedTransport(),
  credential: Credential? = nil,
  parameters: [ClientParameter] = [],
  options: CallOptions = CallOptions()
) -> APIClient {
  var options = options
  options.timing = VirtualTime().timing
  return APIClient(
    server: Server(scheme: "https", authority: "api.example.com", basePath: "/base"),
    credential: credential,
    parameters: parameters,
    transport: transport,
    middleware: middleware,
    options: options
  )
}

/// Refuses once, then succeeds.
func flakyTransport() -> CannedTransport {
  CannedTransport(CannedAnswer(status: 503), CannedAnswer())
}

/// Says what was sent, as an error must not but may.
struct IndiscreetError: Error {
  let request: HTTPRequest
}
