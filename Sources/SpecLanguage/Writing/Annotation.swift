import APIModel

/// What is said about a type besides what it is.
package struct Annotation: Equatable, Sendable {
  package let about: String
  package let deprecation: Deprecation?

  package static let none = Annotation(about: "", deprecation: nil)

  package init(about: String, deprecation: Deprecation?) {
    self.about = about
    self.deprecation = deprecation
  }

  package init(_ definition: TypeDefinition) {
    self.init(about: definition.about, deprecation: definition.deprecation)
  }

  var aboutEntry: [YAMLLayout.Entry] { about.isEmpty ? [] : [.about(about)] }

  var deprecationEntry: [YAMLLayout.Entry] {
    deprecation.map { [.init("deprecated", $0.reason.yamlText)] } ?? []
  }
}

extension YAMLLayout.Entry {
  static func about(_ text: String) -> Self { .init("about", text.yamlText) }
}

extension String {
  /// Prose: below its key if it has several lines, else on one.
  var yamlText: YAMLLayout {
    contains("\n") && isYAMLBlock ? .literal(self) : .word(yamlWord)
  }

  /// Whether a literal block can hold the text but for its last line break.
  var isYAMLBlock: Bool {
    guard let first = unicodeScalars.first, first != " ", first != "\n" else { return false }
    return !hasSuffix("\n") && unicodeScalars.allSatisfy { $0.isVisible || $0 == "\n" }
  }
}
