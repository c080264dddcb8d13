import ClientRuntime
import Foundation
import NIOCore
import NIOPosix
import NIOSSL

/// A server of raw bytes on loopback that does what a script says, however wrong.
final class FaultServer: Sendable {
  /// Talks to one connection.
  typealias Script = @Sendable (FaultConnection) async throws -> Void

  let address: Server
  private let log: ServerLog

  private init(scheme: String, port: Int, log: ServerLog) {
    address = Server(scheme: scheme, authority: "127.0.0.1:\(port)", basePath: "")
    self.log = log
  }

  /// What has happened so far.
  var events: ServerLog.Counts { log.counts }

  /// Waits until no connection is open.
  func allClosed() async throws { try await log.wait { $0.open == 0 } }

  /// Waits until that many answers have come to a stop, and fires what waits for them.
  func stalled(_ count: Int) async throws { try await log.wait { $0.stalled >= count } }

  /// Waits until that many bytes have been sent.
  func sent(_ count: Int) async throws { try await log.wait { $0.sent >= count } }

  /// Runs a server while work is done.
  static func run<Result: Sendable>(
    tls: NIOSSLContext? = nil,
    _ script: @escaping Script,
    _ work: (FaultServer) async throws -> Result
  ) async throws -> Result {
    let log = ServerLog()
    let listener = try await ServerBootstrap(group: .singletonMultiThreadedEventLoopGroup)
      .serverChannelOption(.backlog, value: 256)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          let number = log.opened(channel)
          if let tls {
            try channel.pipeline.syncOperations.addHandler(NIOSSLServerHandler(context: tls))
          }
          let wrapped = try NIOAsyncChannel<ByteBuffer, ByteBuffer>(
            wrappingChannelSynchronously: channel
          )
          Task { await talk(over: wrapped, number, log, script) }
        }
      }
      .bind(host: "127.0.0.1", port: 0).get()
    let server = FaultServer(
      scheme: tls == nil ? "http" : "https",
      port: listener.localAddress?.port ?? 0,
      log: log
    )
    let result = await Swift.Result { try await work(server) }
    try await listener.close()
    log.closeAll()
    return try result.get()
  }

  /// Ends the script when the client has closed the connection, and the connection with the script.
  private static func talk(
    over channel: NIOAsyncChannel<ByteBuffer, ByteBuffer>,
    _ number: Int,
    _ log: ServerLog,
    _ script: @escaping Script
  ) async {
    // A client that is gone shows in the log; nothing else goes wrong here.
    try? await channel.executeThenClose { inbound, _ in
      let talk = Task {
        try await script(FaultConnection(number, log, channel.channel, inbound))
      }
      channel.channel.closeFuture.whenComplete { _ in talk.cancel() }
      try await withTaskCancellationHandler {
        try await talk.value
      } onCancel: {
        talk.cancel()
      }
    }
  }
}

extension Swift.Result where Failure == any Error {
  fileprivate init(_ work: () async throws -> Success) async {
    do {
      self = .success(try await work())
    } catch {
      self = .failure(error)
    }
  }
}
