import APIModel

/// Writes documented values as Swift expressions. Nil where Swift can't say it in one.
struct ValueLiteral {
  let api: API
  let types: SwiftTypes

  func expression(_ value: JSON, _ schema: Schema) -> Code? {
    switch (types.resolved(schema), value) {
    case (.nullable, .null): .text("nil")
    case (.nullable(let inner), _): expression(value, inner)
    case (.any, _): any(value)
    case (.null, .null): .text("JSONNull()")
    case (.array(let inner), .array(let elements)): list(elements, inner)
    case (.map(let inner), .object(let members)): dictionary(members, inner)
    case (.named(let name), _): named(value, name)
    case (.embeddedJSON, _): nil
    case (.file, .string(let text)): file(text)
    case (let plain, _): scalar(value, plain).map(Code.text)
    }
  }

  private func scalar(_ value: JSON, _ schema: Schema) -> String? {
    switch (schema, value) {
    case (.boolean, .bool(let value)): String(value)
    case (.integer, .number(let digits)), (.int64, .number(let digits)),
      (.number, .number(let digits)):
      digits
    case (.duration(let unit), .number(let digits)): duration(digits, unit)
    case (.string, .string(let text)): SwiftLiteral.string(text)
    case (.date, .string(let text)): "try Coding.date.decode(\(SwiftLiteral.string(text)))"
    case (.timestamp, .string(let text)), (.uuid, .string(let text)), (.url, .string(let text)),
      (.base64, .string(let text)):
      decoded(SwiftLiteral.string(text), schema)
    case (.epoch, .number(let digits)): decoded(digits, schema)
    default: nil
    }
  }

  /// Through the coding that reads it off the wire.
  private func decoded(_ literal: String, _ schema: Schema) -> String? {
    types.coding(schema).map { "try Coding\($0).decode(\(literal))" }
  }

  private func duration(_ digits: String, _ unit: TimeUnit) -> String {
    switch unit {
    case .milliseconds where Int(digits) != nil: ".milliseconds(\(digits))"
    case .milliseconds: ".seconds(\(digits) / 1000)"
    case .seconds: ".seconds(\(digits))"
    case .minutes: ".seconds(\(digits) * 60)"
    case .hours: ".seconds(\(digits) * 3600)"
    case .days: ".seconds(\(digits) * 86400)"
    }
  }

  private func file(_ text: String) -> Code {
    .list(
      "FilePart(",
      [
        .text("filename: \"file\""), .text("mediaType: \"application/octet-stream\""),
        .text("data: Data(\(SwiftLiteral.string(text)).utf8)"),
      ],
      ")"
    )
  }

  // MARK: Compound values

  private func list(_ elements: [JSON], _ inner: Schema) -> Code? {
    let items = elements.compactMap { expression($0, inner) }
    return items.count == elements.count ? .list("[", items, "]", isCollection: true) : nil
  }

  private func dictionary(_ members: [JSON.Member], _ inner: Schema) -> Code? {
    if members.isEmpty { return .text("[:]") }
    let items = members.compactMap { member in
      expression(member.value, inner).map { Code.labelled(SwiftLiteral.string(member.name), $0) }
    }
    return items.count == members.count ? .list("[", items, "]", isCollection: true) : nil
  }

  private func any(_ value: JSON) -> Code? {
    switch value {
    case .null: .text(".null")
    case .bool(let value): .text(String(value))
    case .number(let digits):
      // Longer than any of Swift's integers: its test reads it from the fixture.
      Int64(digits) == nil && digits.allSatisfy { $0 == "-" || $0.isNumber } ? nil : .text(digits)
    case .string(let text): .text(SwiftLiteral.string(text))
    case .array(let elements): list(elements, .any)
    case .object(let members): dictionary(members, .any)
    }
  }

  private func named(_ value: JSON, _ name: TypeName) -> Code? {
    guard let definition = api.definition(name) else { return nil }
    switch definition.shape {
    case .object(let properties): return object(value, properties, type: types.names.type(name))
    case .enumeration(let enumeration):
      return enumeration.caseNames[value.plainText].map { .text(".\($0)") }
    case .alias(let schema): return expression(value, schema)
    case .union: return nil
    }
  }

  /// A value for the initializer's argument of a field, where nil means that it is absent.
  func argument(_ value: JSON, _ field: Field) -> Code? {
    if case .threeState = StoredValue(field, types: types), value == .null { return nil }
    return expression(value, field.type)
  }

  private func object(_ value: JSON, _ properties: [Property], type: String) -> Code? {
    let fields = properties.map(\.field)
    var arguments: [Code] = []
    for (field, identifier) in zip(fields, FieldNames.properties(fields)) {
      guard let member = value[field.name] else { continue }
      guard let argument = argument(member, field) else { return nil }
      arguments.append(.labelled(identifier.passedLabel, argument))
    }
    return .list("\(type)(", arguments, ")")
  }
}
