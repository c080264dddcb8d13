/// Text taken apart into words: `batch_id`, `batch-id`, `batchID` and `Batch Id` are all `[batch, id]`.
struct Words {
  /// In lower case, of letters and digits only.
  let words: [String]

  init(_ text: String) {
    var words: [String] = []
    var current = ""
    let characters = Array(text.unicodeScalars)
    for (index, scalar) in characters.enumerated() {
      guard let kind = Kind(scalar) else {
        words.append(current)
        current = ""
        continue
      }
      let next = index + 1 < characters.count ? Kind(characters[index + 1]) : nil
      let previous = index > 0 ? Kind(characters[index - 1]) : nil
      // `batchID` starts a word at `I`; `HTTPServer` starts one at `S`.
      if kind == .upper, previous != .upper || next == .lower {
        words.append(current)
        current = ""
      }
      current.unicodeScalars.append(scalar)
    }
    words.append(current)
    self.words = words.filter { !$0.isEmpty }.map { $0.lowercased() }
  }

  private enum Kind {
    case upper, lower, digit

    init?(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z": self = .lower
      case "A"..."Z": self = .upper
      case "0"..."9": self = .digit
      default:
        // Letters of other scripts are fit for Swift's names, too.
        guard scalar.properties.isXIDStart else { return nil }
        self = scalar.properties.isUppercase ? .upper : .lower
      }
    }
  }

  /// `batchID`, `urlOfPage`: the first word in lower case, initialisms in capitals.
  var lowerCamel: String {
    guard let first = words.first else { return "" }
    return first + words.dropFirst().map(Words.capitalized).joined()
  }

  /// `BatchID`, `URLOfPage`.
  var upperCamel: String { words.map(Words.capitalized).joined() }

  private static func capitalized(_ word: String) -> String {
    let bare = word.unicodeScalars.reversed().drop { ("0"..."9").contains($0) }.reversed()
    if initialisms.contains(String(String.UnicodeScalarView(bare))) { return word.uppercased() }
    if word.last == "s", initialisms.contains(String(word.dropLast())) {
      return word.dropLast().uppercased() + "s"
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  /// Written in capitals by Swift's API design guidelines.
  private static let initialisms: Set<String> = [
    "api", "ascii", "aws", "cpu", "crm", "css", "csv", "dns", "gpu", "html", "http", "https", "id",
    "ios", "ip", "iso", "json", "jwt", "llm", "pdf", "rpc", "sdk", "sip", "sms", "sql", "ssh",
    "ssl",
    "tcp", "tls", "tts", "ui", "uri", "url", "utc", "utf", "uuid", "vip", "xml", "yaml",
  ]
}

extension String {
  /// One of what a plural names: `recent_calls` → `recent_call`, `entries` → `entry`. Words that are
  /// no plain plural get `_item`.
  var singular: String {
    for (ending, replacement) in [("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")]
    where hasSuffix(ending) && count > ending.count + 1 {
      return dropLast(ending.count) + replacement
    }
    if hasSuffix("s"), !hasSuffix("ss"), !hasSuffix("us"), !hasSuffix("is"), count > 2 {
      return String(dropLast())
    }
    return self + "_item"
  }
}
