import APIModel

/// A request that found its operation.
struct SentRequest: Sendable {
  let request: MockRequest
  let target: RequestTarget
  let route: Route
  let cookies: [SentPair]

  var endpoint: Endpoint { route.endpoint }

  init(_ request: MockRequest, _ target: RequestTarget, _ route: Route) {
    self.request = request
    self.target = target
    self.route = route
    cookies = SentPair.cookies(request.headers)
  }

  /// Everything that was sent under a parameter's name.
  func pairs(_ name: String, in location: Parameter.Location) -> [SentPair] {
    switch location {
    case .path:
      route.path[name].map { [SentPair(name: name, value: $0, written: $0)] } ?? []
    case .query: target.query.filter { $0.name == name }
    case .cookie: cookies.filter { $0.name == name }
    case .header:
      request.headers.filter { $0.isCalled(name) }.map {
        SentPair(name: $0.name, value: $0.value, written: $0.value)
      }
    }
  }

  /// All ways in which it is not as documented.
  var problems: [RequestProblem] {
    CredentialCheck(self).problems + ParameterCheck(self).problems + BodyCheck(self).problems
  }
}
