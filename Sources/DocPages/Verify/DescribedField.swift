import APIModel
import SpecLanguage

/// A value that a description has a type for, and what the fact is called.
struct DescribedValue: Hashable, Sendable {
  let schema: Schema
  let names: FactNames
  let place: DescribedFact
  /// Of a variant, the fields that tell which one it is, and what they say then.
  var tags: [String: String] = [:]
}

/// A field by one name, which variants of a union may each describe in their own way.
struct DescribedField: Sendable {
  struct Alternative: Sendable {
    let field: Field
    let value: DescribedValue
    /// The object or variant it belongs to.
    let holder: FactNames
    /// What it says in this variant, if it tells which one it is.
    let tag: String?
  }

  let name: String
  /// Never empty.
  let alternatives: [Alternative]
  let presence: Presence

  var values: [DescribedValue] { alternatives.map(\.value) }
  var names: FactNames { alternatives.dropFirst().reduce(first.names) { $0 + $1.value.names } }
  private var first: DescribedValue { alternatives[0].value }
  var place: DescribedFact { first.place }
}

extension DescribedField {
  /// - Parameter objects: How many objects may stand where it is a field of some.
  init(name: String, alternatives: [Alternative], among objects: Int) {
    let isEverywhere = alternatives.count == objects
    let presences = Set(alternatives.map(\.field.presence))
    let only = presences.count == 1 ? presences.first : nil
    self.init(
      name: name,
      alternatives: alternatives,
      presence: isEverywhere ? only ?? .optional : .optional
    )
  }

  /// A parameter.
  init(_ field: Field, _ names: FactNames, _ place: DescribedFact) {
    let value = DescribedValue(schema: field.type, names: names, place: place)
    self.init(
      name: field.name,
      alternatives: [.init(field: field, value: value, holder: FactNames([]), tag: nil)],
      presence: field.presence
    )
  }
}
