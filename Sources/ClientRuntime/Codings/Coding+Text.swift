import Foundation

extension Coding where Value == UUID, Wire == String {
  /// A UUID, RFC 9562: read in either case, written in lowercase.
  public static var uuid: Self {
    Self(
      decode: { text in
        guard let uuid = UUID(uuidString: text) else { throw CodingFailure(expected: "a UUID") }
        return uuid
      },
      encode: { $0.uuidString.lowercased() }
    )
  }
}

extension Coding where Value == URL, Wire == String {
  /// A URL or a relative reference, RFC 3986.
  public static var url: Self {
    Self(
      decode: { text in
        guard let url = URL(string: text) else { throw CodingFailure(expected: "a URL") }
        return url
      },
      encode: \.relativeString
    )
  }
}

extension Coding where Value == CalendarDate, Wire == String {
  /// A day, RFC 3339 `full-date`.
  public static var date: Self {
    Self(
      decode: { text in
        guard let date = CalendarDate(text) else { throw CodingFailure(expected: "a date") }
        return date
      },
      encode: \.description
    )
  }
}

extension Coding where Value == Data, Wire == String {
  /// Bytes in Base64 with padding, RFC 4648, section 4.
  public static var base64: Self {
    Self(
      decode: { text in
        guard let data = Data(base64Encoded: text) else {
          throw CodingFailure(expected: "Base64 text")
        }
        return data
      },
      encode: { $0.base64EncodedString() }
    )
  }
}
