import SourceText

/// What an option of `curl` means for the request.
enum CurlOption {
  case request, url, header, data, encodedData, json, form, user, bearer, cookie, userAgent
  case get, head
  /// It says nothing of the request.
  case ignored, ignoredWithValue

  var takesValue: Bool {
    switch self {
    case .get, .head, .ignored: false
    default: true
    }
  }

  private static let long: [String: CurlOption] = [
    "request": .request, "url": .url, "header": .header, "data": .data, "data-raw": .data,
    "data-ascii": .data, "data-binary": .data, "data-urlencode": .encodedData, "json": .json,
    "form": .form, "form-string": .form, "user": .user, "oauth2-bearer": .bearer,
    "cookie": .cookie, "user-agent": .userAgent, "get": .get, "head": .head, "silent": .ignored,
    "show-error": .ignored, "location": .ignored, "include": .ignored, "insecure": .ignored,
    "verbose": .ignored, "compressed": .ignored, "fail": .ignored, "fail-with-body": .ignored,
    "globoff": .ignored, "no-buffer": .ignored, "http1.1": .ignored, "http2": .ignored,
    "remote-name": .ignored, "basic": .ignored, "progress-bar": .ignored,
    "output": .ignoredWithValue, "max-time": .ignoredWithValue, "retry": .ignoredWithValue,
    "connect-timeout": .ignoredWithValue, "write-out": .ignoredWithValue,
  ]

  private static let short: [Character: CurlOption] = [
    "X": .request, "H": .header, "d": .data, "F": .form, "u": .user, "b": .cookie,
    "A": .userAgent, "G": .get, "I": .head, "s": .ignored, "S": .ignored, "L": .ignored,
    "i": .ignored, "k": .ignored, "v": .ignored, "f": .ignored, "g": .ignored, "N": .ignored,
    "O": .ignored, "#": .ignored, "o": .ignoredWithValue, "m": .ignoredWithValue,
    "w": .ignoredWithValue,
  ]

  /// The options in one word, `-sSXPOST`, and the value that the word holds for the last of them.
  static func spellings(
    _ word: Located<String>
  ) throws(SampleProblem) -> [(option: CurlOption, value: String?)] {
    if word.value.hasPrefix("--") { return [try long(word)] }
    var found: [(CurlOption, String?)] = []
    var letters = word.value.dropFirst()
    while let letter = letters.popFirst() {
      guard let option = short[letter] else { throw unknown("-\(letter)", word, hint: "") }
      if option.takesValue {
        return found + [(option, letters.isEmpty ? nil : String(letters))]
      }
      found.append((option, nil))
    }
    return found
  }

  private static func long(
    _ word: Located<String>
  ) throws(SampleProblem) -> (option: CurlOption, value: String?) {
    let text = String(word.value.dropFirst(2))
    let (name, value) = text.split(at: "=").map { ($0, Optional($1)) } ?? (text, nil)
    guard let option = long[name] else {
      let hint = suggestion(for: name, among: long.keys)
      throw unknown("--\(name)", word, hint: hint)
    }
    return (option, value)
  }

  private static func unknown(
    _ option: String,
    _ word: Located<String>,
    hint: String
  ) -> SampleProblem {
    SampleProblem(message: "unknown option '\(option)' of curl\(hint)", range: word.range)
  }
}
