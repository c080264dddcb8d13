import Foundation
import HTTPTypes

extension HTTPResponse {
  /// How long `Retry-After` asks to wait, RFC 9110, section 10.2.3; fractions of seconds, which some
  /// servers send, are taken as well.
  func retryAfter(now: Date) -> Duration? {
    guard let text = headerFields[.retryAfter] else { return nil }
    if text.utf8.allSatisfy({ $0 == UInt8(ascii: ".") || isDigit($0) }) {
      return Double(text).map(Duration.seconds(bounding:))
    }
    return HTTPDate.date(text, now: now).map { wait(until: $0, now: now) }
  }

  /// How long it is until then by the clock of the server, whose times are all its own: by `Date`, RFC
  /// 9110, section 6.6.1, if it sends one.
  func wait(until date: Date, now: Date) -> Duration {
    let sent = headerFields[.date].flatMap { HTTPDate.date($0, now: now) } ?? now
    return .seconds(bounding: date.timeIntervalSince(sent))
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}
