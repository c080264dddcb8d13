import APIModel

/// What types are called in a document, where names have fewer characters than in descriptions.
struct ComponentNames {
  private var taken: Set<String>
  private var types: [TypeName: String] = [:]
  /// How often a name was wanted that was taken.
  private var repetitions: [String: Int] = [:]

  init(_ names: [TypeName]) {
    taken = []
    for name in names where name.isPlain {
      types[name] = name.text
      taken.insert(name.text)
    }
    for name in names where !name.isPlain { types[name] = unused(name) }
  }

  subscript(type: TypeName) -> String { types[type] ?? type.text }

  /// Takes a name that is not taken yet, for something that goes by the given path.
  mutating func unused(_ name: TypeName) -> String {
    let wanted = name.path.map(\.asComponentName).joined(separator: ".")
    var result = wanted
    while !taken.insert(result).inserted {
      let count = repetitions[wanted, default: 1] + 1
      repetitions[wanted] = count
      result = "\(wanted)-\(count)"
    }
    return result
  }
}

extension TypeName {
  /// Whether its text can be the name of a component, and is that of no other type.
  fileprivate var isPlain: Bool { path.allSatisfy { $0.asComponentName == $0 } }
}

extension String {
  /// With a hyphen for what can't be in the name of a component, and for dots, which go between names.
  var asComponentName: String {
    String(
      String.UnicodeScalarView(unicodeScalars.map { $0.isComponentCharacter ? $0 : "-" })
    )
  }
}

extension Unicode.Scalar {
  /// OpenAPI 3.1.1, Components Object, without the dot.
  fileprivate var isComponentCharacter: Bool {
    switch self {
    case "a"..."z", "A"..."Z", "0"..."9", "_", "-": true
    default: false
    }
  }
}
