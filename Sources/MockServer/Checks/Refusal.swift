import APIModel

/// Why a request gets no documented answer.
struct Refusal: Error {
  /// How many problems an answer lists.
  static let limit = 20

  let problems: [RequestProblem]
  private let endpoint: Endpoint?
  private let headers: [MockHeader]
  /// What is documented, where a request missed all of it.
  private let served: [String]

  init(_ problem: RequestProblem, headers: [MockHeader] = [], served: [String] = []) {
    self.init([problem], about: nil, headers: headers, served: served)
  }

  init(
    _ problems: [RequestProblem],
    about endpoint: Endpoint?,
    headers: [MockHeader] = [],
    served: [String] = []
  ) {
    self.problems = problems
    self.endpoint = endpoint
    self.headers = headers
    self.served = served
  }

  /// Credentials come first, as with real services; then the kind of the body.
  private var status: Int {
    let statuses = problems.map(\.status)
    return statuses.first { $0 == 401 } ?? statuses.first { $0 != 400 } ?? 400
  }

  var answer: MockAnswer {
    MockAnswer(
      status: status,
      headers: [
        MockHeader("content-type", "application/json"), MockHeader(MockHeader.mark, "refused"),
      ] + headers,
      body: Array((json.prettyText + "\n").utf8),
      milliseconds: 0,
      remark: remark
    )
  }

  /// No vendor's failure looks like this.
  private var json: JSON {
    let listed = problems.prefix(Self.limit).map(\.json)
    let surplus = problems.count - listed.count
    let rest =
      surplus > 0
      ? [RequestProblem(.request, nil, "there are \(surplus) more problems").json] : []
    let members: [(String, JSON?)] = [
      ("refused", .string("This server answers only what is documented")),
      ("operation", endpoint.map { .string($0.label) }),
      ("page", endpoint.map { .string($0.operation.page) }),
      ("problems", .array(listed + rest)),
      ("served", served.isEmpty ? nil : .array(served.map { .string($0) })),
    ]
    let object = JSON.object(
      members.compactMap { name, value in value.map { JSON.Member(name: name, value: $0) } }
    )
    return .object([JSON.Member(name: "docwright-mock", value: object)])
  }

  private var remark: String {
    let first = problems.first?.message ?? ""
    let more = problems.count > 1 ? " (and \(problems.count - 1) more)" : ""
    return "\(endpoint.map { "\($0.label): " } ?? "")\(first)\(more)"
  }
}

extension MockAnswer {
  /// For a request whose body is too large to be read.
  package static func bodyTooLarge(limit: Int) -> MockAnswer {
    let message = "the body is larger than \(limit) bytes, which is more than this server takes"
    return Refusal(RequestProblem(.body, nil, message, status: 413)).answer
  }
}
