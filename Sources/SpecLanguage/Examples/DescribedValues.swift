import APIModel
import SourceText
import YAMLReader

/// The values that the types of an API allow.
package struct DescribedValues: Sendable {
  private let types: TypeIndex

  /// - Parameter api: One that compiled without mistakes, so that its types end.
  package init(of api: API) {
    types = TypeIndex(api)
  }

  /// Why a value is of none of these types, with the place of each reason; nothing if it is.
  package func problems(_ node: YAMLNode, asOneOf schemas: [Schema]) -> [Located<String>] {
    var check = ValueCheck(types)
    let place = ValuePlace("the example")
    let problems =
      schemas.count == 1
      ? check.problems(node, as: schemas[0], at: place)
      : check.problems(node, asOneOf: schemas, at: place)
    return problems.map { Located($0.message, at: $0.range) }
  }

  /// Why a field can't have a value, its bounds included.
  package func problems(_ node: YAMLNode, as field: Field) -> [Located<String>] {
    var check = ValueCheck(types)
    return check.problems(node, as: field, at: ValuePlace("the value")).map {
      Located($0.message, at: $0.range)
    }
  }

  /// The same for one type, in words that call the value as given.
  package func problems(
    _ node: YAMLNode,
    as schema: Schema,
    called whole: String
  ) -> [Located<String>] {
    var check = ValueCheck(types)
    return check.problems(node, as: schema, at: ValuePlace(whole)).map {
      Located($0.message, at: $0.range)
    }
  }

  /// Why a value is not of a parameter's type, or beyond its bounds.
  package func problems(_ node: YAMLNode, asParameter parameter: Field) -> [String] {
    var check = ValueCheck(types)
    let place = ValuePlace(parameter: parameter.name)
    return check.problems(node, as: parameter, at: place).map(\.message)
  }
}
