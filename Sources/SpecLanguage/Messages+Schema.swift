import APIModel

extension RequestBody {
  /// The type of what is sent, if it has one.
  package var schema: Schema? {
    switch self {
    case .json(let schema): schema
    case .form(let name), .multipart(let name): .named(name)
    case .none, .bytes: nil
    }
  }
}

extension Response.Content {
  /// The type of what comes back, if it has one.
  package var schema: Schema? {
    switch self {
    case .json(let schema), .events(let schema): schema
    case .none, .text, .bytes: nil
    }
  }
}
