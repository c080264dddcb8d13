import ClientRuntime
import Foundation
import Testing

@Suite("A parameter's text") struct ParameterValueTests {
  @Test(
    "of a number is its shortest plain decimal",
    arguments: [
      (5.0, "5"), (-0.5, "-0.5"), (0.1, "0.1"), (0, "0"), (1e16, "10000000000000000"),
      (1.5e20, "150000000000000000000"), (1e21, "1e+21"), (1e-5, "0.00001"),
      (-1.25e-6, "-0.00000125"), (1e-7, "1e-07"),
      (1.7976931348623157e308, "1.7976931348623157e+308"),
      (123456789.123, "123456789.123"), (9007199254740992, "9007199254740992"),
    ]
  )
  func double(value: Double, text: String) throws {
    #expect(try value.parameterTexts == [text])
    #expect(Double(text) == value)
  }

  @Test("of a number that is none does not exist", arguments: [Double.nan, .infinity, -.infinity])
  func notANumber(value: Double) {
    #expect(throws: InvalidRequest.self) { try value.parameterTexts }
  }

  @Test("of other scalars is what people write")
  func scalars() throws {
    #expect(Int64.max.parameterTexts == ["9223372036854775807"])
    #expect(true.parameterTexts == ["true"])
    #expect(try #require(CalendarDate("2025-05-08")).parameterTexts == ["2025-05-08"])
    #expect(
      try #require(URL(string: "https://a.example/b?c")).parameterTexts == ["https://a.example/b?c"]
    )
    #expect(try SortDirection.unrecognized("sideways").parameterTexts == ["sideways"])
    #expect(try Level.high.parameterTexts == ["2"])
  }

  @Test("of an optional or a list is that of what it holds")
  func containers() throws {
    #expect(try [Int?.some(1), nil, 2].parameterTexts == ["1", "2"])
    #expect(try Optional(SortDirection.asc).parameterTexts == ["asc"])
  }
}
