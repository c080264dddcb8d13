import SourceText
import YAMLReader

/// A documented exchange as written.
struct ExampleDeclaration: Sendable {
  let range: SourceRange
  let name: Located<String>?
  /// Values by parameter, with the place of the section.
  let arguments: [ParameterSection: Located<[YAMLEntry]>]
  let body: YAMLNode?
  let sample: YAMLNode?
  let status: Located<Int>?
  let response: YAMLNode?
}

extension ExampleDeclaration {
  init?(_ node: YAMLNode, into diagnostics: inout Diagnostics) {
    guard let reader = MappingReader(node, as: .example, into: &diagnostics) else { return nil }
    range = node.range
    name = reader.text(.exampleName)
    arguments = Dictionary(
      uniqueKeysWithValues: ParameterSection.allCases.compactMap { section in
        reader[section.valuesKey].map { node in
          (section, Located(node.entries ?? [], at: node.range))
        }
      }
    )
    body = reader[.bodyValue]
    sample = reader[.sample]
    status = reader.integer(.exampleStatus)
    response = reader[.responseValue]
  }
}
