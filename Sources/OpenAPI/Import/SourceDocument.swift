import SourceText
import SpecLanguage
import YAMLReader

/// A parsed OpenAPI document, and what of it has been understood.
struct SourceDocument {
  let root: YAMLNode
  private var understood: Set<SourcePosition> = []
  private var visited: [SourcePosition: YAMLNode] = [:]
  /// Visited mappings that have been told of as a whole.
  private var left: Set<SourcePosition> = []
  /// The members of the sections of `components`, by section and name.
  private let components: [String: [String: YAMLNode]]

  init(_ root: YAMLNode) {
    self.root = root
    let sections = root.entry("components")?.value.entries ?? []
    components = Dictionary(
      sections.map { section in
        let members = (section.value.entries ?? []).map { ($0.key.value, $0.value) }
        return (section.key.value, Dictionary(members, uniquingKeysWith: { first, _ in first }))
      },
      uniquingKeysWith: { first, _ in first }
    )
  }

  /// Takes a mapping for one whose keys mean something: those that nobody asks for are told of.
  mutating func visit(_ node: YAMLNode) {
    if node.entries != nil { visited[node.range.start] = node }
  }

  /// Undoes `visit` for what is left out as a whole.
  mutating func leave(_ node: YAMLNode) { left.insert(node.range.start) }

  func isVisited(_ node: YAMLNode) -> Bool { visited[node.range.start] != nil }

  /// The value of a key, which counts as understood.
  mutating func take(_ key: String, of node: YAMLNode) -> YAMLNode? {
    guard let entry = node.entry(key) else { return nil }
    understand(entry)
    return entry.value
  }

  func isUnderstood(_ key: String, of node: YAMLNode) -> Bool {
    node.entry(key).map { understood.contains($0.key.range.start) } ?? true
  }

  mutating func understand(_ entry: YAMLEntry) { understood.insert(entry.key.range.start) }

  /// The entries of visited mappings that nobody asked for, in the order of the document.
  var leftOver: [YAMLEntry] {
    visited.keys.filter { !left.contains($0) }.sorted().flatMap { visited[$0]?.entries ?? [] }
      .filter { !understood.contains($0.key.range.start) }
  }
}

extension SourceDocument {
  /// What a reference within the document leads to; nil for others.
  func target(of reference: String) -> YAMLNode? {
    guard reference.hasPrefix("#/") else { return reference == "#" ? root : nil }
    let tokens = reference.dropFirst(2).split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.unescapedToken }
    if tokens.count == 3, tokens[0] == "components" { return components[tokens[1]]?[tokens[2]] }
    var node = root
    for token in tokens.prefix(200) {
      if let elements = node.elements, let index = Int(token), elements.indices.contains(index) {
        node = elements[index]
      } else if let entry = node.entry(token) {
        node = entry.value
      } else {
        return nil
      }
    }
    return node
  }

  func component(_ name: String, in section: String) -> YAMLNode? { components[section]?[name] }
}

extension StringProtocol {
  /// RFC 6901, section 4, inside an address.
  fileprivate var unescapedToken: String {
    var bytes: [UInt8] = []
    var rest = Array(utf8)[...]
    while let byte = rest.popFirst() {
      let digits = String(decoding: rest.prefix(2), as: UTF8.self)
      if byte == UInt8(ascii: "%"), digits.utf8.count == 2, let value = UInt8(digits, radix: 16) {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    var text = ""
    var isEscaped = false
    for character in String(decoding: bytes, as: UTF8.self) {
      if isEscaped {
        text += character == "0" ? "~" : character == "1" ? "/" : "~\(character)"
        isEscaped = false
      } else if character == "~" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    return text
  }
}

extension YAMLNode {
  func entry(_ key: String) -> YAMLEntry? { entries?.first { $0.key.value == key } }

  /// The text of a scalar that is text, a number or so on.
  var word: String? { scalar.map(\.text) }
}
