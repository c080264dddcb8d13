import APIModel
import SourceText

extension PageDrafting {
  /// The description, and the names of types that it leaves to others.
  func description(
    slug: String,
    operation: String,
    into remarks: inout Diagnostics
  ) -> (description: DescriptionDraft, names: TypeNames) {
    var drafting = self
    let description = drafting.drafted(slug: slug, operation: operation)
    remarks.add(drafting.types.remarks)
    return (description, drafting.types.names)
  }

  private mutating func drafted(slug: String, operation: String) -> DescriptionDraft {
    remarkTooDeepFields()
    remarkRequest()
    remarkGaps()
    let parameters = parameters()
    let body = body()
    let response = response()
    let failures = failures()
    remarkPaging(parameters, response)
    return DescriptionDraft(
      page: facts.page,
      slug: slug,
      operation: operation,
      address: page.address,
      request: request,
      auth: auth,
      parameters: parameters,
      body: body,
      response: response,
      failures: failures,
      declarations: types.declarations,
      examples: examples(parameters),
      inferences: types.inferences
    )
  }
}
