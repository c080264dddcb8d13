import APIModel

/// A type as Stainless spells it: `array of object { id, name, 2 more }`, `"a" or "b" or 3 more`.
indirect enum StainlessType: Hashable, Sendable {
  case plain(DocumentedType)
  case literal(JSON)
  /// Expanded below where it is named first, as a rule.
  case named(String)
  case array(of: StainlessType)
  case map(of: StainlessType)
  /// - Parameter unlisted: How many more there are than the spelling lists.
  case oneOf([StainlessType], unlisted: Int)
}

extension StainlessType {
  /// Whether bullets below it can't be values or variants of it.
  var isPlain: Bool {
    switch self {
    case .plain: true
    case .array(let content), .map(let content): content.isPlain
    case .literal, .named, .oneOf: false
    }
  }

  var isArray: Bool {
    if case .array = self { true } else { false }
  }

  /// Whether it is, or is a list of, a type of that name.
  func mentions(_ name: String) -> Bool {
    switch self {
    case .named(let own): own == name
    case .array(let content), .map(let content): content.mentions(name)
    case .oneOf(let types, _): types.contains { $0.mentions(name) }
    case .plain, .literal: false
    }
  }

  /// Through how many lists the way goes to the fields below it.
  var listDepth: Int {
    switch self {
    case .array(let element): return 1 + element.listDepth
    case .plain(.array): return 1
    case .oneOf(let types, _):
      let depths = types.filter(\.holdsFields).map(\.listDepth)
      return depths.min() ?? 0
    case .plain, .literal, .named, .map: return 0
    }
  }

  /// Whether fields can be below it.
  var holdsFields: Bool {
    switch self {
    case .named: true
    case .plain(let type): [.object, .any, .array(of: nil), .map(of: nil)].contains(type)
    case .array(let content), .map(let content): content.holdsFields
    case .oneOf(let types, _): types.contains(where: \.holdsFields)
    case .literal: false
    }
  }
}
