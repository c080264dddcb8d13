import AsyncHTTPClient
import ClientRuntime
@testable import ClientRuntimeAsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import NIOHTTPCompression
import NIOSSL
import Testing

@Suite("What errors of AsyncHTTPClient and NIO mean") struct TransportErrorTests {
  @Test(
    "TLS that can't be agreed on is insecure",
    arguments: [
      NIOSSLError.handshakeFailed(.sslError([])), NIOSSLError.noCertificateToValidate,
      NIOSSLError.unableToValidateCertificate, NIOSSLExtraError.failedToValidateHostname,
      NIOSSLExtraError.serverHostnameImpossibleToMatch, BoringSSLError.sslError([]),
      HTTPClientError.tlsHandshakeTimeout,
    ] as [any Error]
  )
  func insecure(error: any Error) { #expect(reason(error) == .insecure) }

  @Test(
    "A connection that ends early is closed",
    arguments: [
      NIOSSLError.uncleanShutdown, NIOSSLError.shutdownFailed(.syscallError),
      NIOSSLError.readInInvalidTLSState, ChannelError.eof, ChannelError.ioOnClosedChannel,
      ChannelError.alreadyClosed, ChannelError.inputClosed, ChannelError.outputClosed,
      HTTPClientError.remoteConnectionClosed, HTTPParserError.invalidEOFState,
      IOError(errnoCode: ECONNRESET, reason: "read"), IOError(errnoCode: EPIPE, reason: "write"),
    ] as [any Error]
  )
  func closed(error: any Error) { #expect(reason(error) == .closed) }

  @Test(
    "Without a connection, the server is unreachable",
    arguments: [
      ChannelError.connectTimeout(.seconds(1)), HTTPClientError.connectTimeout,
      IOError(errnoCode: ECONNREFUSED, reason: "connect"),
    ] as [any Error]
  )
  func unreachable(error: any Error) { #expect(reason(error) == .unreachable) }

  @Test(
    "What can't be read as HTTP, or unpacked, is malformed",
    arguments: [
      HTTPParserError.invalidHeaderToken,
      NIOHTTPDecompression.DecompressionError.inflationError(-3),
      NIOHTTPDecompression.ExtraDecompressionError.truncatedData,
    ] as [any Error]
  )
  func malformed(error: any Error) { #expect(reason(error) == .malformed) }

  @Test("What a body throws stays as it is")
  func others() {
    struct Broken: Error {}
    #expect(transportError(Broken()) is Broken)
  }

  private func reason(_ error: any Error) -> TransportError.Reason? {
    (transportError(error) as? TransportError)?.reason
  }
}
