import AsyncHTTPClient
import ClientRuntime
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOPosix
import NIOSSL

/// What an error of the library means; others, such as those of a body, stay as they are.
func transportError(_ error: any Error) -> any Error {
  guard let reason = TransportError.Reason(error) else { return error }
  let detail = (error as? HTTPClientError)?.shortDescription ?? "\(error)"
  return TransportError(reason, detail: detail)
}

extension TransportError.Reason {
  fileprivate init?(_ error: any Error) {
    switch error {
    case let error as HTTPParserError: self.init(error)
    case let error as HTTPClientError: self.init(error)
    case let error as ChannelError: self.init(error)
    case let error as NIOSSLError: self.init(error)
    case let error as IOError: self.init(errno: error.errnoCode)
    case is NIOConnectionError: self = .unreachable
    case is NIOSSLExtraError, is BoringSSLError: self = .insecure
    case is NIOHTTPDecompression.DecompressionError,
      is NIOHTTPDecompression.ExtraDecompressionError:
      self = .malformed
    default:
      #if canImport(Network)
        self.init(network: error)
      #else
        return nil
      #endif
    }
  }

  private init(_ error: HTTPParserError) {
    switch error {
    case .headerOverflow: self = .headTooLarge
    case .invalidEOFState: self = .closed
    default: self = .malformed
    }
  }

  private init(_ error: HTTPClientError) {
    switch error {
    case .remoteConnectionClosed: self = .closed
    case .connectTimeout: self = .unreachable
    case .tlsHandshakeTimeout: self = .insecure
    default: self = .other
    }
  }

  private init(_ error: ChannelError) {
    switch error {
    case .connectTimeout: self = .unreachable
    case .eof, .ioOnClosedChannel, .alreadyClosed, .inputClosed, .outputClosed: self = .closed
    default: self = .other
    }
  }

  private init(_ error: NIOSSLError) {
    switch error {
    case .uncleanShutdown, .shutdownFailed, .readInInvalidTLSState, .writeDuringTLSShutdown:
      self = .closed
    default: self = .insecure
    }
  }

  init(errno: CInt) {
    switch errno {
    case ECONNREFUSED, EHOSTUNREACH, ENETUNREACH, ETIMEDOUT: self = .unreachable
    default: self = .closed
    }
  }
}
