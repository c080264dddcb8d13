/// A file to be written, held in memory.
package struct GeneratedFile: Hashable, Sendable {
  /// What the built-in template has every Swift file begin with.
  package static let mark = "// Made by docwright "

  /// Relative to the output folder, `/` between components.
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
