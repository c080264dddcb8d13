import APIModel
import SourceText
import YAMLReader

/// Holds the request of a page's sample against what the description and its example say.
struct SampleCheck {
  let operation: Operation
  let arguments: [Example.Argument]
  let server: Server
  let schemes: [SecurityScheme.Kind]
  let clientParameters: [Parameter]

  /// What disagrees, in words.
  func problems(_ request: SampleRequest) -> [String] {
    let (address, query) = request.url.split(at: "?") ?? (request.url, "")
    return [
      methodProblem(request), addressProblem(address), queryProblem(query),
      credentialsProblem(request, query: Self.pairs(query)),
    ].compactMap(\.self) + headerProblems(request)
  }

  private func methodProblem(_ request: SampleRequest) -> String? {
    request.method == operation.method
      ? nil : "the sample sends \(request.method), 'request' says \(operation.method)"
  }

  private func addressProblem(_ address: String) -> String? {
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name): value(of: name, in: .path) ?? "{\(name)}"
      }
    }.joined()
    let expected = "\(server.scheme)://\(server.authority)\(server.basePath)\(path)"
    if percentDecoded(address) == percentDecoded(expected) { return nil }
    return "the sample calls '\(address)', the example's values give '\(expected)'"
  }

  private func value(of name: String, in location: Parameter.Location) -> String? {
    arguments.first { $0.location == location && $0.name == name }?.value.parameterTexts.first
  }

  private func queryProblem(_ query: String) -> String? {
    let sent = SampleCheck.pairs(query).filter { !isSentByClient($0.name) }
    let expected = arguments.filter { $0.location == .query }.flatMap(pairs)
    if sent.sorted() == expected.sorted() { return nil }
    let missing = expected.first { !sent.contains($0) }
    let surplus = sent.first { !expected.contains($0) }
    let parts = [
      missing.map { "the sample's query lacks '\($0.text)'" },
      surplus.map { "the sample's query has '\($0.text)', the example does not" },
    ].compactMap(\.self)
    return parts.isEmpty ? "the sample's query says something twice" : parts.joined(separator: "; ")
  }

  private func isSentByClient(_ name: String) -> Bool {
    schemes.contains { $0.occupies(name, in: .query) }
      || clientParameters.contains { $0.location == .query && $0.field.name == name }
  }

  private func pairs(_ argument: Example.Argument) -> [Pair] {
    let parameter = operation.parameters.first {
      $0.location == .query && $0.field.name == argument.name
    }
    let texts = argument.value.parameterTexts
    if parameter?.listStyle == .commas {
      return [Pair(name: argument.name, value: texts.joined(separator: ","))]
    }
    return texts.map { Pair(name: argument.name, value: $0) }
  }

  private func credentialsProblem(_ request: SampleRequest, query: [Pair]) -> String? {
    if schemes.isEmpty || schemes.contains(where: { request.has($0, query: query) }) { return nil }
    let ways = schemes.map(\.words).joined(separator: " or ")
    return "the sample sends no credentials; they go into \(ways)"
  }

  private func headerProblems(_ request: SampleRequest) -> [String] {
    arguments.filter { $0.location == .header }.compactMap { argument in
      let expected = argument.value.parameterTexts.joined(separator: ",")
      let sent = request.headers.first { $0.name.lowercased() == argument.name.lowercased() }
      if sent?.value == expected { return nil }
      let found = sent.map { "'\($0.value)'" } ?? "none"
      return "the example sends the header '\(argument.name)' as '\(expected)', the sample \(found)"
    }
  }

  struct Pair: Comparable {
    let name: String
    let value: String

    var text: String { "\(name)=\(value)" }

    static func < (left: Pair, right: Pair) -> Bool {
      (left.name, left.value) < (right.name, right.value)
    }
  }

  /// The names and values of a query, decoded.
  static func pairs(_ query: String) -> [Pair] {
    query.split(separator: "&").map { part in
      let (name, value) = String(part).split(at: "=") ?? (String(part), "")
      let decoded = percentDecoded(String(value.map { $0 == "+" ? " " : $0 }))
      return Pair(name: percentDecoded(name), value: decoded)
    }
  }
}

extension SampleRequest {
  fileprivate func has(_ scheme: SecurityScheme.Kind, query: [SampleCheck.Pair]) -> Bool {
    switch scheme {
    case .header(let name): header(name) != nil
    case .bearer: header("authorization")?.lowercased().hasPrefix("bearer ") ?? false
    case .basic: header("authorization")?.lowercased().hasPrefix("basic ") ?? false
    case .query(let name): query.contains { $0.name == name }
    case .cookie(let name):
      header("cookie")?.split(separator: ";").contains { trimmed(String($0)).hasPrefix("\(name)=") }
        ?? false
    }
  }

  private func header(_ name: String) -> String? {
    headers.first { $0.name.lowercased() == name.lowercased() }?.value
  }
}

extension JSON {
  /// How a parameter's value is written, once per element of a list.
  var parameterTexts: [String] {
    switch self {
    case .string(let text): [text]
    case .array(let elements): elements.flatMap(\.parameterTexts)
    default: [compactText]
    }
  }
}

/// Undoes `%20` and so on; what is not UTF-8 then is repaired.
package func percentDecoded(_ text: String) -> String {
  var bytes: [UInt8] = []
  var rest = Array(text.utf8)[...]
  while let byte = rest.popFirst() {
    if byte == UInt8(ascii: "%"), rest.count >= 2,
      let value = UInt8(String(decoding: rest.prefix(2), as: UTF8.self), radix: 16)
    {
      bytes.append(value)
      rest = rest.dropFirst(2)
    } else {
      bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
