/// A piece of YAML to be written, laid out when it is known how wide it is.
package indirect enum YAMLLayout: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    /// As it is written.
    package let key: String
    package let value: YAMLLayout

    package init(_ key: String, _ value: YAMLLayout) {
      self.key = key
      self.value = value
    }
  }

  /// As it is written, on one line.
  case word(String)
  /// In braces if that fits a line.
  case braces([Entry])
  /// An entry a line.
  case lines([Entry])
  /// An entry a line, the values below each other.
  case columns([Entry])
  /// In brackets if that fits a line.
  case brackets([YAMLLayout])
  /// An element a line.
  case dashes([YAMLLayout])
  /// Text over several lines.
  case literal(String)
}

extension YAMLLayout {
  package static let widest = 110
  /// Longer keys stand out of their columns.
  private static let widestColumn = 32

  /// The lines of a mapping.
  package static func lines(of entries: [Entry], indent: Int = 0) -> [String] {
    entries.flatMap { $0.lines(indent: indent, column: 0) }
  }

  /// All of it on one line, where it has such a form.
  fileprivate var line: String? {
    switch self {
    case .word(let text): return text
    case .lines(let entries), .columns(let entries): return entries.isEmpty ? "{}" : nil
    case .dashes(let elements): return elements.isEmpty ? "[]" : nil
    case .literal: return nil
    case .brackets(let elements):
      let words = elements.compactMap(\.line)
      return words.count == elements.count ? "[" + words.joined(separator: ", ") + "]" : nil
    case .braces(let entries):
      let words = entries.compactMap { entry in entry.value.line.map { "\(entry.key): \($0)" } }
      if words.isEmpty { return entries.isEmpty ? "{}" : nil }
      return words.count == entries.count ? "{ " + words.joined(separator: ", ") + " }" : nil
    }
  }

  /// All of it below its key.
  fileprivate func block(indent: Int) -> [String] {
    switch self {
    case .word(let text): return [YAMLLayout.blanks(indent) + text]
    case .braces(let entries), .lines(let entries):
      return YAMLLayout.lines(of: entries, indent: indent)
    case .columns(let entries):
      let keys = entries.map(\.key.count).filter { $0 <= YAMLLayout.widestColumn }
      let column = keys.max() ?? 0
      return entries.flatMap { $0.lines(indent: indent, column: column) }
    case .brackets(let elements), .dashes(let elements):
      return elements.flatMap { $0.element(indent: indent) }
    case .literal(let text):
      return text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : YAMLLayout.blanks(indent) + $0
      }
    }
  }

  private func element(indent: Int) -> [String] {
    let start = YAMLLayout.blanks(indent) + "- "
    if let line, start.count + line.count <= YAMLLayout.widest || block(indent: 0).count == 1 {
      return [start + line]
    }
    let lines = block(indent: indent + 2)
    return [start + (lines.first ?? "").dropFirst(indent + 2)] + lines.dropFirst()
  }

  fileprivate static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }
}

extension YAMLLayout.Entry {
  fileprivate func lines(indent: Int, column: Int) -> [String] {
    let start = YAMLLayout.blanks(indent) + key + ":"
    let gap = YAMLLayout.blanks(max(0, column - key.count) + 1)
    if let line = value.line, start.count + gap.count + line.count <= YAMLLayout.widest {
      return [start + gap + line]
    }
    switch value {
    case .word(let text): return [start + gap + text]
    case .literal: return [start + " |"] + value.block(indent: indent + 2)
    default: return [start] + value.block(indent: indent + 2)
    }
  }
}
