extension TypeDeclaration {
  var isNull: Bool { shape.builtIn == .null }

  /// Whether it is null or takes null.
  var acceptsNull: Bool {
    if case .alternatives(let types) = shape { return types.contains(where: \.isNull) }
    return isNull
  }

  /// What the type is besides `unknown`, and whether `unknown` was there.
  var withoutUnknown: (TypeDeclaration, Bool) {
    guard case .alternatives(let types) = shape else { return (self, false) }
    let known = types.filter { $0.shape.builtIn != .unknown }
    guard let first = known.first, known.count == types.count - 1 else { return (self, false) }
    let withoutNull = known.filter { !$0.isNull }
    if known.count == 1 { return (first, true) }
    if withoutNull.count == 1 { return (withoutNull[0], true) }
    return (TypeDeclaration(.alternatives(withoutNull), at: range, about: about), true)
  }

  /// What is inside a declared list or map, for the name of a type written there.
  var partName: String {
    if case .list = shape { "element" } else { "value" }
  }
}

extension TypeDeclaration.Shape {
  var builtIn: BuiltInType? {
    guard case .named(let name) = self else { return nil }
    return BuiltInType(rawValue: name)
  }
}
