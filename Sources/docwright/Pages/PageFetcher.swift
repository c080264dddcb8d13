import DocPages

/// Reads pages from their addresses, one after the other.
struct PageFetcher {
  enum Outcome: Hashable {
    case page([UInt8], PageOrigin)
    /// It is as it was when it was accepted.
    case unchanged
  }

  /// Between two requests to a host.
  static let pause = Duration.milliseconds(500)
  static let redirects = 5
  /// No longer does it wait for a server that asks it to.
  static let longestWait = 60

  private let transport: PageTransport
  private let clock: any Clock<Duration>
  private var hosts: Set<String> = []

  init(transport: @escaping PageTransport, clock: any Clock<Duration> = ContinuousClock()) {
    self.transport = transport
    self.clock = clock
  }

  /// - Parameters:
  ///   - page: Its address.
  ///   - known: Where it came from when it was accepted.
  mutating func fetch(
    _ page: String,
    known: PageOrigin? = nil
  ) async throws(PageNotFetched) -> Outcome {
    guard let address = PageAddress(page) else {
      throw PageNotFetched("its address has to start with https://")
    }
    let places = [address, address.markdown].compactMap(\.self)
    if let known, let place = places.first(where: { $0.text == known.address }) {
      let answer = try await answer(at: place, known)
      if answer.status == 304 { return .unchanged }
      if answer.isMarkdown { return try outcome(answer, at: place) }
    }
    let answer = try await answer(at: address, nil)
    guard answer.isHTML else { return try outcome(answer, at: address) }
    if let markdown = address.markdown, let answer = try? await self.answer(at: markdown, nil),
      answer.isMarkdown
    {
      return try outcome(answer, at: markdown)
    }
    throw PageNotFetched("it is HTML; save the page's Markdown, and use --pages")
  }

  private func outcome(
    _ answer: PageAnswer,
    at address: PageAddress
  ) throws(PageNotFetched) -> Outcome {
    guard answer.status == 200 else {
      throw PageNotFetched("its server answers with status \(answer.status)")
    }
    guard !answer.body.isEmpty else { throw PageNotFetched("it is empty") }
    let origin = PageOrigin(
      address: address.text,
      entityTag: answer.headers["etag"],
      lastModified: answer.headers["last-modified"]
    )
    return .page(answer.body, origin)
  }

  /// Follows redirects, and asks once more if told to come back later.
  private mutating func answer(
    at start: PageAddress,
    _ known: PageOrigin?
  ) async throws(PageNotFetched) -> PageAnswer {
    var address = start
    for _ in 0...Self.redirects {
      let answer = try await patientAnswer(to: PageRequest(address: address, known: known))
      guard let location = answer.redirection else { return answer }
      guard let next = address.redirected(to: location) else {
        throw PageNotFetched("it leads to '\(location)', which is no https address")
      }
      address = next
    }
    throw PageNotFetched("it leads from address to address")
  }

  private mutating func patientAnswer(
    to request: PageRequest
  ) async throws(PageNotFetched) -> PageAnswer {
    let answer = try await politeAnswer(to: request)
    guard [429, 503].contains(answer.status),
      let seconds = answer.headers["retry-after"].flatMap({ Int($0) }),
      (0...Self.longestWait).contains(seconds)
    else { return answer }
    await sleep(for: .seconds(seconds))
    return try await politeAnswer(to: request)
  }

  private mutating func politeAnswer(
    to request: PageRequest
  ) async throws(PageNotFetched) -> PageAnswer {
    if !hosts.insert(request.address.host).inserted { await sleep(for: Self.pause) }
    return try await transport(request)
  }

  /// Being cancelled ends it, and the next request ends by itself.
  private func sleep(for duration: Duration) async {
    try? await clock.sleep(for: duration)
  }
}
