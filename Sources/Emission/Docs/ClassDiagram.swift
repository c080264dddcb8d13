import APIModel

/// Diagrams of types that refer to each other, in Mermaid's language. Each has from 3 to 12 types;
/// what is less needs none, and more is not to be followed any more.
///
/// Of that language, only this is used, of which every line is one: `classDiagram`,
/// `class ID["Name"]`, `ID --> "*" ID : label` and `ID <|-- ID`, where IDs and labels are of
/// `A-Z a-z 0-9 _`, and names of letters, digits, dots and underscores.
struct ClassDiagram {
  let lines: [String]

  /// One for each group of declared types, and of types within them, that refer to each other.
  static func all(_ api: API, types: SwiftTypes) -> [ClassDiagram] {
    let graph = TypeGraph(api, types: types)
    return graph.groups.compactMap { group in
      let relations = group.flatMap { graph.relations[$0] ?? [] }
      guard (3...12).contains(group.count), relations.count * 2 <= group.count * 3 else {
        return nil
      }
      return ClassDiagram(group, relations, types: types)
    }
  }

  private init(_ group: [TypeName], _ relations: [TypeRelation], types: SwiftTypes) {
    var scope = NameScope()
    var ids: [TypeName: String] = [:]
    for name in group { ids[name] = scope.claim(ClassDiagram.identifier(types.names.type(name))) }
    func id(_ name: TypeName) -> String { ids[name] ?? "" }
    let classes = group.map { "class \(id($0))[\"\(ClassDiagram.title(types.names.type($0)))\"]" }
    let arrows = relations.map { relation in
      switch relation.kind {
      case .variant: "\(id(relation.from)) <|-- \(id(relation.to))"
      case .property(let identifier, let count):
        "\(id(relation.from)) --> \"\(count.rawValue)\" \(id(relation.to))"
          + ClassDiagram.label(identifier)
      }
    }
    lines = ["classDiagram"] + (classes + arrows).map { "  " + $0 }
  }

  private static func identifier(_ name: String) -> String {
    String(String.UnicodeScalarView(name.unicodeScalars.map { isPlain($0) ? $0 : "_" }))
  }

  private static func title(_ name: String) -> String {
    name.filter { $0.isLetter || $0.isNumber || $0 == "." || $0 == "_" }
  }

  /// Mermaid takes `direction` at the end of a line, and `TB` or the like at the start of the next, for
  /// an order of its own.
  private static func label(_ text: String) -> String {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter(isPlain)))
    return plain.isEmpty || plain.lowercased().hasSuffix("direction") ? "" : " : \(plain)"
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9", "_": true
    default: false
    }
  }
}
