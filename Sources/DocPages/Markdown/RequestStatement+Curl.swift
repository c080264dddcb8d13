import APIModel
import SourceText
import SpecLanguage

extension RequestStatement {
  /// What a `curl` command calls, behind a prompt or not; nil if it calls nothing. A command that a
  /// shell would refuse is searched for its address and method alone.
  init?(curl command: String, at range: SourceRange) {
    let command = String(command.withoutPrompt)
    let sample = SampleRequest(curl: command).map { (method: $0.method, url: $0.url) }
    guard let (method, url) = sample ?? Self.roughly(command) else { return nil }
    let address = Address(url)
    guard address.server != nil || address.path != nil else { return nil }
    self.init(
      source: .curl,
      method: method.uppercased(),
      server: address.server,
      path: address.path,
      range: range
    )
  }

  private static func roughly(_ command: String) -> (method: String, url: String)? {
    let words = command.split { $0.isWhitespace || $0 == "\\" }
      .map { $0.trimming { "'\"".contains($0) } }
    guard words.first == "curl", let url = words.first(where: { $0.contains("://") }) else {
      return nil
    }
    let flag = words.firstIndex { $0 == "-X" || $0 == "--request" }
    let stated = flag.flatMap { words.dropFirst($0 + 1).first }
    let sends = words.contains {
      $0 == "-d" || $0.hasPrefix("--data") || $0 == "--json" || $0 == "-F"
    }
    return (stated.map(String.init) ?? (sends ? "POST" : "GET"), String(url))
  }
}

extension [RequestStatement] {
  /// Pages repeat what they call, which says it once.
  mutating func add(_ statement: RequestStatement?) {
    guard let statement, count < 20 else { return }
    let isKnown = contains {
      ($0.source, $0.method, $0.server, $0.path)
        == (statement.source, statement.method, statement.server, statement.path)
    }
    if !isKnown { append(statement) }
  }
}
