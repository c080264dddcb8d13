import APIModel
import SourceText
import SpecLanguage
import YAMLReader

extension Importing {
  /// All of the document but the values that fields assume and that examples show.
  mutating func api(folder: String?) -> API {
    let root = document.root
    document.visit(root)
    for key in ["openapi", "components"] { _ = take(key, of: root) }
    let info = take("info", of: root) ?? root
    document.visit(info)
    let named = securitySchemes()
    schemes = named.map(\.scheme)
    schemeNames = Dictionary(
      named.map { ($0.key, $0.scheme.name) },
      uniquingKeysWith: { first, _ in first }
    )
    nameExportedTypes()
    let title = title(of: info)
    let exported = take(.api, of: root)
    let server = server()
    let clientParameters = clientParameters()
    let failures = exportedFailures(root, in: ["api"])
    let operations = operations()
    readWaiting()
    let shortTitle = Words(title).all.filter { $0 != "api" }
    let slug = Words(shortTitle.isEmpty ? ["vendor"] : shortTitle).slug
    let name = exported?.said("folder") ?? (Slug.isValid(slug) ? slug : "vendor")
    return API(
      name: title,
      module: exported?.said("module") ?? Words(shortTitle).moduleName,
      folder: folder ?? name,
      about: about(info),
      page: page(of: root),
      server: server,
      securitySchemes: schemes,
      clientParameters: clientParameters,
      failures: failures,
      types: [],
      operations: operations,
      inferences: inferences(root),
      acceptances: acceptances(root)
    )
  }

  private mutating func title(of info: YAMLNode) -> String {
    guard let node = take("title", of: info), let title = node.word.map(trimmed), !title.isEmpty
    else {
      gap("the document has no title", at: info)
      return ToDo.mark
    }
    let line = String(title.map { $0.isNewline ? " " : $0 }.prefix(60))
    let isLine = line.unicodeScalars.allSatisfy(\.isVisible)
    if line != title || !isLine {
      remark("the name of an API is one line of at most 60 characters", at: node)
    }
    return isLine ? trimmed(line) : ToDo.mark
  }

  private mutating func clientParameters() -> [Parameter] {
    guard isExported, let list = document.root.entry("components")?.value.entry("parameters")
    else { return [] }
    let holder = TypeName(["api", "client"])
    return (list.value.entries ?? []).compactMap { entry in
      let node = entry.value
      guard node.entry(Extension.client.rawValue) != nil, let schema = take("schema", of: node),
        let location = Parameter.Location(rawValue: node.said("in"))
      else { return nil }
      let field = field(
        node.said("name"),
        schema,
        isTrue("required", of: node) ? .required : .optional,
        about: prose("description", of: node) ?? "",
        said: node,
        of: holder
      )
      let repeats = node.entry("explode")?.value.flag?.value ?? (location == .query)
      return Parameter(location: location, field: field, listStyle: repeats ? .repeated : .commas)
    }
  }
}

extension Words {
  /// `PetStoreAPI`
  fileprivate var moduleName: String {
    let name = pascalCase
    if name.isEmpty { return "Vendor" + "API" }
    return name.first?.isLetter == true ? name + "API" : "API" + name
  }
}
