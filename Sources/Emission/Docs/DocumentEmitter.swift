import APIModel

/// Writes an API's Markdown reference and its DocC catalogue.
struct DocumentEmitter {
  private let api: API
  private let templates: Templates
  private let context: TemplateValue

  init(_ api: API, types: SwiftTypes, templates: Templates) {
    self.api = api
    self.templates = templates
    context = TemplateValue(ReferenceText(api: api, types: types).context)
  }

  var files: [GeneratedFile] {
    let catalogue = "Sources/\(api.module)/\(api.module).docc"
    return [
      file("Reference/\(api.module).md", .reference),
      file("\(catalogue)/\(api.module).md", .landing),
      file("\(catalogue)/GettingStarted.md", .guide),
    ]
  }

  private func file(_ path: String, _ template: Templates.Name) -> GeneratedFile {
    GeneratedFile(path: path, text: templates.render(template, context).endingInOneNewline)
  }
}
