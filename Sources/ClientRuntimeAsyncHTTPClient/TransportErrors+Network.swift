#if canImport(Network)
  import AsyncHTTPClient
  import ClientRuntime
  import Network

  extension TransportError.Reason {
    /// Takes what the Network framework says; AsyncHTTPClient wraps some of it.
    init?(network error: any Error) {
      switch error {
      case is HTTPClient.NWTLSError: self = .insecure
      case let error as HTTPClient.NWPOSIXError: self.init(errno: error.errorCode.rawValue)
      case NWError.tls: self = .insecure
      case NWError.posix(let code): self.init(errno: code.rawValue)
      case NWError.dns: self = .unreachable
      case is NWError: self = .other
      default: return nil
      }
    }
  }
#endif
