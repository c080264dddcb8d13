import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// The JSON of an example, as pages write it.
enum ExampleJSON: Hashable, Sendable {
  case strict(JSON)
  /// After comments, `...` and surplus commas were taken out: some of it may be missing.
  case abridged(JSON)

  init?(_ text: String) {
    if let json = JSON(parsing: text) {
      self = .strict(json)
    } else if let json = JSON(parsing: Self.withoutRemarks(text)) {
      self = .abridged(json)
    } else {
      return nil
    }
  }

  var value: JSON {
    switch self {
    case .strict(let json), .abridged(let json): json
    }
  }

  /// Without `// …`, `/* … */` and `...` outside of text, and without commas before a closing bracket.
  private static func withoutRemarks(_ text: String) -> String {
    var kept: [Character] = []
    var rest = text[...]
    while let character = rest.first {
      if character == "\"" {
        kept += quoted(from: &rest)
      } else if rest.hasPrefix("//") {
        rest = rest.drop { !$0.isNewline }
      } else if rest.hasPrefix("/*") {
        rest = rest.dropFirst(2)
        while !rest.isEmpty, !rest.hasPrefix("*/") { rest.removeFirst() }
        rest = rest.dropFirst(2)
      } else if rest.hasPrefix("...") || character == "…" {
        rest = rest.drop { $0 == "." || $0 == "…" }
      } else {
        if character == "]" || character == "}" { dropComma(from: &kept) }
        kept.append(character)
        rest.removeFirst()
      }
    }
    return String(kept)
  }

  private static func quoted(from rest: inout Substring) -> [Character] {
    var text: [Character] = [rest.removeFirst()]
    while let character = rest.popFirst() {
      text.append(character)
      if character == "\\", let next = rest.popFirst() {
        text.append(next)
      } else if character == "\"" {
        break
      }
    }
    return text
  }

  private static func dropComma(from kept: inout [Character]) {
    let blanks = kept.reversed().prefix(while: \.isWhitespace).count
    if kept.dropLast(blanks).last == "," { kept.remove(at: kept.count - blanks - 1) }
  }
}

extension JSON {
  /// Strictly by RFC 8259.
  init?(parsing text: String) {
    var problems = Diagnostics()
    let scalar = YAMLScalar(text: text, style: .plain, value: .string)
    let node = YAMLNode(.scalar(scalar), at: SourceRange(startOf: ""))
    guard let json = YAMLNode.json(in: node, into: &problems), !problems.hasErrors else {
      return nil
    }
    self.init(json, into: &problems)
  }
}
