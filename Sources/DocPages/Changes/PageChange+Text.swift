import APIModel
import SourceText

extension PageChange {
  /// One line: `breaking: query.take: type integer → string (what was sent before no longer fits)
  /// [old:12 new:14]`.
  package var text: String {
    let lines = [old.map { "old:\($0.start.line)" }, new.map { "new:\($0.start.line)" }]
      .compactMap(\.self)
    return "\(effect.rawValue): \(fact): \(words) (\(reason))"
      + (lines.isEmpty ? "" : " [\(lines.joined(separator: " "))]")
  }

  /// One object for tools.
  ///
  ///     {"effect","kind","fact","before","after","reason","old":{"file","line"}|null,"new":…}
  package var members: [JSON.Member] {
    [
      .init(name: "effect", value: .string(effect.rawValue)),
      .init(name: "kind", value: .string(kind.rawValue)),
      .init(name: "fact", value: .string(fact)),
      .init(name: "before", value: before ?? .null),
      .init(name: "after", value: after ?? .null),
      .init(name: "reason", value: .string(reason)),
      .init(name: "old", value: old?.line ?? .null),
      .init(name: "new", value: new?.line ?? .null),
    ]
  }

  /// The kind, and what became of what.
  package var words: String {
    switch kind {
    case .added: "added" + (after.map { ": \($0.shown)" } ?? "")
    case .removed: "removed" + (before.map { ": \($0.shown)" } ?? "")
    case .required:
      "\(Self.requirement(before)) → \(Self.requirement(after))"
    case .nullable: after == .bool(true) ? "nullable" : "no longer nullable"
    case .deprecated:
      switch after {
      case .string(let reason): "deprecated: \(reason)"
      case .bool(true): "deprecated"
      default: "no longer deprecated"
      }
    case .values: valuesWords
    case .gap: after == .bool(true) ? "left open" : "no longer left open"
    case .wording: before == nil && after == nil ? "wording" : "wording \(transition)"
    case .example: exampleWords
    case .method, .server, .path, .statement, .renamed, .moved, .type, .defaultValue, .limits:
      "\(kind.rawValue) \(transition)"
    }
  }

  private var transition: String {
    "\(before?.shown ?? "not said") → \(after?.shown ?? "not said")"
  }

  private static func requirement(_ flag: JSON?) -> String {
    switch flag {
    case .bool(true): "required"
    case .bool(false): "optional"
    default: "not said to be required"
    }
  }

  /// What is listed on one page only, if both have a list.
  private var valuesWords: String {
    guard case .array(let olds) = before, case .array(let news) = after else {
      return "values \(transition)"
    }
    let (oldTexts, newTexts) = (Set(olds.map(\.plainText)), Set(news.map(\.plainText)))
    let gone = olds.filter { !newTexts.contains($0.plainText) }.map { "−\($0.compactText)" }
    let come = news.filter { !oldTexts.contains($0.plainText) }.map { "+\($0.compactText)" }
    return (["values"] + gone + come).joined(separator: " ")
  }

  private var exampleWords: String {
    switch (before, after) {
    case (.bool(let before), .bool): before ? "no longer shown" : "shown"
    case (nil, let after?): "shown: \(after.shown)"
    case (_, nil): "no longer shown"
    default: transition
    }
  }
}

extension JSON {
  /// Text without quotes, lists and objects without brackets.
  fileprivate var shown: String {
    switch self {
    case .string(let text): text
    case .array(let elements): elements.map(\.compactText).joined(separator: ", ")
    case .object(let members):
      members.map { "\($0.name) \($0.value.shown)" }.joined(separator: ", ")
    case .null, .bool, .number: compactText
    }
  }
}

extension SourceRange {
  fileprivate var line: JSON {
    .record([("file", .string(file)), ("line", .number(String(start.line)))])
  }
}
