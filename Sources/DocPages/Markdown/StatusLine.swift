/// A status at the start of a line: `200`, `404 - Not Found`, `201 - application/json`.
struct StatusLine {
  /// Nil for `default` and `4XX`.
  let status: Status?
  /// What stands behind it.
  let rest: Substring

  init?(_ words: Substring) {
    guard let byte = words.utf8.first,
      UInt8(ascii: "1")...UInt8(ascii: "5") ~= byte
        || byte == UInt8(ascii: "d")
    else { return nil }
    let first = words.prefix { !$0.isBlank && $0 != ":" }
    let rest = words[first.endIndex...].trimming { $0.isBlank || "-–—:·".contains($0) }
    if first == "default" || first.isStatusClass {
      status = nil
    } else if let number = Status(first) {
      status = number
    } else {
      return nil
    }
    self.rest = rest
  }

  var isAlone: Bool { rest.isEmpty }

  /// Whether a media type stands behind it, as above the fields of an answer.
  var hasMediaType: Bool { rest.isMediaType || rest == "undefined" }

  var failure: Status? { status.flatMap { $0.isFailure ? $0 : nil } }
}

extension Substring {
  /// `4XX`
  fileprivate var isStatusClass: Bool {
    utf8.count == 3 && first?.isNumber ?? false && dropFirst().lowercased() == "xx"
  }

  /// `application/json`
  var isMediaType: Bool {
    let parts = split(separator: "/", omittingEmptySubsequences: false)
    let kinds = ["application", "text", "multipart", "image", "audio", "video", "*"]
    return parts.count == 2 && kinds.contains(String(parts[0])) && !contains(where: \.isBlank)
  }
}
