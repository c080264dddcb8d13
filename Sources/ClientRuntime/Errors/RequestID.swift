import HTTPTypes

extension HTTPResponse {
  /// What the server calls this exchange, from the first header that commonly says so.
  var requestID: String? {
    for name in ["x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid", "cf-ray"] {
      if let value = HTTPField.Name(name).flatMap({ headerFields[$0] }) { return value }
    }
    return nil
  }
}
