/// Bounds that keep a hostile file from using much memory or time.
package struct YAMLLimits: Hashable, Sendable {
  /// The size of the file in UTF-8.
  package let bytes: Int
  /// How deep mappings and lists may be nested, aliases resolved.
  package let nesting: Int
  /// How many values the tree may have, aliases resolved. Every 64 bytes of a text count as one more.
  package let values: Int

  package init(bytes: Int, nesting: Int, values: Int) {
    self.bytes = bytes
    self.nesting = nesting
    self.values = values
  }

  package static let standard = YAMLLimits(bytes: 1 << 20, nesting: 100, values: 100_000)
}
