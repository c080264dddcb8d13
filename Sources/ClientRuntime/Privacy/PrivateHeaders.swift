import HTTPTypes

extension HTTPField.Name {
  /// Whether values of such headers are likely to open doors, going by the name.
  package var isPrivate: Bool {
    let marks = [
      "auth", "cookie", "credential", "key", "password", "secret", "session", "signature", "token",
    ]
    return marks.contains { canonicalName.contains($0) }
  }
}

extension HTTPFields {
  /// Values of private headers, and what of them is private by itself.
  var secrets: [String] {
    filter(\.name.isPrivate).flatMap { field in
      [field.value] + field.value.split(separator: " ").suffix(1).map(String.init)
    } + cookieSecrets
  }

  /// Values of cookies, RFC 6265, sent in either direction.
  var cookieSecrets: [String] {
    let sent = self[values: .cookie].flatMap { $0.split(separator: ";") }
    let received = self[values: .setCookie].compactMap { $0.split(separator: ";").first }
    return (sent + received).compactMap { cookie in
      cookie.split(separator: "=", maxSplits: 1).dropFirst().first.map(String.init)
    }
  }
}
