import MockServer
import NIOCore
import NIOHTTP1
import NIOPosix

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A server on loopback that answers from descriptions.
struct MockListener {
  /// Where it listens: `http://127.0.0.1:8080`.
  let address: String
  private let channel: any Channel

  struct NotListening: Error {
    let reason: String
  }

  /// - Parameters:
  ///   - port: 0 for any that is free.
  ///   - log: Gets a line for each request.
  init(
    _ service: MockService,
    port: Int,
    log: @escaping @Sendable (String) -> Void
  ) async throws(NotListening) {
    let desk = MockDesk(service)
    let bootstrap = ServerBootstrap(group: MultiThreadedEventLoopGroup.singleton)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let pipeline = channel.pipeline.syncOperations
          try pipeline.addHandler(IdleStateHandler(allTimeout: MockConnection.longestSilence))
          try pipeline.configureHTTPServerPipeline()
          try pipeline.addHandler(MockConnection(desk, log: log))
        }
      }
    do {
      channel = try await bootstrap.bind(host: "127.0.0.1", port: port).get()
    } catch {
      throw NotListening(error, port: port)
    }
    address = "http://127.0.0.1:\(channel.localAddress?.port ?? port)"
  }

  /// Takes no more connections.
  func close() async {
    try? await channel.close()
  }
}

extension MockListener.NotListening {
  fileprivate init(_ error: any Error, port: Int) {
    switch (error as? IOError)?.errnoCode {
    case EADDRINUSE: reason = "port \(port) is in use"
    case EACCES, EPERM: reason = "port \(port) is not for everyone"
    default: reason = "port \(port) can't be opened: \(error)"
    }
  }
}

/// Where all connections ask, one after the other.
actor MockDesk {
  private let service: MockService
  private var state = MockState()

  init(_ service: MockService) { self.service = service }

  func answer(to request: MockRequest) -> MockAnswer { service.answer(to: request, &state) }
}
