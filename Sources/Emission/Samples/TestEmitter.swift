import APIModel

/// Writes the tests of an API's client, and the fixtures they read.
struct TestEmitter {
  let api: API
  let types: SwiftTypes
  let templates: Templates

  var files: [GeneratedFile] {
    api.operations.flatMap { operation in
      let code = TestCode(operation, api: api, types: types)
      return code.fixtures + [code.context.map(file)].compactMap(\.self)
    }
  }

  private func file(_ context: TestsContext) -> GeneratedFile {
    // Every test is followed by an empty line, which the last one must not be.
    let text = templates.render(.tests, context)
      .replacing("\n\n}\n", with: "\n}\n")
    return GeneratedFile(
      path: "Tests/\(api.module)Tests/\(context.suite).swift",
      text: text.endingInOneNewline
    )
  }
}
