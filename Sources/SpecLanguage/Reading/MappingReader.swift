import SourceText
import YAMLReader

/// The entries of a mapping that its vocabulary knows and whose values are of the right kind. What
/// is not has been reported.
struct MappingReader {
  let range: SourceRange
  /// Entries whose keys are data.
  let others: [YAMLEntry]
  /// Whether every value of a known key was of the right kind.
  let isIntact: Bool
  private let known: [String: YAMLEntry]

  init?(_ node: YAMLNode, as vocabulary: Vocabulary, into diagnostics: inout Diagnostics) {
    guard let entries = node.entries else {
      diagnostics.error(
        .wrongKind,
        "expected \(vocabulary.subject), found \(node.kindName)",
        at: node.range
      )
      return nil
    }
    let split = Dictionary(grouping: entries) { vocabulary.key(named: $0.key.value) != nil }
    self.range = node.range
    self.others = vocabulary.others == nil ? [] : split[false] ?? []
    if vocabulary.others == nil {
      Self.reportUnknown(split[false] ?? [], among: entries, vocabulary, into: &diagnostics)
    }
    var known: [String: YAMLEntry] = [:]
    for entry in split[true] ?? [] {
      guard let key = vocabulary.key(named: entry.key.value),
        key.kind.accepts(entry.value, of: entry.key, into: &diagnostics)
      else { continue }
      known[key.name] = entry
    }
    self.known = known
    isIntact = known.count == split[true]?.count ?? 0
    for key in vocabulary.keys
    where key.isRequired && !entries.mention(key, besides: vocabulary) {
      diagnostics.error(
        .missingKey,
        "\(vocabulary.subject) needs '\(key.name)'",
        at: node.range
      )
    }
  }

  /// A mapping without entries.
  static func empty(at range: SourceRange) -> MappingReader {
    MappingReader(range: range)
  }

  private init(range: SourceRange) {
    self.range = range
    others = []
    isIntact = true
    known = [:]
  }

  private static func reportUnknown(
    _ unknown: [YAMLEntry],
    among entries: [YAMLEntry],
    _ vocabulary: Vocabulary,
    into diagnostics: inout Diagnostics
  ) {
    let shape = entries.first { Key.shapes.map(\.name).contains($0.key.value) }?.key.value
    let mayBeFields = shape != "fields" && vocabulary.keys.contains(.fields)
    let fieldsHint =
      mayBeFields ? "; if it and '\(shape ?? "")' are fields, put them under 'fields'" : ""
    for entry in unknown {
      let name = entry.key.value
      let hint =
        vocabulary.wordsElsewhere(name)
        ?? suggestion(for: name, among: vocabulary.keys.map(\.name))
      let message = "unknown key '\(name)'" + (hint.isEmpty ? fieldsHint : hint)
      diagnostics.error(.unknownKey, message, at: entry.key.range)
    }
  }

  subscript(key: Key) -> YAMLNode? { known[key.name]?.value }

  func entry(_ key: Key) -> YAMLEntry? { known[key.name] }
  func text(_ key: Key) -> Located<String>? { self[key]?.text?.map(trimmed) }
  func flag(_ key: Key) -> Located<Bool>? { self[key]?.flag }
  func elements(_ key: Key) -> [YAMLNode] { self[key].map(key.kind.elements) ?? [] }
  func entries(_ key: Key) -> [YAMLEntry] { self[key]?.entries ?? [] }

  func integer(_ key: Key) -> Located<Int>? {
    self[key].flatMap { node in
      node.scalar.flatMap { Int($0.text) }.map { Located($0, at: node.range) }
    }
  }

  func number(_ key: Key) -> Located<Double>? {
    self[key].flatMap { node in
      node.scalar.flatMap { Double($0.text) }.map { Located($0, at: node.range) }
    }
  }
}

extension [YAMLEntry] {
  /// Whether the key is there, be it misspelt, which is reported by itself. Another key that is
  /// spelt like it is no such mistake.
  fileprivate func mention(_ key: Key, besides vocabulary: Vocabulary) -> Bool {
    contains { entry in
      let name = entry.key.value
      return name == key.name
        || vocabulary.key(named: name) == nil && !suggestion(for: name, among: [key.name]).isEmpty
    }
  }
}
