import SourceText

/// A finding after which a file is read no further.
struct Unreadable: Error {
  let code: DiagnosticCode
  let message: String
  let range: SourceRange

  init(_ code: DiagnosticCode, _ message: String, at range: SourceRange) {
    self.code = code
    self.message = message
    self.range = range
  }
}

extension SourceScalars {
  func range(_ offsets: Range<Int>, of file: String) -> SourceRange {
    SourceRange(
      file: file,
      start: position(at: offsets.lowerBound),
      end: position(at: offsets.upperBound)
    )
  }
}

func checkSize(of file: SourceFile, _ limits: YAMLLimits) throws(Unreadable) {
  guard file.text.utf8.count > limits.bytes else { return }
  throw Unreadable(
    .tooLarge,
    "this file has more than \(limits.bytes) bytes; split it",
    at: SourceRange(startOf: file.path)
  )
}

/// YAML 1.2 has no room for most control characters. U+0085, U+2028 and U+2029 are ordinary in
/// YAML 1.2 but end lines for libyaml, so they are refused rather than changed silently.
func checkCharacters(of text: SourceScalars, in file: SourceFile) throws(Unreadable) {
  guard let offset = text.scalars.firstIndex(where: isForbidden) else { return }
  let number = String(text.scalars[offset].value, radix: 16, uppercase: true)
  let name = String(repeating: "0", count: max(0, 4 - number.count)) + number
  throw Unreadable(
    .yamlSyntax,
    "YAML can't hold the character U+\(name) as such; write it as \\u\(name) in double quotes",
    at: text.range(offset..<offset + 1, of: file.path)
  )
}

private func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0D, 0x20...0x7E: false
  case 0x00...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
  default: false
  }
}
