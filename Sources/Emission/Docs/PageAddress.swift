enum PageAddress {
  /// With everything percent-encoded that could end a link or hide.
  static func safe(_ address: String) -> String {
    address.unicodeScalars.map { scalar in
      let isSafe =
        scalar.isASCII && !scalar.isInvisible
        && !"<>()\"`\\|{}^[]* ".unicodeScalars.contains(scalar)
      return isSafe ? String(scalar) : String(scalar).utf8.map(\.percentEncoded).joined()
    }.joined()
  }
}

extension UInt8 {
  /// `%2F`, RFC 3986, section 2.1.
  var percentEncoded: String {
    let digits = String(self, radix: 16, uppercase: true)
    return "%" + (digits.count == 1 ? "0" : "") + digits
  }
}
