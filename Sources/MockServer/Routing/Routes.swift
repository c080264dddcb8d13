import APIModel
import SourceText

/// A request's way to an operation.
struct Route: Sendable {
  let endpoint: Endpoint
  /// The arguments in its path.
  let path: [String: String]
  /// What stood before the API's own path: nothing, or `/bland`.
  let prefix: String
}

/// All operations that are served, each below its API's base path, and once more below the name of
/// its API's folder, which tells APIs of equal paths apart.
struct Routes: Sendable {
  let endpoints: [Endpoint]

  init(_ apis: [API]) {
    endpoints = apis.flatMap { api in
      let vendor = MockedAPI(api)
      return api.operations.map { Endpoint($0, of: vendor) }
    }
  }

  func route(_ method: String, _ target: RequestTarget) throws(Refusal) -> Route {
    let routes = routes(target)
    let methods = Set(routes.map(\.endpoint.operation.method))
    let wanted = method == "HEAD" && !methods.contains(method) ? "GET" : method
    let fitting = routes.filter { $0.endpoint.operation.method == wanted }
    guard let nearest = fitting.map(\.openness).min(by: { $0.lexicographicallyPrecedes($1) }) else {
      throw routes.isEmpty ? unknown(target, wanted) : refusal(method, allowing: methods)
    }
    let best = fitting.filter { $0.openness == nearest }
    guard let first = best.first, Set(best.map(\.endpoint.api.folder)).count == 1 else {
      throw ambiguous(best)
    }
    return first
  }

  /// A path for a log, without what is sensitive.
  func shownPath(_ target: RequestTarget) -> String {
    let sensitive = routes(target).first(where: \.isSensitive)
    return sensitive.map { $0.prefix + $0.endpoint.pattern.text } ?? target.path
  }

  /// Those of the path whatever their method; below the name of a folder only that API's.
  private func routes(_ target: RequestTarget) -> [Route] {
    let named = endpoints.filter { $0.api.folder == target.segments.first }.compactMap {
      endpoint in
      endpoint.pattern.values(in: target.segments.dropFirst()).map {
        Route(endpoint: endpoint, path: $0, prefix: "/\(endpoint.api.folder)")
      }
    }
    if !named.isEmpty { return named }
    return endpoints.compactMap { endpoint in
      endpoint.pattern.values(in: target.segments).map {
        Route(endpoint: endpoint, path: $0, prefix: "")
      }
    }
  }

  // MARK: Refusals

  private func unknown(_ target: RequestTarget, _ method: String) -> Refusal {
    let path = "/" + target.segments.joined(separator: "/")
    let near = endpoints.sorted { $0.operation.method == method && $1.operation.method != method }
    let hint = suggestion(for: path, among: near.map { $0.pattern.filled(from: target.segments) })
    let message = "nothing is documented at this path\(hint)"
    let more = endpoints.count > Self.limit ? ["and \(endpoints.count - Self.limit) more"] : []
    return Refusal(
      RequestProblem(.path, nil, message, status: 404),
      served: endpoints.prefix(Self.limit).map(\.line) + more
    )
  }

  /// How many operations an answer lists.
  private static let limit = 50

  private func refusal(_ method: String, allowing methods: Set<String>) -> Refusal {
    let list = methods.sorted().joined(separator: ", ")
    let message = "\(method) is not documented at this path; what is: \(list)"
    return Refusal(
      RequestProblem(.request, nil, message, status: 405),
      headers: [MockHeader("allow", list)]
    )
  }

  private func ambiguous(_ routes: [Route]) -> Refusal {
    let folders = Set(routes.map(\.endpoint.api.folder)).sorted()
    let ways = folders.map { "'/\($0)'" }.joined(separator: " or ")
    let message =
      "several APIs have this path; put \(ways) before it, or serve one of them with --api"
    return Refusal(RequestProblem(.path, nil, message))
  }
}

extension Route {
  fileprivate var openness: [Int] { endpoint.pattern.openness }

  fileprivate var isSensitive: Bool {
    endpoint.operation.parameters.contains { $0.location == .path && $0.field.isSensitive }
  }
}
