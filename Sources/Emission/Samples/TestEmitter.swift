import APIModel

/// Writes the tests of an API's client, the fixtures they read, and the samples of its pages.
struct TestEmitter {
  let api: API
  let types: SwiftTypes
  let templates: Templates

  var files: [GeneratedFile] {
    [snippets]
      + api.operations.flatMap { operation in
        let code = TestCode(operation, api: api, types: types)
        return code.fixtures + [code.context.map(file)].compactMap(\.self)
      }
  }

  private var folder: String { "Tests/\(api.module)Tests" }

  private var snippets: GeneratedFile {
    let context = SnippetCode(api, types: types).context
    return GeneratedFile(
      path: "\(folder)/Snippets.swift",
      text: templates.render(.snippets, context).endingInOneNewline
    )
  }

  private func file(_ context: TestsContext) -> GeneratedFile {
    // Every test is followed by an empty line, which the last one must not be.
    let text = templates.render(.tests, context)
      .replacing("\n\n}\n", with: "\n}\n")
    return GeneratedFile(
      path: "\(folder)/\(context.suite).swift",
      text: text.endingInOneNewline
    )
  }
}
