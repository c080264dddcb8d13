import APIModel

/// Something about a request that isn't as the description has it.
struct RequestProblem: Hashable, Sendable {
  enum Place: String, Sendable { case request, path, query, header, cookie, credentials, body }

  let place: Place
  /// Of the parameter, if it is about one.
  let name: String?
  /// What was expected and what was found. Never repeats a secret.
  let message: String
  /// Of an answer that has to do with this alone.
  let status: Int

  init(_ place: Place, _ name: String?, _ message: String, status: Int = 400) {
    self.place = place
    self.name = name
    self.message = message
    self.status = status
  }

  var json: JSON {
    let name = name.map { JSON.Member(name: "name", value: .string($0)) }
    return .object(
      [JSON.Member(name: "where", value: .string(place.rawValue))] + [name].compactMap(\.self)
        + [JSON.Member(name: "message", value: .string(message))]
    )
  }
}

extension RequestProblem.Place {
  init(_ location: Parameter.Location) {
    switch location {
    case .path: self = .path
    case .query: self = .query
    case .header: self = .header
    case .cookie: self = .cookie
    }
  }
}
