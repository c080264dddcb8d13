import SourceText

/// A YAML value and where it stands. Anchors and aliases are resolved.
package struct YAMLNode: Hashable, Sendable {
  package enum Content: Hashable, Sendable {
    case scalar(YAMLScalar)
    case sequence([YAMLNode])
    case mapping([YAMLEntry])
  }

  package let content: Content
  package let range: SourceRange

  package init(_ content: Content, at range: SourceRange) {
    self.content = content
    self.range = range
  }
}

/// One key of a mapping and its value, in the order written. Keys are unique within a mapping.
package struct YAMLEntry: Hashable, Sendable {
  package let key: Located<String>
  package let value: YAMLNode

  package init(key: Located<String>, value: YAMLNode) {
    self.key = key
    self.value = value
  }
}

/// A scalar as written and as the core schema of YAML 1.2 understands it.
package struct YAMLScalar: Hashable, Sendable {
  package enum Style: Hashable, Sendable { case plain, singleQuoted, doubleQuoted, literal, folded }

  package enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    /// An integer or a decimal number; `text` has its digits as written.
    case integer, number
    case string
  }

  /// The text after quotes and escapes are undone.
  package let text: String
  package let style: Style
  package let value: Value
  /// Where the text of a literal block starts. Each further line of the text is one line below, in
  /// the same column.
  package let blockStart: SourcePosition?

  package init(text: String, style: Style, value: Value, blockStart: SourcePosition? = nil) {
    self.text = text
    self.style = style
    self.value = value
    self.blockStart = blockStart
  }
}
