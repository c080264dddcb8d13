extension OperationSurface {
  /// All that is emitted for it but the properties, which stand with the arguments they keep.
  var code: [EmittedDeclaration] {
    let members = [
      context.initializer, "static let operation", "func encoded() throws -> EncodedRequest",
      context.responseAlias.map { "typealias Response = \($0)" },
      context.failure.map { "typealias Failure = \($0)" },
      context.responseFormat.map { _ in "static var responseFormat: ResponseFormat<Response>" },
      context.paging.map { "typealias Item = \($0.item)" },
      context.paging.map { _ in "static var paging: Paging<Self>" },
      context.waiting.map { _ in "static var waiting: Waiting<Response>" },
      context.retry.map {
        "static func retryAdvice(status: Int, failure: \($0.failure)?) -> RetryAdvice"
      },
      context.mirror.map { _ in "var customMirror: Mirror" },
    ].compactMap(\.self)
    return [EmittedDeclaration("struct \(context.name): \(context.conformances)")]
      + members.map { EmittedDeclaration($0, in: context.name) }
      + bodyInPlace
      + context.methods.prefix(1).map { EmittedDeclaration($0.signature, in: context.holder) }
  }

  /// Its fields are arguments, it is none.
  private var bodyInPlace: [EmittedDeclaration] {
    guard !arguments.bodyFields.isEmpty, let body = context.properties.last else { return [] }
    return [EmittedDeclaration("var \(body.name): \(body.type)", in: context.name)]
  }
}
