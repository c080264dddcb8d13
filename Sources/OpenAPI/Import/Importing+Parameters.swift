import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// The parameters of an operation: its own, and those of its path that it does not have itself.
  mutating func parameters(_ lists: [YAMLNode], of slug: String) -> [Parameter] {
    var seen: Set<String> = []
    var parameters: [Parameter] = []
    for node in lists.flatMap({ $0.elements ?? [] }) {
      guard let node = resolved(node), !isTrue(.client, of: node) else { continue }
      for parameter in self.parameters(node, of: slug) {
        let name = parameter.field.name
        let isHeader = parameter.location == .header
        let key = "\(parameter.location.rawValue) \(isHeader ? name.lowercased() : name)"
        if seen.insert(key).inserted { parameters.append(parameter) }
      }
    }
    return parameters
  }

  /// None, or several if the fields of an object go one by one.
  private mutating func parameters(_ node: YAMLNode, of slug: String) -> [Parameter] {
    guard let name = take("name", of: node)?.word, let place = text("in", of: node),
      let location = Parameter.Location(rawValue: place)
    else {
      remark("a parameter is in the path, the query, a header or a cookie; left out", at: node)
      document.leave(node)
      return []
    }
    if let reason = refusal(of: name, in: location) {
      remark("'\(name)' \(reason); left out", at: node)
      document.leave(node)
      return []
    }
    let holder = TypeName([slug, location.section])
    let about = prose("description", of: node) ?? missingAbout
    let isRequired = isTrue("required", of: node) || location == .path
    if isTrue(.repeatable, of: node) {
      repeatableHeader = name
      return []
    }
    guard let schema = schema(of: node) else {
      remark("this parameter has no schema; taken as text", at: node)
      let field = Field(
        name: name,
        type: .string,
        presence: isRequired ? .required : .optional,
        about: about
      )
      return [Parameter(location: location, field: field, listStyle: location.usualStyle)]
    }
    let (style, explodes) = style(of: node, in: location)
    let field = field(
      name,
      schema,
      isRequired ? .required : .optional,
      about: about,
      said: node,
      of: holder
    )
    exampleNodes[.init(holder: holder, name: name)] = exampleValue(node, schema)
    return fitting(field, Style(location: location, word: style, explodes: explodes), node, holder)
  }

  struct Style {
    let location: Parameter.Location
    let word: String
    let explodes: Bool
  }

  private mutating func schema(of node: YAMLNode) -> YAMLNode? {
    if let schema = take("schema", of: node) { return schema }
    guard let content = take("content", of: node)?.entries?.first else { return nil }
    document.visit(content.value)
    jsonParameters.insert(node.range.start)
    return take("schema", of: content.value)
  }

  private func refusal(of name: String, in location: Parameter.Location) -> String? {
    if isCredential(name, in: location) { return "holds credentials, which the client sends" }
    switch location {
    case .header where ReservedNames.headers[name.lowercased()] != nil:
      return "follows from other parts of a request"
    case .header where !name.isHTTPToken: return "can't name a header"
    case .cookie where !name.isHTTPToken: return "can't name a cookie"
    case _ where name.isEmpty || name.hasSuffix("?") || name.utf8.count > 500:
      return "can't name a parameter"
    default: return nil
    }
  }

  private mutating func style(
    of node: YAMLNode,
    in location: Parameter.Location
  ) -> (String, Bool) {
    let usual = [.query, .cookie].contains(location) ? "form" : "simple"
    let style = text("style", of: node) ?? usual
    let explodes = take("explode", of: node)?.flag?.value ?? (style == "form")
    return (style, explodes)
  }
}

extension Parameter.Location {
  var section: String {
    switch self {
    case .path: "path"
    case .query: "query"
    case .header: "headers"
    case .cookie: "cookies"
    }
  }

  var usualStyle: Parameter.ListStyle { self == .query ? .repeated : .commas }
}
