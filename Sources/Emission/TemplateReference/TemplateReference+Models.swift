extension TemplateReference {
  static let modelContexts: [TemplateContext] = [
    TemplateContext(
      ObjectContext.self,
      "A struct.",
      [
        documentation,
        .text("name", "Its type, without its holder."),
        .text("conformances", "Its protocols, with commas."),
        .list("properties", of: PropertyContext.self, "Its properties, in the author's order."),
        .flag("hasProperties", "Whether there are any."),
        .texts(
          "decodings",
          "Statements of `init(from:)`, in an order in which each finds what it needs."
        ),
        .text("initializer", "From `init(` to `)`, broken over lines where it must be."),
        .list("codingKeys", of: CodingKeyContext.self, "A key for each property."),
        .flag("hasCodingKeys", "Whether there are any."),
        .flag("hasExplicitCoding", "Whether `Codable` must be spelled out."),
        mirror,
      ]
    ),
    TemplateContext(
      PropertyContext.self,
      "A property of a struct.",
      [
        documentation,
        .text("wrapper", "Empty, or a property wrapper and a space."),
        .text("introducer", "`let` or `var`."),
        .text("name", "As it is declared, with back-ticks where it must be."),
        .text("type", "Its Swift type."),
        .text("assignment", "The statement that sets it from the initializer's argument."),
        .text("encoding", "The statement that encodes it."),
      ]
    ),
    TemplateContext(
      CodingKeyContext.self,
      "A coding key.",
      [.text("declaration", "What follows `case`: its name, and its raw value where that differs.")]
    ),
    TemplateContext(
      EnumerationContext.self,
      "An enum of texts or numbers that stays open to new ones.",
      [
        documentation,
        .text("name", "Its type, without its holder."),
        .text("rawType", "`String` or `Int`."),
        .list("cases", of: EnumerationCaseContext.self, "The documented values, in order."),
      ]
    ),
    TemplateContext(
      EnumerationCaseContext.self,
      "A documented value.",
      [
        documentation,
        .text("declared", "As `case` declares it, with back-ticks where it must be."),
        .text("name", "As it is used after a full stop."),
        .text("literal", "The value as a Swift literal."),
      ]
    ),
    TemplateContext(
      UnionContext.self,
      "An enum of values of several types; one of `sibling`, `tagged` and `untagged` is there.",
      [
        documentation,
        .text("name", "Its type, without its holder."),
        .text("conformances", "Its protocols, with commas."),
        .text("indirection", "Empty, or `indirect ` if a variant holds the union itself."),
        .list("cases", of: UnionCaseContext.self, "The variants, in the order they are tried in."),
        .perhaps("sibling", SiblingContext.self, "The field beside it that selects a variant."),
        .perhaps("tagged", TagContext.self, "The field inside it that selects a variant."),
        .flag("untagged", "Whether the first variant that fits is taken."),
        .flag("isSensitive", "Whether JSON that isn't described may hold something sensitive."),
      ]
    ),
    TemplateContext(
      UnionCaseContext.self,
      "A variant.",
      [
        documentation,
        .text("declared", "As `case` declares it, with back-ticks where it must be."),
        .text("name", "As it is used after a full stop."),
        .text("type", "What it holds."),
        .text("decoding", "The expression that decodes it from `decoder`."),
        .text("attempt", "The same without `try`."),
        .text(
          "condition",
          "What must hold besides for an untagged one: empty, or a condition, a comma and a space."
        ),
        .texts("encoding", "Statements that encode `value` to `encoder`."),
        .perhaps("shortEncoding", "The statement, if there is just one."),
        .text("pattern", "What selects it: a pattern for the sibling, a literal for the tag."),
      ]
    ),
    TemplateContext(
      SiblingContext.self,
      "The field beside a union that selects a variant.",
      [
        .text("label", "The argument that carries it: `eventType`."),
        .text("type", "Its Swift type."),
        .text("wireName", "As it is sent: `event_type`."),
      ]
    ),
    TemplateContext(
      TagContext.self,
      "The field inside a union that selects a variant.",
      [
        .text("wireName", "As it is sent."),
        .text("keyDeclaration", "The coding key, with its raw value where that differs."),
        .text("key", "The coding key as it is used."),
      ]
    ),
    TemplateContext(
      AliasContext.self,
      "A type alias.",
      [
        documentation,
        .text("name", "Its name, without its holder."),
        .text("type", "What it stands for."),
      ]
    ),
  ]
}
