import APIModel

extension DocumentExport {
  /// Names that lead to a field, as descriptions have them.
  func text(_ names: [String]) -> String { names.joined(separator: ".") }

  func pages(_ pagination: Pagination) -> JSON {
    style(pagination.style).adding([
      "items": .string(text(pagination.items)),
      "size": .text(pagination.size),
      "total": pagination.total.map { .string(text($0)) },
    ])
  }

  private func style(_ style: Pagination.Style) -> JSON {
    switch style {
    case .offset(let skip): JSON(["skip": .string(skip)])
    case .number(let page, let first, let totalPages):
      JSON([
        "page": .string(page),
        "first": .number(String(first)),
        "totalPages": totalPages.map { .string(text($0)) },
      ])
    case .cursor(let parameter, let next):
      JSON(["cursor": .string(parameter), "next": .string(text(next))])
    case .link(let next): JSON(["link": .string(text(next))])
    case .linkHeader: JSON(["link": "header"])
    }
  }

  func wait(_ waiter: Waiter) -> JSON {
    JSON([
      "for": .string(waiter.name),
      "state": .string(text(waiter.state)),
      "success": .array(waiter.success),
      "failure": .array(waiter.failure),
      "every": waiter.firstInterval.json,
      "atMost": waiter.longestInterval.json,
    ])
  }

  func repeatable(_ repetition: Repetition) -> JSON? {
    switch repetition {
    case .byMethod: nil
    case .safe: true
    case .withKey(let header): JSON(["key": .string(header)])
    }
  }

  func errors(_ failures: [Failure]) -> JSON? {
    .list(
      failures.map { failure in
        JSON([
          "status": failure.status.map { .number(String($0)) },
          "type": failure.type.map(schemas.schema),
          "about": .text(failure.about),
          "retry": retry(failure.retry),
        ])
      }
    )
  }

  private func retry(_ retry: Failure.Retry) -> JSON? {
    switch retry {
    case .byStatus: nil
    case .never: "never"
    case .always: "always"
    case .after(let field): JSON(["after": .string(text(field))])
    }
  }

  func inferred(_ inferences: [Inference]) -> JSON? {
    .list(
      inferences.map { JSON(["fact": .string($0.fact), "because": .string($0.reason)]) }
    )
  }

  func accepted(_ acceptances: [Acceptance]) -> JSON? {
    .list(
      acceptances.map {
        JSON([
          "finding": .string($0.finding),
          "fact": .string($0.fact),
          "because": .string($0.reason),
        ])
      }
    )
  }
}
