import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// Nil, and told of, for what no request can ask for.
  mutating func path(_ entry: YAMLEntry) -> PathTemplate? {
    var problems = Diagnostics()
    let text = "GET \(entry.key.value)"
    let line = RequestLine(Located(text, at: entry.key.range), into: &problems)
    if let line, !problems.hasErrors { return line.path }
    let reason = problems.sorted.first?.message ?? "it is no path"
    remarks.warning(
      .notExpressible,
      "'\(entry.key.value)' is left out: \(reason)",
      at: entry.key.range
    )
    return nil
  }

  /// The parameters of the path in the order of its holes, then the others.
  mutating func matched(_ parameters: [Parameter], _ written: Written) -> [Parameter] {
    let holes = written.path.pieces.compactMap { piece in
      if case .parameter(let name) = piece { name } else { nil }
    }
    let inPath = parameters.filter { $0.location == .path }
    for parameter in inPath where !holes.contains(parameter.field.name) {
      remark(
        "the path has no hole '{\(parameter.field.name)}'; the parameter is left out",
        at: written.node
      )
    }
    let ordered = holes.map { hole in
      if let parameter = inPath.first(where: { $0.field.name == hole }) { return parameter }
      gap("no parameter describes '{\(hole)}'; taken as text", at: written.node)
      let field = Field(name: hole, type: .string, presence: .required, about: missingAbout)
      return Parameter(location: .path, field: field, listStyle: .commas)
    }
    return ordered
      + [.query, .header, .cookie].flatMap { (location: Parameter.Location) in
        parameters.filter { $0.location == location }
      }
  }
}
