import SourceText

/// A node and what adding a copy of it to a tree costs.
struct BuiltNode {
  let node: YAMLNode
  /// Levels of collections in it: 0 for a scalar.
  let height: Int
  /// Its share of `YAMLLimits.values`.
  let values: Int
}

/// A mapping or list whose end has not been read.
struct OpenCollection {
  enum Kind { case sequence, mapping }

  let kind: Kind
  let style: Event.CollectionStyle
  let start: SourcePosition
  let anchor: String?
  /// How many values the tree had before this one.
  let valuesBefore: Int

  private(set) var height = 1
  private(set) var end: SourcePosition
  private var items: [YAMLNode] = []
  private var entries: [YAMLEntry] = []
  private var key = Key.awaited
  private var lines: [String: Int] = [:]

  private enum Key {
    case awaited
    case read(Located<String>)
    case unusable
  }

  init(
    _ kind: Kind,
    _ style: Event.CollectionStyle,
    start: SourcePosition,
    anchor: String?,
    valuesBefore: Int
  ) {
    self.kind = kind
    self.style = style
    self.start = start
    self.anchor = anchor
    self.valuesBefore = valuesBefore
    end = start
  }

  var content: YAMLNode.Content {
    switch kind {
    case .sequence: .sequence(items)
    case .mapping: .mapping(entries)
    }
  }

  mutating func add(_ child: BuiltNode, into diagnostics: inout Diagnostics) {
    height = max(height, child.height + 1)
    end = max(end, child.node.range.end)
    switch (kind, key) {
    case (.sequence, _):
      items.append(child.node)
    case (.mapping, .awaited):
      key = Self.key(child.node, into: &diagnostics)
    case (.mapping, .read(let name)):
      key = .awaited
      addEntry(name, child.node, into: &diagnostics)
    case (.mapping, .unusable):
      key = .awaited
    }
  }

  private static func key(_ node: YAMLNode, into diagnostics: inout Diagnostics) -> Key {
    guard case .scalar(let scalar) = node.content else {
      diagnostics.error(
        .unsupportedYAML,
        "a key must be a single text, not a list or a mapping",
        at: node.range
      )
      return .unusable
    }
    return .read(Located(scalar.text, at: node.range))
  }

  private mutating func addEntry(
    _ key: Located<String>,
    _ value: YAMLNode,
    into diagnostics: inout Diagnostics
  ) {
    if let line = lines[key.value] {
      diagnostics.error(
        .duplicateKey,
        "'\(key.value)' is already given in line \(line)",
        at: key.range
      )
      return
    }
    lines[key.value] = key.range.start.line
    entries.append(YAMLEntry(key: key, value: value))
  }
}
