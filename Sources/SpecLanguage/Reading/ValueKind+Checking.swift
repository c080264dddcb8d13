import SourceText
import YAMLReader

extension ValueKind {
  /// Whether a value is of this kind as far as its outermost form tells; reports it when not. A list
  /// is accepted with those of its elements that fit.
  func accepts(
    _ node: YAMLNode,
    of key: Located<String>,
    into diagnostics: inout Diagnostics
  ) -> Bool {
    if case .list(let kind) = self, let elements = node.elements {
      for element in elements where !kind.fits(element) {
        kind.report(element, "an element of '\(key.value)' is", key, into: &diagnostics)
      }
      return true
    }
    if !fits(node) { report(node, "'\(key.value)' takes", key, into: &diagnostics) }
    return fits(node)
  }

  private func report(
    _ node: YAMLNode,
    _ opening: String,
    _ key: Located<String>,
    into diagnostics: inout Diagnostics
  ) {
    let place = node.isBlank ? key.range : node.range
    let isTime = [Key.every.name, Key.atMost.name].contains(key.value) && node.isNumber
    let hint = isTime ? "; write a number with its unit: 1s, 500ms or 2min" : hint(for: node)
    let message = "\(opening) \(words), found \(found(node))\(hint)"
    diagnostics.error(.wrongKind, message, at: place)
  }

  /// Those of a list's elements that fit.
  func elements(of node: YAMLNode) -> [YAMLNode] {
    guard case .list(let kind) = self else { return [] }
    return node.elements?.filter(kind.fits) ?? []
  }

  private func fits(_ node: YAMLNode) -> Bool {
    switch self {
    case .text: node.text != nil
    case .flag: node.flag != nil
    case .integer: node.scalar.map { $0.value == .integer && Int($0.text) != nil } ?? false
    case .number: node.isNumber
    case .json: !node.isBlank
    case .type: !node.isBlank
    case .fields, .types, .variants, .schemes, .mapping: node.entries != nil
    case .enumeration: node.entries != nil || node.elements != nil
    case .list(let kind): node.elements?.allSatisfy(kind.fits) ?? false
    case .choice(let words): node.text.map { words.contains($0.value) } ?? false
    case .either(let kinds): kinds.contains { $0.fits(node) }
    }
  }

  /// What fits, for people.
  private var words: String {
    switch self {
    case .text: "text"
    case .flag: "true or false"
    case .integer: "an integer"
    case .number: "a number"
    case .json: "a value"
    case .type: "a type"
    case .fields, .types, .variants, .schemes, .mapping: "a mapping"
    case .enumeration: "a list of values or a mapping of values to their meanings"
    case .list(.text): "a list of texts"
    case .list: "a list"
    case .choice(let words) where words.count > 2:
      "one of " + words.map { "'\($0)'" }.joined(separator: ", ")
    case .choice(let words): words.map { "'\($0)'" }.joined(separator: " or ")
    case .either(let kinds): kinds.map(\.words).joined(separator: " or ")
    }
  }

  private func found(_ node: YAMLNode) -> String {
    guard let text = node.text?.value, words.contains("'") else { return node.kindName }
    return "'\(text)'"
  }

  private func hint(for node: YAMLNode) -> String {
    switch (self, node.scalar?.value) {
    case (.text, .bool), (.text, .integer), (.text, .number): "; put it in quotes"
    case (.choice(let words), .string): suggestion(for: node.text?.value ?? "", among: words)
    default: ""
    }
  }
}

extension YAMLNode {
  fileprivate var isNumber: Bool {
    guard let scalar, scalar.value == .integer || scalar.value == .number else { return false }
    return Double(scalar.text)?.isFinite ?? false
  }
}
