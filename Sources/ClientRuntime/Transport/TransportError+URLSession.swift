import Foundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension TransportError {
  /// Takes what URLSession says, without its dictionary, which holds the address.
  init(urlSession error: any Error) {
    let text = error.localizedDescription
    self.init((error as? URLError).map { Reason($0.code, text) } ?? .other, detail: text)
  }
}

extension TransportError.Reason {
  fileprivate init(_ code: URLError.Code, _ text: String) {
    switch code {
    case .cannotFindHost, .cannotConnectToHost, .dnsLookupFailed, .notConnectedToInternet:
      self = .unreachable
    case .secureConnectionFailed, .serverCertificateUntrusted, .serverCertificateHasBadDate,
      .serverCertificateNotYetValid, .serverCertificateHasUnknownRoot, .clientCertificateRejected,
      .clientCertificateRequired, .appTransportSecurityRequiresSecureConnection:
      self = .insecure
    case .networkConnectionLost: self = .closed
    // What libcurl can't make sense of is unsupported on Linux; addresses always are http or https.
    case .cannotParseResponse, .unsupportedURL: self = .malformed
    default:
      self = Self.known.first { $0.code == code && text.hasPrefix($0.text) }?.reason ?? .other
    }
  }

  /// What else libcurl says, which Foundation has no codes of its own for on Linux.
  private static let known: [(code: URLError.Code, text: String, reason: Self)] = [
    (.badServerResponse, "Empty reply", .closed),
    (.unknown, "transfer closed", .closed),
    (.unknown, "SSL certificate problem", .insecure),
    (.unknown, "SSL: ", .insecure),
    (.unknown, "Malformed encoding", .malformed),
    (.unknown, "Header without colon", .malformed),
    (.unknown, "Too large response headers", .headTooLarge),
    (.unknown, "Out of memory", .headTooLarge),
  ]
}
