import APIModel

/// Writes an API's Markdown reference and its DocC catalogue.
struct DocumentEmitter {
  private let api: API
  private let types: SwiftTypes
  private let templates: Templates

  init(_ api: API, types: SwiftTypes, templates: Templates) {
    self.api = api
    self.types = types
    self.templates = templates
  }

  var files: [GeneratedFile] {
    let reference = TemplateValue(ReferenceText(api: api, types: types).context)
    return [file("Reference/\(api.module).md", .reference, reference)] + catalogue
  }

  private var catalogue: [GeneratedFile] {
    let text = CatalogueText(api, types: types)
    let context = text.context
    let value = TemplateValue(context)
    let articles: [(String?, Templates.Name)] = [
      (api.module, .landing), (context.guide, .guide), (context.authentication, .authentication),
      (context.paging, .paging), (context.waiting, .waiting), (context.errors, .errors),
      (context.inferred, .inferred),
    ]
    let folder = "Sources/\(api.module)/\(api.module).docc"
    return articles.compactMap { name, template in
      name.map { file("\(folder)/\($0).md", template, value) }
    }
      + api.operations.map { operation in
        file(
          "\(folder)/Requests/\(types.names.request(operation)).md",
          .operation,
          TemplateValue(text.page(operation))
        )
      }
  }

  private func file(
    _ path: String,
    _ template: Templates.Name,
    _ context: TemplateValue
  ) -> GeneratedFile {
    GeneratedFile(path: path, text: templates.render(template, context).endingInOneNewline)
  }
}
