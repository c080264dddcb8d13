import APIModel

/// Samples that aren't about one operation in particular.
extension SampleCode {
  /// The operation that articles call: the first that may still be used, gives something, and is
  /// called on one line.
  var principal: Operation? {
    let usable = api.operations.filter { $0.deprecation == nil }
    let short = usable.first { result($0) != nil && !call($0).contains("\n") }
    return short ?? usable.first ?? api.operations.first
  }

  var settings: String {
    "let patient = \(variable).with { $0.timeouts.total = .seconds(600) }"
  }

  var once: String { "let impatient = \(variable).with { $0.retry = .never }" }

  /// `let answer = try await bland.answer(to: GetBatch(batchID: "a9a033b7-…"))`
  func sending(_ operation: Operation) -> String {
    let request = request(operation, operation.firstSuccess)
    return page(
      "let answer = ",
      .list("try await \(variable).answer(", [.labelled("to", request)], ")")
    ) + "\nprint(answer.status)"
  }

  func catching(_ operation: Operation) -> String {
    let opening = "do {\n" + page("  _ = ", calling(operation, operation.firstSuccess))
    let failure = "  if let failure = error.\(types.names.failureProperty) { print(failure) }\n"
    return opening + "\n} catch let error as APIError {\n  print(error.summary)\n"
      + (api.documentsFailures ? failure : "") + "}"
  }

  /// A client whose credential is asked for with every attempt. Nil if it takes none.
  var freshCredential: String? {
    let token = "try await \(freshToken)()"
    return api.securitySchemes.first.map { scheme in
      let credential =
        switch scheme.kind {
        case .header(let name): ".header(\(SwiftLiteral.string(name)), \(token))"
        case .query(let name): ".query(\(SwiftLiteral.string(name)), \(token))"
        case .cookie(let name): ".cookie(\(SwiftLiteral.string(name)), \(token))"
        case .bearer: ".bearer(\(token))"
        case .basic: ".basic(user: \"me\", password: \(token))"
        }
      return "let lasting = \(variable).authenticated { \(credential) }"
    }
  }

  /// What gives a credential's secret in that sample.
  var freshToken: String { variable == "currentToken" ? "freshToken" : "currentToken" }
}
