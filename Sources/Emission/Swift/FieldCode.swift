import APIModel

/// The code that concerns one property of an object.
struct FieldCode {
  let identifier: SwiftIdentifier
  let stored: StoredValue
  /// Set when the property is a union told apart by the property beside it.
  let siblingUnion: SiblingUnion?

  struct SiblingUnion {
    /// The union's type as its holder writes it.
    let type: String
    let sibling: Sibling
  }

  /// The property that tells the variants of a union apart.
  struct Sibling {
    /// The argument that carries it.
    let label: String
    let type: String
    /// How the holder's initializer reads it once it is set.
    let access: String
    let isOptional: Bool
    /// The cases of its enumeration by wire value; empty when it is plain text.
    let caseNames: [String: String]
  }

  let type: String
  let coding: String?
  private let isBoxed: Bool
  private let valueType: String

  init(
    _ property: Property,
    identifier: SwiftIdentifier,
    siblingUnion: SiblingUnion?,
    types: SwiftTypes,
    holder: String
  ) {
    self.identifier = identifier
    self.siblingUnion = siblingUnion
    stored = StoredValue(property.field, types: types)
    isBoxed = property.boxing != nil
    let declared = property.field.type.withoutNull.0
    type = types.spelling(of: property.field, in: holder)
    valueType = types.spelling(declared, in: holder)
    coding = types.coding(declared, in: holder)
  }

  /// Empty, or a property wrapper and a space.
  var wrapper: String {
    if case .threeState = stored { return "@Nullable " }
    return isBoxed ? "@Indirect " : ""
  }

  private var isWrapped: Bool { !wrapper.isEmpty }

  /// Whether Swift's synthesized `Codable` would do something else.
  var needsExplicitCoding: Bool {
    if case .nullable = stored { return true }
    return coding != nil || isWrapped || siblingUnion != nil
  }

  /// An argument of the initializer.
  var argument: String { "\(identifier.label): \(type)" + (mayBeLeftOut ? " = nil" : "") }

  /// Whether the initializer does without the argument.
  var mayBeLeftOut: Bool {
    switch stored {
    case .plain(.null), .optional, .threeState: true
    case .plain, .nullable: false
    }
  }

  var assignment: String {
    let name = identifier.declared
    if case .threeState = stored { return "_\(identifier.name) = Nullable(\(name))" }
    return isBoxed ? "_\(identifier.name) = Indirect(\(name))" : "self.\(identifier.name) = \(name)"
  }

  func child(of field: Field) -> MirrorCode.Child {
    MirrorCode.Child(
      identifier: identifier,
      isOptional: stored.isOptional,
      isSensitive: field.isSensitive
    )
  }

  // MARK: Decoding

  var decoding: String {
    if let siblingUnion { return decoding(siblingUnion) }
    let what = coding ?? valueType + ".self"
    if case .threeState = stored {
      return container("_\(identifier.name) = try container.decodeNullable(", [what, key])
    }
    let (method, value) =
      switch stored {
      case .optional: ("decodeIfPresent", what)
      case .nullable: ("decode", coding.map { ".nullable(\($0))" } ?? valueType + "?.self")
      case .plain, .threeState: ("decode", what)
      }
    guard isBoxed else { return container("\(access) = try container.\(method)(", [value, key]) }
    let inner = Code.list("try container.\(method)(", [.text(value), .text(key)], ")")
    return Code.list("_\(identifier.name) = Indirect(", [inner], ")").laidOut(indent: 4)
  }

  /// A call of the container, broken over lines where it must be.
  private func container(_ opening: String, _ items: [String], _ closing: String = ")") -> String {
    Layout.list(opening, items, closing, indent: 4)
  }

  private func decoding(_ union: SiblingUnion) -> String {
    let (label, access) = (union.sibling.label, union.sibling.access)
    // `self` is not whole yet, so closures take what they need of it.
    let capture = access == label ? "[\(label)]" : "[\(label) = \(access)]"
    func reading(_ opening: String) -> String {
      let oneLine = "\(opening) { \(capture) decoder in"
      let head =
        oneLine.count <= Layout.width - 4 ? oneLine : "\(opening) {\n      \(capture) decoder in"
      return "\(head)\n      try \(union.type)(from: decoder, \(label): \(label))\n    }"
    }
    switch stored {
    case .plain:
      return Layout.list(
        "\(self.access) = try \(union.type)(",
        ["from: container.superDecoder(\(key))", "\(label): \(access)"],
        ")",
        indent: 4
      )
    case .optional, .nullable:
      return reading("\(self.access) = try container.decodeIfPresent(\(key))")
    case .threeState:
      return reading("_\(identifier.name) = try container.decodeNullable(\(key))")
    }
  }

  // MARK: Encoding

  var encoding: String {
    let via = coding.map { ["as: \($0)"] } ?? []
    return switch stored {
    case .plain: container("try container.encode(", [access] + via + [key])
    case .optional: container("try container.encodeIfPresent(", [access] + via + [key])
    case .nullable:
      container(
        "try container.encode(",
        [access] + (coding.map { ["as: .nullable(\($0))"] } ?? []) + [key]
      )
    case .threeState:
      container("try container.encodeNullable(", ["_\(identifier.name)"] + via + [key])
    }
  }

  private var key: String { "forKey: .\(identifier.name)" }

  private var access: String { FieldCode.access(identifier.name) }

  /// This property as the sibling of a union.
  func asSibling(caseNames: [String: String]) -> Sibling {
    Sibling(
      label: FieldCode.locals.contains(identifier.name)
        ? identifier.name + "Value" : identifier.name,
      type: type,
      access: isWrapped ? "_\(identifier.name).wrappedValue" : access,
      isOptional: stored.isOptional,
      caseNames: caseNames
    )
  }

  /// The property where locals of the coding methods may hide it.
  static func access(_ name: String) -> String {
    locals.contains(name) ? "self.\(name)" : name.escapedIdentifier
  }

  /// Names that the coding methods use themselves.
  private static let locals: Set<String> = ["container", "decoder", "encoder"]
}
