import Foundation
import HTTPTypes

/// A request spelled out: everything but the server and the credential.
public struct EncodedRequest: Sendable {
  /// Method, path with query, and headers. Scheme and authority are `nil`.
  public var head: HTTPRequest
  /// What to send with it, if anything.
  public var body: RequestBody?
  /// Whether the path is complete, so that the server's `basePath` is not put before it.
  var startsAtRoot = false

  /// Pairs a head with a body.
  public init(head: HTTPRequest, body: RequestBody? = nil) {
    self.head = head
    self.body = body
  }
}
