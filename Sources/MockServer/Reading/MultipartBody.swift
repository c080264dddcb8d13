/// The parts of a `multipart/form-data` body, RFC 7578.
struct MultipartBody {
  struct Part {
    let name: String
    let content: ArraySlice<UInt8>
  }

  let parts: [Part]

  /// Nil if the body has another form.
  init?(_ body: [UInt8], boundary: String) {
    guard !boundary.isEmpty, boundary.utf8.count <= 70 else { return nil }
    // The first boundary need not have a line before it.
    let bytes = Array("\r\n".utf8) + body
    let delimiter = Array("\r\n--\(boundary)".utf8)
    guard var start = bytes[...].firstRange(of: delimiter)?.upperBound else { return nil }
    var parts: [Part] = []
    while !bytes[start...].starts(with: "--".utf8) {
      guard let end = bytes[start...].firstRange(of: delimiter),
        let part = Part(bytes[start..<end.lowerBound])
      else { return nil }
      parts.append(part)
      start = end.upperBound
    }
    self.parts = parts
  }
}

extension MultipartBody.Part {
  fileprivate init?(_ bytes: ArraySlice<UInt8>) {
    guard let head = bytes.firstRange(of: Array("\r\n\r\n".utf8)),
      let text = textFromUTF8(bytes[..<head.lowerBound])
    else { return nil }
    let lines = text.split { $0.isNewline }
    let disposition = lines.first { $0.lowercased().hasPrefix("content-disposition:") }
    guard let name = disposition.flatMap(Self.name) else { return nil }
    self.name = name
    content = bytes[head.upperBound...]
  }

  /// `Content-Disposition: form-data; name="user[name]"`, quotes and line breaks escaped as browsers
  /// do it.
  private static func name(_ line: Substring) -> String? {
    guard let start = line.firstRange(of: " name=\"")?.upperBound else { return nil }
    var name = ""
    var isEscaped = false
    for character in line[start...] {
      if character == "\"", !isEscaped { return decoded(name, plusIsSpace: false) ?? name }
      isEscaped = character == "\\" && !isEscaped
      if !isEscaped { name.append(character) }
    }
    return nil
  }
}

extension ArraySlice<UInt8> {
  fileprivate func firstRange(of wanted: [UInt8]) -> Range<Int>? {
    guard let first = wanted.first else { return nil }
    var index = startIndex
    while index + wanted.count <= endIndex {
      if self[index] == first, self[index...].starts(with: wanted) {
        return index..<index + wanted.count
      }
      index += 1
    }
    return nil
  }
}
