import HTTPTypes

/// What is sent for one page: a request, or the same at the address that a link leads to.
struct PageRequest<Request: PagedRequest>: APIRequest {
  typealias Response = Request.Response
  typealias Failure = Request.Failure

  var request: Request
  /// Path and query as on the server.
  var path: String?

  static var operation: OperationInfo { Request.operation }
  static var responseFormat: ResponseFormat<Response> { Request.responseFormat }

  static func retryAdvice(status: Int, failure: Failure?) -> RetryAdvice {
    Request.retryAdvice(status: status, failure: failure)
  }

  func encoded() throws -> EncodedRequest {
    var encoded = try request.encoded()
    if let path {
      encoded.head.path = path
      encoded.startsAtRoot = true
    }
    return encoded
  }
}
