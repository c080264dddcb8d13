import SourceText

extension RequestStatement {
  /// `POST https://api.bland.ai/v1/calls`, `GET /v1/calls/:id`, `openapi.json GET /v1/calls`.
  init?(_ written: String, _ source: Source, at range: SourceRange) {
    let words = written.split(whereSeparator: \.isWhitespace)
    let method = words.firstIndex(where: Self.isMethod)
    let url = method.map { words.dropFirst($0 + 1).first } ?? words.first
    let address = url.flatMap(Address.init(lenient:))
    guard method != nil || address?.server != nil || url?.hasPrefix("/") ?? false else {
      return nil
    }
    self.init(
      source: source,
      method: method.map { words[$0].uppercased() },
      server: address?.server,
      path: address?.path?.bracingParameters,
      range: range
    )
  }

  static func isMethod(_ word: Substring) -> Bool { methods.contains(word.uppercased()) }

  private static let methods: Set<String> = [
    "GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS", "TRACE",
  ]
}

extension Address {
  /// Also takes `v1/calls`, where neither a scheme nor a slash shows where the path starts.
  fileprivate init(lenient url: Substring) {
    let first = url.prefix { $0 != "/" }
    let isPath = !url.contains("://") && !first.contains(".") && !first.isEmpty
    self.init(isPath ? "/" + url : String(url))
  }
}
