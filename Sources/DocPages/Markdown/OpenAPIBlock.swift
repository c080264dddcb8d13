/// A block of code in which Mintlify publishes the OpenAPI that a page is made from, with the request
/// behind the language: ```` ```yaml openapi.json get /v1/calls ````
struct OpenAPIBlock {
  let request: String

  init?(info: String) {
    let words = info.split(separator: " ")
    guard let language = words.first, ["yaml", "yml"].contains(language.lowercased()),
      let method = words.firstIndex(where: RequestStatement.isMethod),
      words.dropFirst(method + 1).first?.hasPrefix("/") ?? false
    else { return nil }
    request = words.dropFirst().joined(separator: " ")
  }

  init?(_ block: CodeBlock) {
    self.init(info: "\(block.language ?? "") \(block.title ?? "")")
  }
}
