/// In JSON a shape is an object with a `kind`, and beside it `properties`; `cases`, whose values are
/// all text or all integers; `discriminator` and `variants`; or `of`.
extension TypeDefinition.Shape: Codable {
  private enum CodingKeys: String, CodingKey {
    case kind, properties, cases, discriminator, variants, of
  }

  private enum Kind: String, Codable { case object, strings, integers, union, alias }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    switch try container.decode(Kind.self, forKey: .kind) {
    case .object:
      self = .object(try container.decode([Property].self, forKey: .properties))
    case .strings:
      let cases = try container.decode([EnumerationCase<String>].self, forKey: .cases)
      self = .enumeration(Enumeration(values: .strings(cases)))
    case .integers:
      let cases = try container.decode([EnumerationCase<Int>].self, forKey: .cases)
      self = .enumeration(Enumeration(values: .integers(cases)))
    case .union:
      self = .union(
        Union(
          discriminator: try container.decode(Union.Discriminator.self, forKey: .discriminator),
          variants: try container.decode([Variant].self, forKey: .variants)
        )
      )
    case .alias:
      self = .alias(try container.decode(Schema.self, forKey: .of))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .object(let properties): try container.encode(properties, forKey: .properties)
    case .alias(let schema): try container.encode(schema, forKey: .of)
    case .union(let union):
      try container.encode(union.discriminator, forKey: .discriminator)
      try container.encode(union.variants, forKey: .variants)
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings(let cases): try container.encode(cases, forKey: .cases)
      case .integers(let cases): try container.encode(cases, forKey: .cases)
      }
    }
  }

  private var kind: Kind {
    switch self {
    case .object: .object
    case .union: .union
    case .alias: .alias
    case .enumeration(let enumeration):
      switch enumeration.values {
      case .strings: .strings
      case .integers: .integers
      }
    }
  }
}
