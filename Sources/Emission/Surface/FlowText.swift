import APIModel

/// What descriptions say of the course of calls, on one line and much as they write it.
enum FlowText {
  static func pages(_ pagination: Pagination?) -> String? {
    pagination.map { pagination in
      let style: [(String, String?)] =
        switch pagination.style {
        case .offset(let skip): [("skip", skip)]
        case .number(let page, let first, let totalPages):
          [("page", page), ("first", String(first)), ("totalPages", totalPages.map(path))]
        case .cursor(let parameter, let next): [("cursor", parameter), ("next", path(next))]
        case .link(let next): [("link", path(next))]
        case .linkHeader: [("link", "header")]
        }
      return list(
        style + [
          ("items", path(pagination.items)), ("limit", pagination.size),
          ("total", pagination.total.map(path)),
        ]
      )
    }
  }

  static func waiting(_ waiter: Waiter?) -> String? {
    waiter.map { waiter in
      list([
        ("state", path(waiter.state)), ("success", values(waiter.success)),
        ("failure", values(waiter.failure)), ("every", "\(waiter.firstInterval.plainText)s"),
        ("atMost", "\(waiter.longestInterval.plainText)s"),
      ])
    }
  }

  /// The rules in the order in which they are tried; nil without any.
  static func retry(_ failures: [Failure], _ types: SwiftTypes) -> String? {
    let rules = failures.rules.map { "\(subject($0, types)): \($0.retry.words)" }
    return rules.isEmpty ? nil : rules.joined(separator: ", ")
  }

  /// What is said of failures that no type of the module says.
  static func failures(_ failures: [Failure], _ types: SwiftTypes) -> String? {
    let texts = failures.map { failure in
      let about = failure.about.isEmpty ? "" : ": \(failure.about)"
      return subject(failure, types) + about
    }
    return texts.isEmpty ? nil : texts.joined(separator: "; ")
  }

  static func repetition(_ repetition: Repetition) -> String? {
    switch repetition {
    case .byMethod: nil
    case .safe: "repeatable: true"
    case .withKey(let header): "repeatable: { key: \(header) }"
    }
  }

  static func body(_ body: RequestBody) -> String? {
    switch body {
    case .none: nil
    case .json: "json"
    case .form: "form"
    case .multipart: "multipart"
    case .bytes(let mediaType): mediaType
    }
  }

  static func answer(_ content: Response.Content) -> String? {
    switch content {
    case .none: nil
    case .json: "json"
    case .text: "text"
    case .bytes(let mediaType): mediaType
    case .events: "events"
    }
  }

  /// `429 RateLimit`
  private static func subject(_ failure: Failure, _ types: SwiftTypes) -> String {
    let parts = [failure.status.map(String.init), failure.type.map { types.spelling($0) }]
    return parts.compactMap(\.self).joined(separator: " ")
  }

  private static func path(_ names: [String]) -> String { names.joined(separator: ".") }

  private static func values(_ values: [JSON]) -> String? {
    values.isEmpty ? nil : "[\(values.map(\.plainText).joined(separator: ", "))]"
  }

  private static func list(_ entries: [(String, String?)]) -> String {
    entries.compactMap { key, value in value.map { "\(key): \($0)" } }.joined(separator: ", ")
  }
}

extension Failure.Retry {
  fileprivate var words: String {
    switch self {
    case .byStatus: "by its status"
    case .never: "never"
    case .always: "always"
    case .after(let field): "after \(field.joined(separator: "."))"
    }
  }
}
