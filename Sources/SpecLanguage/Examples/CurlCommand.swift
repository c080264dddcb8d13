import APIModel
import SourceText
import YAMLReader

/// A `curl` command, as far as it says what is sent.
struct CurlCommand {
  private(set) var url: Located<String>?
  private(set) var headers: [SampleRequest.Header] = []
  private var statedMethod: String?
  private var data: [String] = []
  private var movesDataToQuery = false
  private var hasForm = false

  init(_ sample: YAMLNode) throws(SampleProblem) {
    var words = try ShellWords(sample).words[...]
    let first = words.popFirst()
    guard let first, first.value == "curl" else {
      throw SampleProblem(
        message: "a sample is a curl command",
        range: first?.range ?? sample.range
      )
    }
    while let word = words.popFirst() {
      if word.value.hasPrefix("-"), word.value != "-" {
        try take(option: word, from: &words)
      } else {
        try take(url: word)
      }
    }
    if url == nil {
      throw SampleProblem(message: "the command calls no address", range: first.range)
    }
  }

  private mutating func take(url word: Located<String>) throws(SampleProblem) {
    if let url {
      let message = "the command calls '\(url.value)' already; is a '\\' missing at a line's end?"
      throw SampleProblem(message: message, range: word.range)
    }
    url = word
  }

  private mutating func take(
    option word: Located<String>,
    from words: inout ArraySlice<Located<String>>
  ) throws(SampleProblem) {
    for spelling in try CurlOption.spellings(word) {
      guard spelling.option.takesValue else {
        apply(spelling.option)
        continue
      }
      guard let value = spelling.value.map({ Located($0, at: word.range) }) ?? words.popFirst()
      else {
        throw SampleProblem(message: "'\(word.value)' needs a value", range: word.range)
      }
      try apply(spelling.option, value)
    }
  }

  private mutating func apply(_ option: CurlOption) {
    switch option {
    case .get: movesDataToQuery = true
    case .head: statedMethod = "HEAD"
    default: break
    }
  }

  private mutating func apply(
    _ option: CurlOption,
    _ value: Located<String>
  ) throws(SampleProblem) {
    switch option {
    case .request: statedMethod = value.value
    case .url: try take(url: value)
    case .header: try take(header: value)
    case .data: data.append(value.value)
    case .encodedData: data.append(encoded(value.value))
    case .json:
      data.append(value.value)
      headers.append(.init(name: "Content-Type", value: "application/json"))
      headers.append(.init(name: "Accept", value: "application/json"))
    case .form: hasForm = true
    case .user: headers.append(.init(name: "Authorization", value: "Basic " + base64(value.value)))
    case .bearer: headers.append(.init(name: "Authorization", value: "Bearer " + value.value))
    case .cookie: headers.append(.init(name: "Cookie", value: value.value))
    case .userAgent: headers.append(.init(name: "User-Agent", value: value.value))
    case .get, .head, .ignored, .ignoredWithValue: break
    }
  }

  private mutating func take(header written: Located<String>) throws(SampleProblem) {
    guard let (name, value) = written.value.split(at: ":") else {
      throw SampleProblem(message: "a header is a name, ':' and a value", range: written.range)
    }
    headers.append(.init(name: trimmed(name), value: trimmed(value)))
  }
}

extension CurlCommand {
  /// What the command sends.
  var request: SampleRequest {
    let body = data.joined(separator: "&")
    var address = url?.value ?? ""
    if movesDataToQuery, !body.isEmpty { address += (address.contains("?") ? "&" : "?") + body }
    let sendsBody = !data.isEmpty && !movesDataToQuery
    return SampleRequest(
      method: statedMethod ?? (sendsBody || hasForm ? "POST" : "GET"),
      url: address,
      headers: headers,
      body: sendsBody ? body : nil
    )
  }
}

/// `name=value`, the value percent-encoded.
private func encoded(_ text: String) -> String {
  guard let (name, value) = text.split(at: "=") else { return percentEncoded(text) }
  return name.isEmpty ? percentEncoded(value) : "\(name)=\(percentEncoded(value))"
}

private func percentEncoded(_ text: String) -> String {
  text.utf8.map { byte in
    let scalar = Unicode.Scalar(byte)
    if byte < 0x80, scalar.isLetterDigitOrUnderscore || "-.~".unicodeScalars.contains(scalar) {
      return String(scalar)
    }
    let digits = String(byte, radix: 16, uppercase: true)
    return digits.count == 1 ? "%0\(digits)" : "%\(digits)"
  }.joined()
}

/// RFC 4648, section 4.
private func base64(_ text: String) -> String {
  let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")
  let bytes = Array(text.utf8)
  return stride(from: 0, to: bytes.count, by: 3).map { start in
    let group = bytes[start..<min(start + 3, bytes.count)]
    let padded = Array(group) + Array(repeating: 0, count: 3 - group.count)
    let bits = padded.reduce(0) { $0 << 8 | Int($1) }
    let digits = (0..<4).map { alphabet[bits >> (18 - 6 * $0) & 63] }
    return String(digits.prefix(group.count + 1)) + String(repeating: "=", count: 3 - group.count)
  }.joined()
}
