extension Operation {
  /// The same with other parts.
  package func with(
    parameters: [Parameter]? = nil,
    body: RequestBody? = nil,
    response: Response? = nil,
    failures: [Failure]? = nil,
    examples: [Example]? = nil,
    inferences: [Inference]? = nil
  ) -> Operation {
    Operation(
      slug: slug,
      resource: resource,
      name: name,
      about: about,
      page: page,
      method: method,
      path: path,
      deprecation: deprecation,
      security: security,
      parameters: parameters ?? self.parameters,
      body: body ?? self.body,
      response: response ?? self.response,
      pagination: pagination,
      waiter: waiter,
      repetition: repetition,
      failures: failures ?? self.failures,
      examples: examples ?? self.examples,
      inferences: inferences ?? self.inferences,
      acceptances: acceptances
    )
  }
}
