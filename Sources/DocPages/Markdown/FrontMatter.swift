import SourceText
import YAMLReader

/// What stands between the `---` lines at the head of a page.
struct FrontMatter {
  private(set) var title: String?
  private(set) var requests: [RequestStatement] = []
  private(set) var gaps: [Gap] = []

  init(_ text: PageText) {
    let lines = text.lines.prefix { $0.kind == .frontMatter }.dropFirst().dropLast()
    let values = Self.values(lines)
    title = values["title"]
    for key in ["api", "openapi"] {
      guard let value = values[key], let line = lines.first(where: { $0.states(key) }) else {
        continue
      }
      let range = text.range(of: line)
      if let request = RequestStatement(value, .frontMatter, at: range) { requests.append(request) }
      if key == "openapi" { gaps.append(Gap(.openAPI, value, at: range)) }
    }
  }

  private static func values(_ lines: some Sequence<PageText.Line>) -> [String: String] {
    var ignored = Diagnostics()
    let yaml = SourceFile(path: "", text: lines.map { $0.text + "\n" }.joined())
    if case .mapping(let entries)? = YAMLNode.parse(yaml, into: &ignored)?.content {
      let pairs = entries.compactMap { entry in
        entry.value.scalarText.map { (entry.key.value, $0.trimmingBlanks) }
      }
      return Dictionary(pairs) { first, _ in first }
    }
    return Dictionary(lines.compactMap(\.pair)) { first, _ in first }
  }
}

extension PageText.Line {
  fileprivate func states(_ key: String) -> Bool {
    trimmed.trimming { "\"'".contains($0) }.hasPrefix(key) && pair?.key == key
  }

  /// `key: "value"`, for what is no YAML as a whole.
  fileprivate var pair: (key: String, value: String)? {
    guard let colon = trimmed.firstIndex(of: ":") else { return nil }
    let isSurplus = { (character: Character) in "\"'".contains(character) || character.isBlank }
    let key = trimmed[..<colon].trimming(isSurplus)
    let value = trimmed[trimmed.index(after: colon)...].trimming(isSurplus)
    return value.isEmpty ? nil : (String(key), String(value))
  }
}

extension YAMLNode {
  fileprivate var scalarText: String? {
    guard case .scalar(let scalar) = content, scalar.value != .null else { return nil }
    return scalar.text
  }
}
