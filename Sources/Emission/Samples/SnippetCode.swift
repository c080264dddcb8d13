import APIModel

/// Makes functions of the samples of all pages, so that they are compiled.
struct SnippetCode {
  let api: API
  let types: SwiftTypes
  private let samples: SampleCode
  private let client: String

  init(_ api: API, types: SwiftTypes) {
    self.api = api
    self.types = types
    samples = SampleCode(api: api, types: types)
    client = "\(samples.variable): \(types.names.client)"
  }

  var context: SnippetsContext {
    var scope = NameScope()
    let all = ofClient + ofArticles + api.operations.flatMap(snippets)
    let snippets = all.map { $0.context(name: scope.claim("sample" + $0.name)) }
    let words = Set(all.flatMap(\.words))
    let foundation = ["Data", "Date", "URL", "UUID"].filter(words.contains)
    return SnippetsContext(
      source: api.folder,
      module: api.module,
      foundationTypes: foundation,
      hasFoundationTypes: !foundation.isEmpty,
      snippets: snippets
    )
  }

  // MARK: Parts

  private var ofClient: [Snippet] {
    let schemes: [SecurityScheme?] = api.securitySchemes.isEmpty ? [nil] : api.securitySchemes
    return schemes.map { scheme in
      let fields = samples.clientFields(scheme)
      let parameters = zip(fields, FieldNames.clientArguments(fields)).map {
        "\($1.declared): \(types.spelling(of: $0))"
      }
      return Snippet("Client", parameters, samples.client(scheme), result: samples.variable)
    }
  }

  private var ofArticles: [Snippet] {
    let token = "\(samples.freshToken): @escaping @Sendable () async throws -> String"
    let settings = [
      Snippet("Settings", [client], samples.settings, result: "patient"),
      Snippet("Settings", [client], samples.once, result: "impatient"),
    ]
    let credential = samples.freshCredential.map {
      Snippet("Credential", [client, token], $0, result: "lasting")
    }
    let calls = samples.principal.map { operation in
      let example = operation.firstSuccess
      return [
        snippet("Request", operation, example, samples.sending(operation)),
        snippet("Failure", operation, example, samples.catching(operation)),
      ]
    }
    return settings + [credential].compactMap(\.self) + (calls ?? [])
  }

  private func snippets(_ operation: Operation) -> [Snippet] {
    let (name, result) = (types.names.request(operation), samples.result(operation))
    let example = operation.firstSuccess
    let call = snippet(name, operation, example, samples.call(operation), result: result)
    let first = example?.ofFirstPage(operation)
    let others = [
      samples.loop(operation).map { snippet(name + "Items", operation, first, $0) },
      samples.pageLoop(operation).map { snippet(name + "Pages", operation, first, $0) },
      samples.wait(operation).map {
        snippet(name + "Waiting", operation, example, $0, result: result)
      },
    ]
    return [call] + others.compactMap(\.self)
  }

  private func snippet(
    _ name: String,
    _ operation: Operation,
    _ example: Example?,
    _ code: String,
    result: String? = nil
  ) -> Snippet {
    let arguments = RequestArguments(operation, api: api, types: types)
    let missing = samples.missing(arguments, operation, example)
    return Snippet(
      name,
      [client] + missing.map { "\($0.name): \($0.argument.outerType)" },
      code,
      result: result,
      isDeprecated: operation.deprecation != nil
    )
  }
}

/// A sample, and what it takes for granted.
private struct Snippet {
  let name: String
  /// `bland: BlandClient`
  let parameters: [String]
  let code: String
  let result: String?
  let isDeprecated: Bool

  init(
    _ name: String,
    _ parameters: [String],
    _ code: String,
    result: String?,
    isDeprecated: Bool = false
  ) {
    self.name = name
    self.parameters = parameters
    self.code = code
    self.result = result
    self.isDeprecated = isDeprecated
  }

  func context(name: String) -> SnippetContext {
    SnippetContext(
      isDeprecated: isDeprecated,
      signature: Layout.list(
        "func \(name)(",
        parameters.map { "_ " + $0 },
        ") async throws",
        indent: 0,
        before: "  ".count
      ),
      lines: code.split(separator: "\n").map(String.init),
      result: result
    )
  }

  var words: [String] {
    (parameters + [code]).flatMap { $0.split { !$0.isLetter }.map(String.init) }
  }
}
