import ClientRuntime
import Foundation
import Testing

@Suite("Times and durations as numbers") struct QuantityTests {
  @Test(
    "A duration keeps its number",
    arguments: [
      45.2, 342, 0.1, 0, -1.5, 1e-9, 0.3, 1.1, 2.675, 1_703_097_600_000, 1234.5678,
      12.345678901234567, 0.7, 99.99,
    ]
  )
  func durations(number: Double) throws {
    for coding in [Coding<Duration, Double>.milliseconds, .seconds, .minutes, .hours, .days] {
      #expect(try coding.encode(coding.decode(number)) == number)
    }
  }

  @Test(
    "A number of seconds is kept to 1e-18",
    arguments: [1e-18, 0.0012345678901234, 1.0 / 3, 1e15]
  )
  func seconds(number: Double) throws {
    #expect(try Coding.seconds.encode(Coding.seconds.decode(number)) == number)
  }

  @Test("A duration is what people think the number says")
  func meaning() throws {
    #expect(try Coding.seconds.decode(45.2) == .milliseconds(45_200))
    #expect(try Coding.milliseconds.decode(342) == .milliseconds(342))
    #expect(try Coding.milliseconds.decode(0.1) == .microseconds(100))
    #expect(try Coding.milliseconds.decode(-1500.5) == .microseconds(-1_500_500))
    #expect(try Coding.minutes.decode(1.5) == .seconds(90))
    #expect(try Coding.hours.decode(0.1) == .seconds(360))
    #expect(try Coding.days.decode(2) == .seconds(172_800))
    #expect(try Coding.seconds.encode(.microseconds(1)) == 1e-6)
  }

  @Test("Random durations keep their number")
  func randomDurations() throws {
    var generator = SplitMix(state: 2)
    for _ in 0..<5_000 {
      let number = Double.random(in: 0.001...1e6, using: &generator)
      let cents = (number * 100).rounded() / 100
      for coding in [Coding<Duration, Double>.milliseconds, .seconds, .minutes, .hours, .days] {
        #expect(try coding.encode(coding.decode(cents)) == cents)
      }
      #expect(try Coding.seconds.encode(Coding.seconds.decode(number)) == number)
    }
  }

  @Test(
    "Absurd durations are errors",
    arguments: [Double.nan, .infinity, -.infinity, 1e20, -1e20, 1e300, .greatestFiniteMagnitude]
  )
  func absurdDurations(number: Double) {
    for coding in [Coding<Duration, Double>.seconds, .minutes, .hours, .days] {
      #expect(throws: (any Error).self) { try coding.decode(number) }
    }
  }

  @Test("The longest durations can be written")
  func longest() throws {
    let longest = Duration(secondsComponent: .max, attosecondsComponent: 0)
    #expect(try Coding.seconds.encode(longest) == 9.223372036854776e18)
    #expect(try Coding.milliseconds.encode(longest) == 9.223372036854776e21)
    #expect(try Coding.days.encode(longest).isFinite)
  }

  @Test(
    "A point in time keeps its number",
    arguments: [
      1_703_097_600_000, 1_703_097_600_123, 1_703_097_600_000.5, 0, -1, 0.5,
      1_703_097_600_000.125,
    ]
  )
  func dates(number: Double) throws {
    #expect(try Coding.epochMilliseconds.encode(Coding.epochMilliseconds.decode(number)) == number)
  }

  @Test("Points in time count in any unit")
  func units() throws {
    let date = Date(timeIntervalSince1970: 1_703_097_600.5)
    #expect(try Coding.epochMilliseconds.decode(1_703_097_600_500) == date)
    #expect(try Coding.epochSeconds.decode(1_703_097_600.5) == date)
    #expect(try Coding.epochSeconds.encode(date) == 1_703_097_600.5)
    #expect(try Coding.epochMinutes.decode(1) == Date(timeIntervalSince1970: 60))
    #expect(try Coding.epochHours.decode(1.5) == Date(timeIntervalSince1970: 5400))
    #expect(try Coding.epochDays.encode(Date(timeIntervalSince1970: 86_400 * 19_000)) == 19_000)
  }

  @Test("Whole numbers are written as JSON integers")
  func integers() throws {
    let date = Date(timeIntervalSince1970: 1_703_097_600)
    let text = try encoded { try $0.json([date], as: .each(.epochMilliseconds)) }.text
    #expect(text == "[1703097600000]")
    let duration = try encoded { try $0.json(Duration.seconds(86_400), as: .milliseconds) }.text
    #expect(duration == "86400000")
  }

  @Test("Absurd points in time are errors", arguments: [Double.nan, .infinity, 1e20, -1e300])
  func absurdDates(number: Double) {
    for coding in [Coding<Date, Double>.epochSeconds, .epochMilliseconds, .epochDays] {
      #expect(throws: (any Error).self) { try coding.decode(number) }
    }
  }
}
