import APIModel

/// Names for the variants of `A | B`, made from their types: `string`, `logEntry`, `strings`.
package struct VariantNames {
  let texts: [String]

  init(_ types: [TypeDeclaration]) {
    var uses: [String: Int] = [:]
    texts = types.map { type in
      let name = VariantNames.name(type)
      uses[name, default: 0] += 1
      return uses[name] == 1 ? name : "\(name)\(uses[name, default: 0])"
    }
  }

  private static func name(_ type: TypeDeclaration) -> String {
    switch type.shape {
    case .named(let name): lowercasedFirst(name)
    case .epoch, .duration: "time"
    case .embeddedJSON: "json"
    case .map: "map"
    case .list(let element): plural(name(element))
    case .enumeration(let values):
      values.count == 1 && !values[0].isInteger ? values[0].text : "option"
    case .object: "object"
    case .alternatives(let types): types.map(name).joined(separator: "Or")
    case .union, .unreadable: "value"
    }
  }

  private static func lowercasedFirst(_ name: String) -> String {
    name.prefix(1).lowercased() + name.dropFirst()
  }

  package static func plural(_ name: String) -> String {
    if name.hasSuffix("y"), let last = name.dropLast().last, !"aeiou".contains(last) {
      return name.dropLast() + "ies"
    }
    let hisses = ["s", "x", "z", "ch", "sh"].contains(where: name.hasSuffix)
    return name + (hisses ? "es" : "s")
  }
}
