/// A name, and what is done to what it stands for: `first(reversed(names))`.
struct TransformedName {
  /// Empty for what transforms say of the element of a list that is being gone through: `first()`.
  let name: String
  /// Innermost first.
  let transforms: [String]

  /// Nil unless every bracket has its other half, at the end.
  init?(_ text: String) {
    var parts = text.split(separator: "(", omittingEmptySubsequences: false)
    let last = parts.removeLast()
    let name = last.prefix { $0 != ")" }
    let isWritten =
      last.dropFirst(name.count) == String(repeating: ")", count: parts.count)
      && !parts.contains { $0.contains(")") }
    guard isWritten else { return nil }
    self.name = String(name)
    transforms = parts.reversed().map(String.init)
  }

  /// What a transform makes of a value; nil if it makes nothing of it.
  static func result(of transform: String, on kind: TemplateValueKind) -> TemplateValueKind? {
    results(on: kind).first { $0.name == transform }?.kind
  }

  static func names(on kind: TemplateValueKind) -> [String] { results(on: kind).map(\.name) }

  private static func results(
    on kind: TemplateValueKind
  ) -> [(name: String, kind: TemplateValueKind)] {
    switch kind {
    case .text:
      ["capitalized", "lowercased", "uppercased", "reversed"].map { ($0, .text) }
        + [("empty", .flag)]
    case .number:
      [("plusone", .number), ("minusone", .number)]
        + ["equalzero", "even", "odd"].map { ($0, .flag) }
    case .list(let element):
      [("first", element), ("last", element), ("reversed", kind), ("count", .number)]
        + [("empty", .flag)] + (element == .text ? [("sorted", kind)] : [])
    case .flag, .context: []
    case .optional(let kind): results(on: kind)
    }
  }

  /// What transforms say of an element of a list.
  static let ofElements: [String: TemplateValueKind] = [
    "first": .flag, "last": .flag, "even": .flag, "odd": .flag, "index": .number,
  ]
}
