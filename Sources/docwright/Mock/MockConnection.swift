import MockServer
import NIOCore
import NIOHTTP1

/// One connection to the mock server: puts requests together and sends answers, one after the other.
final class MockConnection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// Longer than an answer may be told to wait.
  static let longestSilence = TimeAmount.seconds(75)
  /// Of the body of a request, in bytes.
  private static let bodyLimit = 8 << 20
  /// What is read of a larger one, so that its sender gets to the answer.
  private static let patience = 64 << 20

  private let desk: MockDesk
  private let log: @Sendable (String) -> Void
  private var head: HTTPRequestHead?
  private var body: [UInt8] = []
  private var received = 0

  init(_ desk: MockDesk, log: @escaping @Sendable (String) -> Void) {
    self.desk = desk
    self.log = log
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head): start(head, context)
    case .body(let bytes):
      received += bytes.readableBytes
      if received <= Self.bodyLimit {
        body += bytes.readableBytesView
      } else if received > Self.patience {
        context.close(promise: nil)
      }
    case .end: end(context)
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if event is IdleStateHandler.IdleStateEvent {
      context.close(promise: nil)
    } else {
      context.fireUserInboundEventTriggered(event)
    }
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  // MARK: A request

  private func start(_ head: HTTPRequestHead, _ context: ChannelHandlerContext) {
    self.head = head
    body = []
    received = 0
    guard head.headers[canonicalForm: "expect"].contains("100-continue") else { return }
    let interim = HTTPResponseHead(version: head.version, status: .continue)
    context.writeAndFlush(wrapOutboundOut(.head(interim)), promise: nil)
  }

  private func end(_ context: ChannelHandlerContext) {
    guard let head else { return }
    self.head = nil
    guard received <= Self.bodyLimit else {
      send(.bodyTooLarge(limit: Self.bodyLimit), to: head, context)
      return
    }
    let request = MockRequest(
      method: head.method.rawValue,
      target: head.uri,
      headers: head.headers.map { MockHeader($0.name, $0.value) },
      body: body
    )
    body = []
    let desk = desk
    context.eventLoop.makeFutureWithTask {
      let answer = await desk.answer(to: request)
      try? await Task.sleep(for: .milliseconds(answer.milliseconds))
      return answer
    }.assumeIsolated().whenSuccess { self.send($0, to: head, context) }
  }

  // MARK: An answer

  private func send(
    _ answer: MockAnswer,
    to request: HTTPRequestHead,
    _ context: ChannelHandlerContext
  ) {
    log(answer.remark)
    var headers = HTTPHeaders(answer.headers.map { ($0.name, $0.value) })
    if answer.status != 204, answer.status != 304 {
      headers.add(name: "content-length", value: String(answer.body.count))
    }
    if !request.isKeepAlive { headers.add(name: "connection", value: "close") }
    let head = HTTPResponseHead(
      version: request.version,
      status: HTTPResponseStatus(statusCode: answer.status),
      headers: headers
    )
    context.write(wrapOutboundOut(.head(head)), promise: nil)
    if request.method != .HEAD, !answer.body.isEmpty {
      let bytes = context.channel.allocator.buffer(bytes: answer.body)
      context.write(wrapOutboundOut(.body(.byteBuffer(bytes))), promise: nil)
    }
    let sent = context.eventLoop.makePromise(of: Void.self)
    if !request.isKeepAlive {
      sent.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: sent)
  }
}
