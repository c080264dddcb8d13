import AsyncHTTPClient
import ClientRuntime
import Foundation
import NIOCore
import NIOHTTP1
import NIOPosix

/// What an error of the library means.
func transportError(_ error: any Error) -> any Error {
  switch error {
  case let error as TransportError: return error
  case let error as HTTPParserError:
    return TransportError(reason(error), detail: "\(error)")
  case let error as HTTPClientError:
    return TransportError(reason(error), detail: error.shortDescription)
  case let error as NIOConnectionError:
    return TransportError(.unreachable, detail: "\(error)")
  case let error as IOError:
    return TransportError(reason(error), detail: "\(error)")
  default: return error
  }
}

private func reason(_ error: HTTPParserError) -> TransportError.Reason {
  switch error {
  case .headerOverflow: .headTooLarge
  case .invalidEOFState: .closed
  default: .malformed
  }
}

private func reason(_ error: HTTPClientError) -> TransportError.Reason {
  switch error {
  case .remoteConnectionClosed: .closed
  case .connectTimeout: .unreachable
  case .tlsHandshakeTimeout: .insecure
  default: .other
  }
}

private func reason(_ error: IOError) -> TransportError.Reason {
  switch error.errnoCode {
  case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT: .unreachable
  default: .closed
  }
}
