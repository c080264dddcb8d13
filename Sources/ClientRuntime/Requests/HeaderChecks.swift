import HTTPTypes

extension HTTPField {
  /// Makes a field of texts that may come from anywhere.
  ///
  /// HTTPTypes replaces what a header cannot carry; here that is an error, which does not repeat
  /// the value.
  init(checking name: String, _ value: String) throws {
    guard let fieldName = Name(name) else {
      throw InvalidRequest("this name is not one that a header can have")
    }
    let isPrintable = value.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }
    guard isPrintable, Self.isValidValue(value) else {
      throw InvalidRequest("the value has control characters or spaces at its ends")
    }
    self.init(name: fieldName, value: value)
  }
}

/// One `name=value` of a `Cookie` header, RFC 6265, section 4.2.
enum CookiePair {
  static func text(_ name: String, _ value: String) throws -> String {
    guard HTTPField.Name(name) != nil else {
      throw InvalidRequest("this name is not one that a cookie can have")
    }
    return "\(name)=\(PercentEncoding.cookie(value))"
  }
}

extension HTTPRequest {
  /// Adds `name=value` to the one `Cookie` header, which setting it by its name would split.
  mutating func addCookie(_ pair: String) {
    let pairs = [headerFields[.cookie], pair].compactMap(\.self).joined(separator: "; ")
    headerFields[fields: .cookie] = [HTTPField(name: .cookie, value: pairs)]
  }
}
