import APIModel
import SourceText
import YAMLReader

/// The values that the types of an API allow.
package struct DescribedValues: Sendable {
  private let types: TypeIndex

  /// - Parameter api: One that compiled without mistakes, so that its types end.
  package init(of api: API) {
    types = TypeIndex(api.types.map { ($0.name, $0.shape) })
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
}
