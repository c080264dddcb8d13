import HTTPTypes

extension HTTPRequest.Method {
  /// Whether sending a request twice does no more than sending it once, RFC 9110, section 9.2.2.
  var isIdempotent: Bool {
    [.get, .head, .put, .delete, .options, .trace].contains(self)
  }
}
