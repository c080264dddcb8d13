import ClientRuntime
import Foundation
import NIOCore
import NIOPosix

/// The server's end of a connection.
final class FaultConnection {
  /// Which one it is, from 1.
  let number: Int
  private let log: ServerLog
  private let channel: any Channel
  private var received: NIOAsyncChannelInboundStream<ByteBuffer>.AsyncIterator
  private var rest = Data()

  init(
    _ number: Int,
    _ log: ServerLog,
    _ channel: any Channel,
    _ inbound: NIOAsyncChannelInboundStream<ByteBuffer>
  ) {
    self.number = number
    self.log = log
    self.channel = channel
    received = inbound.makeAsyncIterator()
  }

  /// The next bytes that arrive; `nil` when the client has closed the connection.
  func receive() async throws -> Data? {
    try await received.next().map { Data($0.readableBytesView) }
  }

  /// The head of the next request, as it was sent; its body, of a known length, is read and dropped.
  func request() async throws -> String? {
    let head = try await bytes { bytes in
      bytes.range(of: Data("\r\n\r\n".utf8)).map { $0.upperBound - bytes.startIndex }
    }
    guard let head = head.map({ String(decoding: $0, as: UTF8.self) }) else { return nil }
    let length =
      head.lowercased().firstMatch(of: /content-length: (\d+)/).flatMap { Int($0.1) } ?? 0
    _ = try await bytes { $0.count >= length ? length : nil }
    log.add { $0.requests += 1 }
    return head
  }

  /// As many bytes as a rule wants of those that have arrived; more are waited for if it says `nil`.
  private func bytes(upTo end: (Data) -> Int?) async throws -> Data? {
    var bytes = rest
    while true {
      if let end = end(bytes) {
        rest = Data(bytes.dropFirst(end))
        return Data(bytes.prefix(end))
      }
      guard let more = try await receive() else { return nil }
      bytes += more
    }
  }

  /// Sends text as it is.
  func send(_ text: String) async throws {
    try await send(Data(text.utf8))
  }

  /// Sends bytes as they are, and waits until they are on their way.
  func send(_ bytes: Data) async throws {
    try await channel.writeAndFlush(ByteBuffer(bytes: bytes)).get()
    log.add { $0.sent += bytes.count }
  }

  /// Sends an answer that is as it should be.
  func answer(_ body: String = "{}", status: String = "200 OK", headers: String = "") async throws {
    try await send(
      "HTTP/1.1 \(status)\r\nContent-Type: application/json\r\n\(headers)"
        + "Content-Length: \(body.utf8.count)\r\n\r\n\(body)"
    )
  }

  /// Waits until the client closes the connection.
  func closed() async throws { try await channel.closeFuture.get() }

  /// Says nothing more.
  func stall() async throws {
    log.add { $0.stalled += 1 }
    try await closed()
  }

  /// Ends the connection the way that a killed process does.
  func reset() async throws {
    let abruptly = linger(l_onoff: 1, l_linger: 0)
    try await (channel as? any SocketOptionProvider)?.setSoLinger(abruptly).get()
    try await channel.close()
  }
}
