extension PageAnswer {
  /// Reads the head of an answer and its body as `curl --include` prints them, with a last line that
  /// counts the bytes of the body. Heads of interim answers (RFC 9110, section 15.2) and what comes
  /// after the body (section 6.5) are passed over.
  init?(parsing output: [UInt8]) {
    guard let end = output.lastIndex(of: UInt8(ascii: "\n")),
      let size = Int(String(decoding: output[(end + 1)...], as: UTF8.self)), size >= 0
    else { return nil }
    var rest = output[..<end]
    while let head = Head(takingFrom: &rest) {
      guard !(100..<200).contains(head.status) else { continue }
      self.init(status: head.status, headers: head.fields, body: Array(rest.prefix(size)))
      return
    }
    return nil
  }

  private struct Head {
    let status: Int
    let fields: [String: String]

    /// Takes lines up to and with the first empty one.
    init?(takingFrom rest: inout ArraySlice<UInt8>) {
      var lines: [String] = []
      while let line = Self.line(takingFrom: &rest), !line.isEmpty { lines.append(line) }
      guard let first = lines.first, first.hasPrefix("HTTP/"),
        let status = first.split(separator: " ").dropFirst().first.flatMap({ Int($0) })
      else { return nil }
      self.status = status
      fields = Dictionary(
        lines.dropFirst().compactMap(Self.field),
        uniquingKeysWith: { _, last in last }
      )
    }

    private static func line(takingFrom rest: inout ArraySlice<UInt8>) -> String? {
      guard let end = rest.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
      let line = rest[..<end]
      rest = rest[(end + 1)...]
      return String(
        decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line,
        as: UTF8.self
      )
    }

    private static func field(_ line: String) -> (String, String)? {
      guard let colon = line.firstIndex(of: ":") else { return nil }
      let value = line[line.index(after: colon)...].drop { $0 == " " || $0 == "\t" }
      return (line[..<colon].lowercased(), String(value))
    }
  }
}
