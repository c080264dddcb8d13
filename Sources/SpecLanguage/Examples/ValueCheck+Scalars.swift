import APIModel
import SourceText
import YAMLReader

extension ValueCheck {
  /// What a scalar should be and what was found; nil when it is as it should be.
  func scalarProblem(_ node: YAMLNode, as schema: Schema) -> String? {
    let fits: Bool
    let words: String
    switch schema {
    case .null: (fits, words) = (node.scalar?.value == .null, "null")
    case .boolean: (fits, words) = (node.flag != nil, "true or false")
    case .integer, .int64: (fits, words) = (node.isInteger, node.wordsForInteger)
    case .number, .epoch, .duration: (fits, words) = (node.digits != nil, "a number")
    case .string, .file: (fits, words) = (node.text != nil, "text")
    case .uuid: (fits, words) = (node.isText(Formats.isUUID), "a UUID")
    case .url: (fits, words) = (node.isText(Formats.isURL), "an address")
    case .timestamp:
      (fits, words) = (node.isText(Formats.isTimestamp), "a time such as '2025-05-08T19:28:42Z'")
    case .date:
      (fits, words) = (node.isText { Formats.isDate($0[...]) }, "a date such as '2025-05-08'")
    case .base64: (fits, words) = (node.isText(Formats.isBase64), "Base64 text")
    case .any, .embeddedJSON, .array, .map, .named, .nullable: return nil
    }
    return fits ? nil : "\(words), found \(node.shortText)"
  }

  func limitProblems(_ node: YAMLNode, as field: Field, at place: ValuePlace) -> [Problem] {
    guard field.limits != Limits(), let (amount, unit) = amount(of: node) else { return [] }
    if let minimum = field.limits.minimum, amount < minimum {
      return [wrong(node, "\(place) should be at least \(short(minimum))\(unit)")]
    }
    if let maximum = field.limits.maximum, amount > maximum {
      return [wrong(node, "\(place) should be at most \(short(maximum))\(unit)")]
    }
    return []
  }

  /// What the bounds of a field bound.
  private func amount(of node: YAMLNode) -> (Double, String)? {
    switch node.content {
    case .sequence(let elements): return (Double(elements.count), " elements")
    case .mapping(let entries): return (Double(entries.count), " entries")
    case .scalar(let scalar):
      if let text = node.text {
        return (Double(text.value.unicodeScalars.count), " characters long")
      }
      return Double(scalar.text).map { ($0, "") }
    }
  }

  private func short(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? String(number)
  }
}

extension YAMLNode {
  /// The digits of a number as JSON writes them.
  var digits: String? {
    guard let scalar, scalar.value == .integer || scalar.value == .number else { return nil }
    return JSON.digits(scalar.text)
  }

  fileprivate var isInteger: Bool {
    scalar?.value == .integer && digits.flatMap { Int64($0) } != nil
  }

  /// What an integer has to be, where one of too many digits is none.
  fileprivate var wordsForInteger: String {
    scalar?.value == .integer ? "an integer that fits 64 bits" : "an integer"
  }

  fileprivate func isText(_ fits: (String) -> Bool) -> Bool { text.map { fits($0.value) } ?? false }

  /// What it is, for people, itself if short: `'desc'`, `12`, `a list`.
  var shortText: String {
    guard let scalar else { return elements == nil ? "an object" : "a list" }
    switch scalar.value {
    case .null: return "null"
    case .bool, .integer, .number: return scalar.text
    case .string:
      let isShort = scalar.text.unicodeScalars.count <= 40 && !scalar.text.contains("\n")
      return isShort ? "'\(scalar.text)'" : "a long text"
    }
  }
}
