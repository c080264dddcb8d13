import SourceText

/// Reads the facts of a page in the format `stainless`.
struct StainlessReader {
  let text: PageText

  func facts(into remarks: inout Diagnostics) -> PageFacts {
    PageFacts(page: text.page, format: .stainless)
  }
}

extension StainlessReader {
  /// ``**get** `/v1/things` ``
  static func isMethodLine(_ line: Substring) -> Bool {
    guard line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "** `/")?.lowerBound else {
      return false
    }
    return line[line.index(line.startIndex, offsetBy: 2)..<end].allSatisfy(\.isLetter)
  }

  /// ``- `name: type` ``
  static func isFieldLine(_ line: Substring) -> Bool {
    guard line.hasPrefix("- `"), line.hasSuffix("`") else { return false }
    let words = line.dropFirst(3).dropLast()
    guard let colon = words.firstIndex(of: ":"), !words.contains("`") else { return false }
    return words[words.index(after: colon)...].hasPrefix(" ")
  }
}
