import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// The parameters of an operation: its own, and those of its path that it does not have itself.
  mutating func parameters(_ lists: [YAMLNode], of slug: String) -> [Parameter] {
    var written: Set<String> = []
    var seen: Set<String> = []
    var parameters: [Parameter] = []
    for node in lists.flatMap({ $0.elements ?? [] }) {
      if let key = key(ofParameter: node), !written.insert(key).inserted { continue }
      guard let node = resolved(node), !isTrue(.client, of: node) else { continue }
      for parameter in self.parameters(node, of: slug) {
        let key = key(parameter.field.name, in: parameter.location.rawValue)
        if seen.insert(key).inserted { parameters.append(parameter) }
      }
    }
    return parameters
  }

  /// What no two parameters of a list have in common; looking at it leaves no trace.
  private func key(ofParameter node: YAMLNode) -> String? {
    var node = node
    for _ in 0..<20 {
      guard let address = node.entry("$ref")?.value.text?.value else {
        guard let name = node.entry("name")?.value.word, let place = node.entry("in")?.value.word
        else { return nil }
        return key(name, in: place)
      }
      guard let target = document.target(of: address) else { return nil }
      node = target
    }
    return nil
  }

  private func key(_ name: String, in place: String) -> String {
    "\(place) \(place == Parameter.Location.header.rawValue ? name.lowercased() : name)"
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
        about: prose("description", of: node) ?? missingAbout
      )
      return [Parameter(location: location, field: field, listStyle: location.usualStyle)]
    }
    let (style, explodes) = style(of: node, in: location)
    let field = field(
      name,
      schema,
      isRequired ? .required : .optional,
      about: about(node, schema),
      said: node,
      of: holder
    )
    exampleNodes[.init(holder: holder, name: name)] = exampleValue(node, schema)
    return fitting(field, Style(location: location, word: style, explodes: explodes), node, holder)
  }

  /// A schema often repeats what its parameter says, or says it in its place.
  private mutating func about(_ node: YAMLNode, _ schema: YAMLNode) -> String {
    let own = prose("description", of: node)
    let inner = schema.entry("description")?.value.word.map(trimmed)
    if own == nil || own == inner { _ = take("description", of: schema) }
    return own ?? inner ?? missingAbout
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
    if case .json = MediaKind(content.key.value) {
      jsonParameters.insert(node.range.start)
    } else {
      remark(
        "'\(content.key.value)' has no place in the description of a parameter; left out",
        at: content.value
      )
    }
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
