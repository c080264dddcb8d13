import APIModel

extension PageFacts {
  /// One object for tools, without any of the page's prose.
  ///
  ///     {"page","format","title",
  ///      "request":{"method","path","server","statedBy":[…]}|null,
  ///      "fields":[{"in","path","type","kind","required","nullable","enum","default","line",
  ///                 "deprecated","min","max","pattern"}],
  ///      "examples":[{"kind","status","language","title","line"}],
  ///      "errors":[{"status","name","line"}],
  ///      "gaps":[{"kind","subject","line"}]}
  ///
  /// What the page does not say is null. Lines count from 1.
  package var json: JSON {
    .record([
      ("page", .string(page)),
      ("format", .string(format.rawValue)),
      ("title", .string(orNull: title)),
      ("request", request?.record ?? .null),
      ("fields", .array(fields.map(\.record))),
      ("examples", .array(examples.map(\.record))),
      ("errors", .array(errors.map(\.record))),
      ("gaps", .array(gaps.map(\.record))),
    ])
  }

  /// What the weightiest places of the page say of the request, each part from the first to say it.
  package var request: StatedRequest? {
    requests.isEmpty ? nil : StatedRequest(requests)
  }
}

/// The request as a page states it, its statements put together.
package struct StatedRequest: Hashable, Sendable {
  package let method: String?
  package let path: String?
  package let server: String?
  /// The places that state any part of it, the weightiest first.
  package let sources: [RequestStatement.Source]

  /// - Parameter statements: The weightiest first.
  fileprivate init(_ statements: [RequestStatement]) {
    method = statements.lazy.compactMap(\.method).first
    path = statements.lazy.compactMap(\.path).first
    server = statements.lazy.compactMap(\.server).first
    sources = RequestStatement.Source.allCases.filter { source in
      statements.contains { $0.source == source }
    }
  }

  fileprivate var record: JSON {
    .record([
      ("method", .string(orNull: method)),
      ("path", .string(orNull: path)),
      ("server", .string(orNull: server)),
      ("statedBy", .array(sources.map { .string($0.rawValue) })),
    ])
  }
}

extension DocumentedField {
  fileprivate var record: JSON {
    .record([
      ("in", .string(location.rawValue)),
      ("path", .string(path.text)),
      ("type", .string(orNull: writtenType)),
      ("kind", .string(orNull: type?.kind)),
      ("required", requirement.record),
      ("nullable", .bool(isNullable)),
      ("enum", values.map(JSON.array) ?? .null),
      ("default", defaultValue ?? .null),
      ("line", .number(String(range.start.line))),
      ("deprecated", .bool(deprecation != .none)),
      ("min", .number(orNull: limits.minimum)),
      ("max", .number(orNull: limits.maximum)),
      ("pattern", .string(orNull: limits.pattern)),
    ])
  }
}

extension DocumentedField.Requirement {
  fileprivate var record: JSON {
    switch self {
    case .required: .bool(true)
    case .optional: .bool(false)
    case .notSaid: .null
    }
  }
}

extension PageExample {
  fileprivate var record: JSON {
    .record([
      ("kind", .string(kind.rawValue)),
      ("status", status.map { .number(String($0)) } ?? .null),
      ("language", .string(orNull: language)),
      ("title", .string(orNull: title)),
      ("line", .number(String(range.start.line))),
    ])
  }
}

extension DocumentedError {
  fileprivate var record: JSON {
    .record([
      ("status", .number(String(status))),
      ("name", .string(orNull: name)),
      ("line", .number(String(range.start.line))),
    ])
  }
}

extension Gap {
  fileprivate var record: JSON {
    .record([
      ("kind", .string(kind.rawValue)),
      ("subject", .string(subject)),
      ("line", .number(String(range.start.line))),
    ])
  }
}

extension JSON {
  /// An object with members in this order.
  static func record(_ members: [(String, JSON)]) -> JSON {
    .object(members.map { Member(name: $0.0, value: $0.1) })
  }

  static func string(orNull text: String?) -> JSON { text.map(JSON.string) ?? .null }

  /// JSON has no infinite numbers.
  fileprivate static func number(orNull value: Double?) -> JSON {
    guard let value, value.isFinite else { return .null }
    return .number(value.words)
  }
}
