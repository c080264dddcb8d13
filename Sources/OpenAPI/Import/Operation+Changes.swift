import APIModel

extension APIModel.Operation {
  /// The same with every type changed.
  func mapped(_ transform: (Schema) -> Schema) -> APIModel.Operation {
    let content: Response.Content =
      switch response.content {
      case .json(let schema): .json(of: transform(schema))
      case .events(let schema): .events(of: transform(schema))
      case .none, .text, .bytes: response.content
      }
    let body: RequestBody =
      if case .json(let schema) = body { .json(of: transform(schema)) } else { body }
    return with(
      parameters: parameters.map {
        Parameter(
          location: $0.location,
          field: $0.field.with(transform($0.field.type)),
          listStyle: $0.listStyle
        )
      },
      body: body,
      response: Response(content: content, about: response.about, returns: response.returns),
      failures: failures.map {
        Failure(status: $0.status, type: $0.type.map(transform), about: $0.about, retry: $0.retry)
      }
    )
  }
}
