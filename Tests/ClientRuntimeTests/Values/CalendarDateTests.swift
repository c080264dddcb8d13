import ClientRuntime
import Foundation
import Testing

@Suite("A calendar date") struct CalendarDateTests {
  @Test(
    "is read from YYYY-MM-DD and written so",
    arguments: ["2025-05-08", "2024-02-29", "0000-01-01", "9999-12-31"]
  )
  func roundTrip(text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
    let json = Data("[\"\(text)\"]".utf8)
    #expect(try JSONEncoder().encode(JSONDecoder().decode([CalendarDate].self, from: json)) == json)
  }

  @Test(
    "is not read from anything else",
    arguments: [
      "", "2025-5-8", "2025-02-29", "2025-13-01", "2025-00-10", "2025-01-32", "2025-01-00",
      "2025-05-08T00:00:00Z", "20250508", "2025/05/08", " 2025-05-08", "2025-05-08 ", "12025-05-08",
      "２０２５-05-08",
    ]
  )
  func rejecting(text: String) {
    #expect(CalendarDate(text) == nil)
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([CalendarDate].self, from: Data("[\"\(text)\"]".utf8))
    }
  }

  @Test("is a day that exists")
  func existence() {
    #expect(CalendarDate(year: 2100, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2000, month: 2, day: 29) != nil)
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2025, month: .min, day: .max) == nil)
  }

  @Test("comes before later ones")
  func order() throws {
    let dates = try ["2024-12-31", "2025-01-01", "2025-01-02", "2025-02-01"].map {
      try #require(CalendarDate($0))
    }
    #expect(dates.reversed().sorted() == dates)
  }
}
