@testable import ClientRuntime
import Foundation
import Testing

@Suite("An HTTP date") struct HTTPDateTests {
  /// 2026-07-01T00:00:00Z
  private let now = Date(timeIntervalSince1970: 1_782_864_000)

  @Test(
    "is read in its three forms",
    arguments: [
      "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT",
      "Sun Nov  6 08:49:37 1994", "Sun Nov 06 08:49:37 1994",
    ]
  )
  func forms(text: String) {
    #expect(HTTPDate.date(text, now: now) == Date(timeIntervalSince1970: 784_111_777))
  }

  @Test("may be a leap day or end in a leap second")
  func leaps() {
    #expect(
      HTTPDate.date("Thu, 29 Feb 2024 00:00:00 GMT", now: now)
        == Date(timeIntervalSince1970: 1_709_164_800)
    )
    #expect(
      HTTPDate.date("Sat, 31 Dec 2016 23:59:60 GMT", now: now)
        == Date(timeIntervalSince1970: 1_483_228_800)
    )
  }

  @Test(
    "with a year of two digits is at most 50 years ahead",
    arguments: [("26", 2026), ("76", 2076), ("77", 1977), ("99", 1999), ("00", 2000)]
  )
  func shortYears(year: String, full: Int) {
    #expect(
      HTTPDate.date("Friday, 01-Jan-\(year) 00:00:00 GMT", now: now)
        == HTTPDate.date("Fri, 01 Jan \(full) 00:00:00 GMT", now: now)
    )
  }

  @Test(
    "is nothing else",
    arguments: [
      "", "GMT", "120", "Sun, 06 Nov 1994 08:49:37", "Sun, 06 Nov 1994 08:49:37 CET",
      "Sun, 06 Nov 1994 24:00:00 GMT", "Sun, 06 Nov 1994 08:60:00 GMT",
      "Sun, 06 Nov 1994 08:00:61 GMT", "Sun, 31 Nov 1994 08:49:37 GMT",
      "Sun, 29 Feb 2023 08:49:37 GMT", "Sun, 00 Nov 1994 08:49:37 GMT",
      "Sun, 06 nov 1994 08:49:37 GMT", "Sun, 06 Nov 194 08:49:37 GMT",
      "Sun, 06 Nov 99999999999999999999 08:49:37 GMT", "Sun, +6 Nov 1994 08:49:37 GMT",
      "Sun, 06 Nov 1994 08:49:٣ GMT", "1994-11-06T08:49:37Z",
    ]
  )
  func rejecting(text: String) {
    #expect(HTTPDate.date(text, now: now) == nil)
  }
}
