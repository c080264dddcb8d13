import APIModel

/// A field's name in Swift beside its name on the wire.
struct SwiftIdentifier: Hashable {
  /// As it is written after a dot: `default`, `batchID`.
  let name: String
  let wireName: String

  /// As it is written before a colon: few keywords need back-ticks there.
  var label: String { ["inout", "let", "var"].contains(name) ? "`\(name)`" : name }

  /// As it is written before a colon where a value is passed: fewer keywords need back-ticks there.
  var passedLabel: String { name == "inout" ? "`inout`" : name }

  /// As it is written where it is declared or stands alone: `` `default` ``, `batchID`.
  var declared: String { name.escapedIdentifier }
}

enum FieldNames {
  /// Names for the properties of an object, in their order.
  static func properties(_ fields: [Field]) -> [SwiftIdentifier] {
    identifiers(fields, reserved: ReservedNames.members)
  }

  /// Names for the arguments of a request, in their order.
  ///
  /// - Parameter names: What else they must differ from.
  static func arguments(_ fields: [Field], besides names: Set<String> = []) -> [SwiftIdentifier] {
    identifiers(fields, reserved: ReservedNames.arguments.union(names))
  }

  /// Names for the arguments of a client's initializer, in their order.
  static func clientArguments(_ fields: [Field]) -> [SwiftIdentifier] {
    arguments(fields, besides: ["server", "transport", "middleware", "options", "api"])
  }

  private static func identifiers(_ fields: [Field], reserved: Set<String>) -> [SwiftIdentifier] {
    var scope = NameScope(reserved: reserved)
    return fields.map { field in
      let name = Words(field.preferredName ?? field.name).lowerCamel.identifier(orAfter: "field")
      return SwiftIdentifier(name: scope.claim(name, name + "Field"), wireName: field.name)
    }
  }

  /// Names for the cases of an enumeration or union, in their order.
  static func cases(_ written: [String]) -> [SwiftIdentifier] {
    var scope = NameScope(reserved: ReservedNames.cases)
    return written.map { wireName in
      let name = Words(wireName).lowerCamel.identifier(
        orAfter: wireName.isEmpty ? "empty" : "value"
      )
      return SwiftIdentifier(name: scope.claim(name, name + "Value"), wireName: wireName)
    }
  }
}
