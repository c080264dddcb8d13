/// What `object.mustache` receives.
struct ObjectContext: Encodable {
  /// Lines without slashes; each starts with a space unless empty. So everywhere.
  let documentation: [String]
  let name: String
  let conformances: String
  let properties: [PropertyContext]
  let hasProperties: Bool
  /// Statements of `init(from:)`, in an order in which each finds what it needs.
  let decodings: [String]
  /// From `init(` to `)`, broken over lines where it must be.
  let initializer: String
  let codingKeys: [CodingKeyContext]
  let hasCodingKeys: Bool
  /// Whether `Codable` must be spelled out.
  let hasExplicitCoding: Bool
  /// The expression for `customMirror`, where something is to be left out.
  let mirror: String?
}

struct PropertyContext: Encodable {
  let documentation: [String]
  /// Empty, or a property wrapper and a space.
  let wrapper: String
  /// `let` or `var`.
  let introducer: String
  let name: String
  let type: String
  /// The statement that sets it from the initializer's argument.
  let assignment: String
  let encoding: String
}

struct CodingKeyContext: Encodable {
  /// The case, with its raw value where that differs.
  let declaration: String
}

/// What `enumeration.mustache` receives.
struct EnumerationContext: Encodable {
  let documentation: [String]
  let name: String
  let rawType: String
  let cases: [EnumerationCaseContext]
}

struct EnumerationCaseContext: Encodable {
  let documentation: [String]
  let declared: String
  let name: String
  /// The raw value as a Swift literal.
  let literal: String
}

/// What `union.mustache` receives; exactly one of `sibling`, `tagged` and `untagged` is there.
struct UnionContext: Encodable {
  let documentation: [String]
  let name: String
  let conformances: String
  /// Empty, or `indirect ` if a variant holds the union itself.
  let indirection: String
  let cases: [UnionCaseContext]
  let sibling: SiblingContext?
  let tagged: TagContext?
  let untagged: Bool
  /// Whether JSON that isn't described may hold something sensitive.
  let isSensitive: Bool
}

struct UnionCaseContext: Encodable {
  let documentation: [String]
  let declared: String
  let name: String
  let type: String
  /// The expression that decodes the variant from `decoder`.
  let decoding: String
  /// The same without `try`.
  let attempt: String
  /// What must hold besides for an untagged variant to be tried: nothing, or a condition and a comma.
  let condition: String
  /// Statements that encode `value` to `encoder`.
  let encoding: [String]
  /// The statement, if there is just one.
  let shortEncoding: String?
  /// What selects the variant: a pattern for the sibling, a literal for the tag.
  let pattern: String
}

struct SiblingContext: Encodable {
  /// The argument that carries the sibling: `eventType`.
  let label: String
  let type: String
  let wireName: String
}

struct TagContext: Encodable {
  let wireName: String
  /// The coding key's case, with its raw value where that differs.
  let keyDeclaration: String
  let key: String
}

/// What `alias.mustache` receives.
struct AliasContext: Encodable {
  let documentation: [String]
  let name: String
  let type: String
}
