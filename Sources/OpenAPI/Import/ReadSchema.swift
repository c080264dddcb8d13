import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// What a schema says about the type of a value.
struct ReadSchema {
  /// What it is when it is not null.
  var type: Schema
  var acceptsNull = false
  /// Where bounds and the like of the value stand, the nearest first.
  var bounds: [YAMLNode] = []

  static let any = ReadSchema(type: .any)

  /// The type, null included.
  var whole: Schema {
    switch type {
    case .any, .null, .nullable: type
    default: acceptsNull ? .nullable(type) : type
    }
  }
}

/// Where a type stands in a description.
enum TypePlace {
  /// Below the name of a field, a variant or a declared type, of which this is said.
  case named(Annotation)
  /// It is the type of the elements of a list in such a place.
  case element
  /// Within a text, where no mapping can stand. This is said of all of it.
  case text(Annotation)

  static let text = TypePlace.text(.none)

  /// That of the elements of a list here.
  var inside: TypePlace {
    if case .text = self { .text } else { .element }
  }

  /// Where null goes with a type, both are one text.
  func nullable(_ acceptsNull: Bool) -> TypePlace {
    switch self {
    case _ where !acceptsNull: self
    case .named(let annotation): .text(annotation)
    case .element: .text
    case .text: self
    }
  }
}

extension TypeName {
  func adding(_ part: String) -> TypeName { TypeName(path + [part]) }

  /// The name of what is inside a list or a map.
  var inside: TypeName { path.count == 1 ? adding("element") : self }
}
