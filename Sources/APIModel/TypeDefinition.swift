/// A type with a name.
package struct TypeDefinition: Hashable, Codable, Sendable {
  package enum Shape: Hashable, Sendable {
    case object([Property])
    case enumeration(Enumeration)
    case union(Union)
    /// Another name for a type.
    case alias(Schema)
  }

  package let name: TypeName
  package let about: String
  package let deprecation: Deprecation?
  package let shape: Shape
  /// The slug of the description that declares it; nil for types of `api.yaml`.
  package let slug: String?
  package let direction: Direction

  package init(
    name: TypeName,
    about: String,
    deprecation: Deprecation?,
    shape: Shape,
    slug: String?,
    direction: Direction
  ) {
    self.name = name
    self.about = about
    self.deprecation = deprecation
    self.shape = shape
    self.slug = slug
    self.direction = direction
  }
}

/// Which way values of a type travel.
package enum Direction: String, Hashable, Codable, Sendable {
  case sent, received, both
}

/// A property of an object.
package struct Property: Hashable, Codable, Sendable {
  package let field: Field
  /// Set when the value must be kept apart from the object that holds it.
  package let boxing: BoxingReason?

  package init(field: Field, boxing: BoxingReason? = nil) {
    self.field = field
    self.boxing = boxing
  }
}

/// Why a value can't be stored in place.
package enum BoxingReason: Hashable, Codable, Sendable {
  /// Following this property's type leads back to the object it belongs to.
  case recursion(through: TypeName)
}

/// A closed list on the page, an open one in code: values nobody documented survive.
package struct Enumeration: Hashable, Sendable {
  package enum Values: Hashable, Sendable {
    case strings([EnumerationCase<String>])
    case integers([EnumerationCase<Int>])
  }

  package let values: Values

  package init(values: Values) {
    self.values = values
  }
}

package struct EnumerationCase<Value: Hashable & Codable & Sendable>: Hashable, Codable, Sendable {
  package let value: Value
  /// A better name for code, when the description gives one.
  package let preferredName: String?
  package let about: String

  package init(value: Value, preferredName: String? = nil, about: String = "") {
    self.value = value
    self.preferredName = preferredName
    self.about = about
  }
}

/// A value that is one of several types.
package struct Union: Hashable, Sendable {
  package enum Discriminator: Hashable, Codable, Sendable {
    /// The wire name of a property beside this value, in the object that holds it.
    case sibling(name: String)
    /// The wire name of a property inside every variant.
    case field(name: String)
    /// Nothing tells them apart: the first variant that fits is taken.
    case none
  }

  package let discriminator: Discriminator
  package let variants: [Variant]

  package init(discriminator: Discriminator, variants: [Variant]) {
    self.discriminator = discriminator
    self.variants = variants
  }
}

package struct Variant: Hashable, Codable, Sendable {
  /// With a discriminator, the value that selects this variant; otherwise a name for code.
  package let name: String
  package let type: Schema
  package let about: String

  package init(name: String, type: Schema, about: String = "") {
    self.name = name
    self.type = type
    self.about = about
  }
}
