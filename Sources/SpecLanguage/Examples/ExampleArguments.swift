import APIModel
import SourceText
import YAMLReader

extension Checker {
  /// The values that an example gives to parameters, in the order of the parameters.
  func arguments(
    of example: ExampleDeclaration,
    for lowered: LoweredOperation,
    into diagnostics: inout Diagnostics
  ) -> [Example.Argument] {
    ParameterSection.allCases.flatMap { section in
      let parameters = lowered.operation.parameters.filter { $0.location == section.location }
      let entries = example.arguments[section]?.value ?? []
      checkDescribed(entries, section, by: parameters, into: &diagnostics)
      return parameters.compactMap { parameter in
        let entry = entries.first { parameter.field.hasName($0.key.value, in: section.location) }
        if let entry { return argument(entry.value, for: parameter, into: &diagnostics) }
        let place = example.arguments[section]?.range ?? example.range
        checkDispensable(parameter, section, at: place, into: &diagnostics)
        return nil
      }
    }
  }

  private func argument(
    _ node: YAMLNode,
    for parameter: Parameter,
    into diagnostics: inout Diagnostics
  ) -> Example.Argument? {
    var check = ValueCheck(types)
    let place = ValuePlace(parameter: parameter.field.name)
    diagnostics.add(check.problems(node, as: parameter.field, at: place))
    return JSON(node, into: &diagnostics).map {
      Example.Argument(location: parameter.location, name: parameter.field.name, value: $0)
    }
  }

  private func checkDispensable(
    _ parameter: Parameter,
    _ section: ParameterSection,
    at place: SourceRange,
    into diagnostics: inout Diagnostics
  ) {
    guard parameter.field.presence == .required else { return }
    let message = "the example lacks '\(parameter.field.name)' under '\(section.key.name)'"
    diagnostics.error(.exampleMissingField, message, at: place)
  }

  private func checkDescribed(
    _ entries: [YAMLEntry],
    _ section: ParameterSection,
    by parameters: [Parameter],
    into diagnostics: inout Diagnostics
  ) {
    for entry in entries {
      let name = entry.key.value
      if parameters.contains(where: { $0.field.hasName(name, in: section.location) }) { continue }
      diagnostics.error(
        .exampleUndescribedField,
        undescribed(name, section, parameters),
        at: entry.key.range
      )
    }
  }

  private func undescribed(
    _ name: String,
    _ section: ParameterSection,
    _ parameters: [Parameter]
  ) -> String {
    if clientParameter(name, in: section.location) != nil
      || scheme(sending: name, in: section.location) != nil
    {
      return "'\(name)' is given to the client, not to a call; leave it out"
    }
    let hint = suggestion(for: name, among: parameters.map(\.field.name))
    return "nothing under '\(section.key.name)' describes '\(name)'\(hint)"
  }
}
