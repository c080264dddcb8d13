import Testing

@testable import SpecLanguage

@Suite struct FormatsTests {
  @Test(
    "Times are those of RFC 3339",
    arguments: [
      "2025-05-08T19:28:42Z", "2025-05-08T19:28:42.748Z", "2024-02-29T23:59:60+14:00",
      "0000-01-01T00:00:00.000000000000000000001-00:00",
    ]
  )
  func timestamp(text: String) { #expect(Formats.isTimestamp(text)) }

  @Test(
    "Other times are none of RFC 3339",
    arguments: [
      "", "2025-05-08", "2025-05-08 19:28:42Z", "2025-05-08T19:28Z", "2025-05-08T19:28:42",
      "2025-02-29T00:00:00Z", "1900-02-29T00:00:00Z", "2025-13-01T00:00:00Z",
      "2025-00-01T00:00:00Z", "2025-01-00T00:00:00Z", "2025-05-08T24:00:00Z",
      "2025-05-08T19:28:42.Z", "2025-05-08T19:28:42+1400", "2025-05-08T19:28:42ZZ",
      "2025-05-08T19:28:4٣Z", "+025-05-08T19:28:42Z", "2025-05-08T19:28:42.74a8Z",
    ]
  )
  func noTimestamp(text: String) { #expect(!Formats.isTimestamp(text)) }

  @Test("Base64 has its alphabet and its padding", arguments: ["", "Zg==", "Zm8=", "Zm9v", "+/+/"])
  func base64(text: String) { #expect(Formats.isBase64(text)) }

  @Test(
    "Other text is no Base64",
    arguments: ["Z", "Zg=", "Zg", "====", "Zm9v-_-_", "Zm 9", "=Zg="]
  )
  func noBase64(text: String) { #expect(!Formats.isBase64(text)) }

  @Test("UUIDs are groups of hexadecimal digits")
  func uuid() {
    #expect(Formats.isUUID("6398342c-d7de-4a11-BA86-3d86e5746699"))
    #expect(!Formats.isUUID("6398342c-d7de-4a11-ba86-3d86e574669"))
    #expect(!Formats.isUUID("6398342cd7de4a11ba863d86e5746699"))
    #expect(!Formats.isUUID("6398342c-d7de-4a11-ba86-3d86e574669g"))
  }
}
