import APIModel
import SourceText

extension PageFacts {
  /// The facts for people: a line each, with the line of the page in front. Safe to print.
  package var text: String {
    var lines = ["\(page): \(format.rawValue)" + (title.map { ", \"\($0)\"" } ?? "")]
    lines += requests.map { "\($0.range.margin)\($0.words)" }
    lines += fields.map { "\($0.range.margin)\($0.words)" }
    lines += examples.map { "\($0.range.margin)\($0.words)" }
    lines += errors.map { "\($0.range.margin)\($0.words)" }
    lines += gaps.map { "\($0.range.margin)\($0.words)" }
    return lines.map { printable($0) + "\n" }.joined()
  }
}

extension RequestStatement {
  fileprivate var words: String {
    let address = (server ?? "") + (path ?? "")
    return ["request", method, address.isEmpty ? nil : address, "by \(source.rawValue)"]
      .compactMap(\.self).joined(separator: " ")
  }
}

extension DocumentedField {
  fileprivate var words: String {
    let facts = [
      "\(location.rawValue) \(path.text): \(writtenType ?? "no type")\(understanding)",
      requirement.words,
      isNullable ? "nullable" : nil,
      values.map { "one of " + $0.map(\.compactText).joined(separator: " ") },
      defaultValue.map { "default \($0.compactText)" },
      limits.words,
      deprecation.words,
    ]
    return facts.compactMap(\.self).joined(separator: ", ")
  }

  /// What the type was taken for, where its spelling differs.
  private var understanding: String {
    guard let words = type?.words, words != writtenType else { return "" }
    return " (\(words))"
  }
}

extension DocumentedField.Requirement {
  var words: String? {
    switch self {
    case .required: "required"
    case .optional: "optional"
    case .notSaid: nil
    }
  }
}

extension DocumentedField.Deprecation {
  var words: String? {
    switch self {
    case .none: nil
    case .deprecated(let reason): reason.map { "deprecated: \($0)" } ?? "deprecated"
    }
  }
}

extension Limits {
  var words: String? {
    let parts = [
      minimum.map { "at least \($0.words)" }, maximum.map { "at most \($0.words)" },
      pattern.map { "like \($0)" },
    ].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }
}

extension Double {
  /// Whole numbers without `.0`.
  var words: String { Int(exactly: self).map(String.init) ?? String(self) }
}

extension DocumentedType {
  var words: String {
    switch self {
    case .string(let format), .integer(let format), .number(let format):
      format.map { "\(kind) \($0)" } ?? kind
    case .array(let element): element.map { "array of \($0.words)" } ?? kind
    case .map(let element): element.map { "map of \($0.words)" } ?? kind
    case .union(let types): types.map(\.words).joined(separator: " or ")
    case .named(let name): "named \(name)"
    case .boolean, .object, .null, .any, .file: kind
    }
  }
}

extension PageExample {
  fileprivate var words: String {
    [
      "\(kind.rawValue) example", status.map(String.init), language, title.map { "\"\($0)\"" },
      json == nil && language == "json" ? "unreadable" : nil,
    ].compactMap(\.self).joined(separator: " ")
  }
}

extension DocumentedError {
  fileprivate var words: String {
    ["error", String(status), name.map { "\"\($0)\"" }].compactMap(\.self).joined(separator: " ")
  }
}

extension SourceRange {
  /// Its line, in a column of its own.
  fileprivate var margin: String {
    let number = String(start.line)
    return String(repeating: " ", count: max(0, 5 - number.count)) + number + "  "
  }
}

extension Gap {
  fileprivate var words: String {
    "left open: \(kind.rawValue)" + (subject.isEmpty ? "" : " of \(subject)")
  }
}
