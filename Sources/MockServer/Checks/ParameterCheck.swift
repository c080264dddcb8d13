import APIModel
import SourceText

/// Holds everything beside the body against the parameters that the description has.
struct ParameterCheck {
  let sent: SentRequest
  private let parameters: [Parameter]

  init(_ sent: SentRequest) {
    self.sent = sent
    parameters = sent.endpoint.parameters
  }

  var problems: [RequestProblem] {
    parameters.flatMap(problems) + unknownInQuery + misspelt(in: .header) + misspelt(in: .cookie)
  }

  private func problems(_ parameter: Parameter) -> [RequestProblem] {
    let field = parameter.field
    let isJoined = parameter.listStyle == .commas || parameter.location == .header
    return FieldCheck(vendor: sent.endpoint.vendor).problems(
      field,
      sent.pairs(field.name, in: parameter.location),
      separatedByCommas: isJoined
    ).map { RequestProblem(.init(parameter.location), field.name, $0) }
  }

  private func names(in location: Parameter.Location) -> [String] {
    parameters.filter { $0.location == location }.map(\.field.name)
  }

  /// A query holds nothing that nobody documents.
  private var unknownInQuery: [RequestProblem] {
    let names = names(in: .query)
    let known = Set(names + sent.endpoint.addedToQueries).union(ListLink.names(of: sent.endpoint))
    return sent.target.query.map(\.name).filter { !known.contains($0) }.map { name in
      let hint = suggestion(for: name, among: names)
      return RequestProblem(.query, name, "the query has no parameter '\(name)'\(hint)")
    }
  }

  /// Headers and cookies may hold what has nothing to do with the operation; what looks like one of
  /// its own that was left out is taken for that.
  private func misspelt(in location: Parameter.Location) -> [RequestProblem] {
    let names = names(in: location)
    let missing = names.filter { sent.pairs($0, in: location).isEmpty }
    let others =
      location == .cookie
      ? sent.cookies.map(\.name) : sent.request.headers.map { $0.name.lowercased() }
    let known = Set(names.map { location == .cookie ? $0 : $0.lowercased() })
    return others.filter { !known.contains($0) && !usualHeaders.contains($0) }.compactMap { name in
      let hint = suggestion(for: name, among: missing)
      if hint.isEmpty { return nil }
      let message = "no \(location.rawValue) '\(name)' is documented\(hint)"
      return RequestProblem(.init(location), name, message)
    }
  }
}

/// What programs send without being asked to, RFC 9110 for the most part.
private let usualHeaders: Set<String> = [
  "accept", "accept-charset", "accept-encoding", "accept-language", "authorization",
  "cache-control", "connection", "content-encoding", "content-length", "content-type", "cookie",
  "date", "expect", "host", "origin", "pragma", "prefer", "range", "referer", "traceparent",
  "transfer-encoding", "upgrade", "user-agent", "via", "x-forwarded-for", "x-request-id",
]
