extension Templates {
  /// The built-in templates and the reference of what they receive.
  package static var exported: [GeneratedFile] {
    let texts = Name.allCases.map {
      GeneratedFile(path: "\($0.rawValue).mustache", text: $0.builtIn)
    }
    return texts + [GeneratedFile(path: "README.md", text: TemplateReference.text)]
  }
}

extension TemplateReference {
  /// The reference in Markdown.
  static var text: String {
    ([introduction] + ["## The templates\n" + entries.map(row).joined()]
      + ["## What they receive\n"] + contexts.map(section)).joined(separator: "\n")
  }

  private static let introduction = """
    # Templates of docwright

    Docwright writes every file with these [Mustache](https://mustache.github.io) templates. Change one
    and say where it is:

        docwright generate --templates <this folder>

    A template of yours takes the place of the built-in one of the same name; the rest stay built in, so
    keep only the files that you change. A file with any other name can be rendered as a partial,
    `{{>name}}`, by templates of yours, and so can the built-in ones.

    - Everything is plain text: nothing is escaped for HTML, however many braces a tag has. What comes
      from descriptions is safe where the built-in templates use it: as code, in a doc comment, in a table.
    - Texts are finished: words of Swift, literals and line breaks are spelled in them. A template only
      says where they go.
    - `{{#list}}…{{/list}}` repeats what is inside for each element. Inside, the names are those of the
      element, then those of what is around it; `{{.}}` is an element that is a text.
    - `{{#flag}}…{{/flag}}` is there if the flag is set, `{{^flag}}…{{/flag}}` if not; so with a text or a
      group of names that may be missing, and with a list: `^` means that it has nothing.
    - A text of several lines is not indented by the spaces before its tag: they go before its first
      line only. A tag of a section, alone on its line, leaves no empty line.
    - Lists and texts have the transforms of [swift-mustache](https://github.com/hummingbird-project/swift-mustache):
      `{{#first(list)}}`, `{{uppercased(text)}}`, and `{{#last()}}` for the element that the section is at.
    - A name that stands for nothing is an error, with its line.

    """

  private static func row(_ entry: Entry) -> String {
    "\n- `\(entry.name.rawValue).mustache` receives \(link(entry.context)). \(entry.about)"
      + (entry.name == entries.last?.name ? "\n" : "")
  }

  private static func section(_ context: TemplateContext) -> String {
    let rows = context.tags.map { "| `\($0.name)` | \(words($0.kind)) | \($0.about) |\n" }
    return "### \(context.name)\n\n\(context.about)\n\n| name | what | meaning |\n|---|---|---|\n"
      + rows.joined()
  }

  private static func words(_ kind: TemplateValueKind) -> String {
    switch kind {
    case .text: "text"
    case .flag: "flag"
    case .number: "number"
    case .context(let name): link(name)
    case .list(of: .text): "list of texts"
    case .list(let element): "list of \(words(element))"
    case .optional(let kind): "\(words(kind)), may be missing"
    }
  }

  private static func link(_ context: String) -> String {
    "[\(context)](#\(context.lowercased()))"
  }
}
