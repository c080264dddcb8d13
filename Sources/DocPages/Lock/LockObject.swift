import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// One object of a lock. What is asked of it and not there, or not of the kind asked for, is damage.
struct LockObject {
  let range: SourceRange
  private let values: [String: YAMLNode]

  init(_ node: YAMLNode, keys: [String]) throws(LockDamage) {
    var values: [String: YAMLNode] = [:]
    for entry in try node.lockEntries() {
      guard keys.contains(entry.key.value) else {
        throw LockDamage("locks have no '\(entry.key.value)' here", at: entry.key.range)
      }
      values[entry.key.value] = entry.value
    }
    range = node.range
    self.values = values
  }

  func lacks(_ key: String) -> LockDamage { LockDamage("this lacks '\(key)'", at: range) }

  func node(_ key: String) throws(LockDamage) -> YAMLNode {
    guard let node = values[key] else { throw lacks(key) }
    return node
  }

  func optional<Value>(
    _ key: String,
    _ read: (YAMLNode) throws(LockDamage) -> Value
  ) throws(LockDamage) -> Value? {
    guard let node = values[key] else { return nil }
    return try read(node)
  }

  func list<Value>(
    _ key: String,
    _ read: (YAMLNode) throws(LockDamage) -> Value
  ) throws(LockDamage) -> [Value] {
    let node = try node(key)
    guard let elements = node.elements else { throw node.isNot("a list") }
    var values: [Value] = []
    for element in elements { values.append(try read(element)) }
    return values
  }

  func text(_ key: String) throws(LockDamage) -> String? {
    try optional(key) { node throws(LockDamage) in
      guard let text = node.text else { throw node.isNot("text") }
      return text.value
    }
  }

  func required(_ key: String) throws(LockDamage) -> String {
    guard let text = try text(key) else { throw lacks(key) }
    return text
  }

  func flag(_ key: String) throws(LockDamage) -> Bool? {
    try optional(key) { node throws(LockDamage) in
      guard let flag = node.flag else { throw node.isNot("true or false") }
      return flag.value
    }
  }

  func integer(_ key: String) throws(LockDamage) -> Int? {
    try optional(key) { node throws(LockDamage) in
      guard node.text == nil, let number = node.scalar.flatMap({ Int($0.text) }) else {
        throw node.isNot("a whole number")
      }
      return number
    }
  }

  func number(_ key: String) throws(LockDamage) -> Double? {
    try optional(key) { node throws(LockDamage) in
      guard node.text == nil, let number = node.scalar.flatMap({ Double($0.text) }) else {
        throw node.isNot("a number")
      }
      return number
    }
  }

  /// One of the words that a type has for its cases.
  func word<Word: RawRepresentable<String>>(_ key: String) throws(LockDamage) -> Word {
    let node = try node(key)
    guard let word = node.text.flatMap({ Word(rawValue: $0.value) }) else {
      throw LockDamage("this is no word for '\(key)'", at: node.range)
    }
    return word
  }
}

extension YAMLNode {
  func lockEntries() throws(LockDamage) -> [YAMLEntry] {
    guard let entries else { throw isNot("an object") }
    return entries
  }

  func lockValue() throws(LockDamage) -> JSON {
    var problems = Diagnostics()
    guard let value = JSON(self, into: &problems) else { throw isNot("a JSON value") }
    return value
  }

  func lockValues() throws(LockDamage) -> [JSON] {
    guard case .array(let values) = try lockValue() else { throw isNot("a list") }
    return values
  }

  func isNot(_ kind: String) -> LockDamage { LockDamage("expected \(kind)", at: range) }
}
