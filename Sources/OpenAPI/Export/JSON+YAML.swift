import APIModel
import SpecLanguage

extension JSON {
  /// The value as YAML that reads back as this value, also by readers of YAML 1.1.
  package var yamlText: String {
    guard case .object(let members) = self else { return compactText + "\n" }
    return YAMLLayout.lines(of: members.map(\.entry)).map { $0 + "\n" }.joined()
  }

  fileprivate var layout: YAMLLayout {
    switch self {
    case .object(let members): .lines(members.map(\.entry))
    case .array(let elements): .dashes(elements.map(\.layout))
    case .string(let text): .word(text.portableWord)
    case .null, .bool, .number: .word(compactText)
    }
  }
}

extension JSON.Member {
  fileprivate var entry: YAMLLayout.Entry { .init(name.portableWord, value.layout) }
}

extension String {
  /// YAML 1.1 takes some words for truth values which YAML 1.2 leaves alone.
  fileprivate var portableWord: String {
    ["y", "n", "yes", "no", "on", "off"].contains(lowercased()) ? "\"\(self)\"" : yamlWord
  }
}
