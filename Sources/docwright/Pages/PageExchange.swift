import DocPages

/// What is asked of a server.
struct PageRequest: Hashable, Sendable {
  let address: PageAddress
  /// The page as it is known; what asks whether it has changed.
  let known: PageOrigin?
}

/// What a server says.
struct PageAnswer: Hashable, Sendable {
  let status: Int
  /// By name in small letters; of several with a name, the last.
  let headers: [String: String]
  let body: [UInt8]
}

/// Why there is no answer, or none that helps.
struct PageNotFetched: Error, Hashable {
  let reason: String

  init(_ reason: String) {
    self.reason = reason
  }
}

/// Sends a request and waits for the answer, redirects not followed.
typealias PageTransport =
  @Sendable (PageRequest) async throws(PageNotFetched) -> PageAnswer

extension PageAnswer {
  /// Whether it is a page made for browsers.
  var isHTML: Bool { status == 200 && looksLikeHTML }

  /// Whether it is a page, and none made for browsers.
  var isMarkdown: Bool { status == 200 && !looksLikeHTML }

  private var looksLikeHTML: Bool {
    let start = String(decoding: body.prefix(1024), as: UTF8.self)
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }.lowercased()
    let isSaidToBe = headers["content-type"]?.lowercased().contains("html") == true
    return isSaidToBe && start.hasPrefix("<")
      || ["<!doctype html", "<html"].contains { start.hasPrefix($0) }
  }

  /// Where it sends the reader (RFC 9110, section 15.4).
  var redirection: String? {
    [301, 302, 303, 307, 308].contains(status) ? headers["location"] : nil
  }
}
