/// A text file held in memory, under the path that diagnostics show.
package struct SourceFile: Hashable, Sendable {
  package let path: String
  /// Without a leading byte order mark, so that columns are those an editor shows.
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    let hasByteOrderMark = text.unicodeScalars.first == "\u{FEFF}"
    self.text = hasByteOrderMark ? String(text.unicodeScalars.dropFirst()) : text
  }
}

extension SourceFile {
  /// Bytes that are not UTF-8 give nil and a diagnostic at the first of them.
  package init?(path: String, bytes: [UInt8], into diagnostics: inout Diagnostics) {
    let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let content = bytes.starts(with: byteOrderMark) ? bytes.dropFirst(3) : bytes[...]
    let text = String(decoding: content, as: UTF8.self)
    guard text.utf8.elementsEqual(content) else {
      let place = placeOfFirstBadByte(in: content, decoded: text)
      diagnostics.error(
        .notUTF8,
        "this is not UTF-8 text; save the file as UTF-8",
        at: SourceRange(file: path, start: place, end: place)
      )
      return nil
    }
    self.init(path: path, text: text)
  }
}

/// Decoding puts U+FFFD where bytes are wrong, so the first difference lies in that scalar.
private func placeOfFirstBadByte(in bytes: ArraySlice<UInt8>, decoded text: String)
  -> SourcePosition
{
  let common = zip(text.utf8, bytes).prefix { $0 == $1 }.count
  let difference = text.utf8.index(text.startIndex, offsetBy: common)
  let through = text.unicodeScalars.indices.prefix { $0 <= difference }.count
  return SourceScalars(text).position(at: through - 1)
}
