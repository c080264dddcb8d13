import APIModel
import SpecLanguage

/// Makes items that are like a documented one but for what they go by.
struct ItemCopy {
  let types: TypeIndex
  let schema: Schema

  func copy(of item: JSON, number: Int) -> JSON {
    guard case .object(let members) = item else { return varied(item, schema, number) ?? item }
    guard let name = name(members) else { return item }
    let changed = members.map { member in
      guard member.name == name, let field = field(name),
        let value = varied(member.value, field.type, number, field.limits)
      else { return member }
      return JSON.Member(name: name, value: value)
    }
    return .object(changed)
  }

  /// Something called `id`; else the first text that may be any.
  private func name(_ members: [JSON.Member]) -> String? {
    let usual = ["id", "_id", "uuid", "guid", "key"]
    let names = members.map(\.name).filter { name in
      members.contains { $0.name == name && canVary($0) }
    }
    return names.first { usual.contains($0.lowercased()) } ?? names.first
  }

  private func canVary(_ member: JSON.Member) -> Bool {
    guard let field = field(member.name) else { return false }
    return varied(member.value, field.type, 0, field.limits) != nil
  }

  private func field(_ name: String) -> Field? {
    types.field([name], in: schema)
      ?? (types.properties(schema) == nil
        ? Field(name: name, type: .any, presence: .optional) : nil)
  }

  /// Nil for what can't be another value without meaning something else.
  private func varied(
    _ value: JSON,
    _ schema: Schema,
    _ number: Int,
    _ limits: Limits = Limits()
  ) -> JSON? {
    let schema = types.value(schema)
    switch (schema, value) {
    case (.uuid, .string(let text)): return .string(uuid(text, number))
    case (.string, .string(let text)), (.any, .string(let text)):
      if Formats.isUUID(text) { return .string(uuid(text, number)) }
      let ending = "-\(number)"
      let most = Int(exactly: limits.maximum?.rounded(.down) ?? 1000) ?? 1000
      let start = text.unicodeScalars.prefix(max(most - ending.count, 0))
      return .string(String(String.UnicodeScalarView(start)) + ending)
    case (.integer, .number(let digits)), (.int64, .number(let digits)),
      (.any, .number(let digits)):
      guard let start = Int(digits), limits.maximum == nil else { return nil }
      let (sum, isTooLarge) = start.addingReportingOverflow(number)
      return isTooLarge ? nil : .number(String(sum))
    default: return nil
    }
  }

  /// With the number as its last twelve digits.
  private func uuid(_ text: String, _ number: Int) -> String {
    let digits = String(number, radix: 16)
    return text.prefix(24) + String(repeating: "0", count: max(12 - digits.count, 0)) + digits
  }
}
