import APIModel

/// The request that an example documents, as it should go over the wire.
struct ExpectedRequest {
  /// `GET https://api.bland.ai/v2/batches/…/logs?take=10`
  let line: String
  let headers: [SampleRequest.Header]
  /// What the client is given, by the name of the scheme's argument or the client's parameter.
  let credentials: [String: JSON]

  /// The page's own sample decides where there is one; else the description does.
  init(_ operation: Operation, _ example: Example, api: API) {
    let described = DescribedRequest(operation, example, api: api)
    credentials = described.credentials
    line = example.sample.map { described.line(shownBy: $0) } ?? described.line
    headers = example.sample?.headers ?? described.headers
  }
}

/// The request that a description makes of an example's values.
private struct DescribedRequest {
  let credentials: [String: JSON]
  private let operation: Operation
  private let example: Example
  private let api: API
  /// The way to prove who is calling that the test uses.
  private let scheme: SecurityScheme?

  init(_ operation: Operation, _ example: Example, api: API) {
    self.operation = operation
    self.example = example
    self.api = api
    scheme = api.scheme(for: operation, example)
    credentials = DescribedRequest.credentials(scheme, example, api: api)
  }

  /// As the sample shows them, else `YOUR_API_KEY` and the like.
  private static func credentials(
    _ scheme: SecurityScheme?,
    _ example: Example,
    api: API
  ) -> [String: JSON] {
    let parameters = api.clientParameters.filter { $0.field.presence == .required }
    let fields = (scheme?.secrets ?? []) + parameters.map(\.field)
    var values = Dictionary(
      fields.map { ($0.name, api.placeholder($0)) },
      uniquingKeysWith: { first, _ in first }
    )
    func shown(_ header: String) -> String? {
      example.sample?.headers.first { $0.name.lowercased() == header.lowercased() }?.value
    }
    if let scheme, let name = scheme.secrets.first?.name {
      switch scheme.kind {
      case .header(let header): values[name] = shown(header).map(JSON.string) ?? values[name]
      case .bearer:
        let token = shown("authorization")?.split(separator: " ").dropFirst().joined()
        values[name] = token.map(JSON.string) ?? values[name]
      case .query, .cookie, .basic: break
      }
    }
    for parameter in parameters where parameter.location == .header {
      let name = parameter.field.name
      if let value = values[name], let text = shown(name) {
        values[name] = JSON(text, as: value, parameter.listStyle)
      }
    }
    return values
  }

  var line: String {
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter(let name):
        example.arguments.first { $0.location == .path && $0.name == name }
          .map { escaped($0.value.plainText, keeping: "!'()*@") } ?? ""
      }
    }.joined()
    let server = "\(api.server.scheme)://\(api.server.authority)\(api.server.basePath)"
    let query =
      operation.parameters.filter { $0.location == .query }.flatMap(pairs)
      + fixedQuery
    return "\(operation.method) \(server)\(path)"
      + (query.isEmpty ? "" : "?" + query.joined(separator: "&"))
  }

  /// As the sample has it; but its query may have another order, and other values than the client is
  /// given for what that adds.
  func line(shownBy sample: SampleRequest) -> String {
    let shown = "\(sample.method) \(sample.url)"
    return fixedQuery.isEmpty && parts(of: shown) != parts(of: line) ? shown : line
  }

  private func parts(of line: String) -> [Substring] {
    line.split { $0 == "?" || $0 == "&" }.sorted()
  }

  private func pairs(_ parameter: Parameter) -> [String] {
    guard let value = example.value(of: parameter) else { return [] }
    let name = escaped(parameter.field.name)
    guard case .array(let elements) = value else { return ["\(name)=\(escaped(value.plainText))"] }
    let texts = elements.map { escaped($0.plainText) }
    return parameter.listStyle == .commas && !texts.isEmpty
      ? ["\(name)=\(texts.joined(separator: ","))"] : texts.map { "\(name)=\($0)" }
  }

  /// What the client adds to every query.
  private var fixedQuery: [String] {
    let fixed = api.clientParameters.filter { $0.location == .query }.compactMap { parameter in
      credentials[parameter.field.name].map {
        "\(escaped(parameter.field.name))=\(escaped($0.onlyText))"
      }
    }
    guard let scheme, !operation.security.isEmpty, case .query(let name) = scheme.kind
    else { return fixed }
    return fixed + ["\(escaped(name))=\(escaped(credentials[scheme.name]?.plainText ?? ""))"]
  }

  var headers: [SampleRequest.Header] { parameterHeaders + fixedHeaders }

  /// The example's own headers, of kinds that are sent as they are written.
  private var parameterHeaders: [SampleRequest.Header] {
    operation.parameters.filter { $0.location == .header }.compactMap { parameter in
      switch (parameter.field.type.withoutNull.0, example.value(of: parameter)) {
      case (_, nil), (_, .array), (_, .object), (_, .null): nil
      case (.string, let value?), (.boolean, let value?), (.integer, let value?),
        (.named, let value?):
        SampleRequest.Header(name: parameter.field.name, value: value.plainText)
      default: nil
      }
    }
  }

  /// What the client adds to every request.
  private var fixedHeaders: [SampleRequest.Header] {
    let fixed = api.clientParameters.filter { $0.location == .header }.compactMap { parameter in
      credentials[parameter.field.name].map {
        SampleRequest.Header(name: parameter.field.name, value: $0.onlyText)
      }
    }
    guard let scheme, !operation.security.isEmpty else { return fixed }
    let secret = credentials[scheme.secrets.first?.name ?? ""]?.plainText ?? ""
    return switch scheme.kind {
    case .header(let name): [SampleRequest.Header(name: name, value: secret)] + fixed
    case .bearer: [SampleRequest.Header(name: "authorization", value: "Bearer \(secret)")] + fixed
    case .basic, .query, .cookie: fixed
    }
  }

  /// Percent-encoded but for the unreserved characters of RFC 3986, `$` and the given marks.
  private func escaped(_ text: String, keeping marks: String = "") -> String {
    let plain = Set("-._~$\(marks)".utf8)
    return text.utf8.map { byte in
      let isPlain =
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"):
          true
        default: plain.contains(byte)
        }
      return isPlain ? String(UnicodeScalar(byte)) : byte.percentEncoded
    }.joined()
  }
}

extension API {
  /// The way to prove who is calling that the test of an example uses: the one that its sample
  /// shows, else the first that the operation takes.
  func scheme(for operation: Operation, _ example: Example) -> SecurityScheme? {
    let taken = securitySchemes.filter { operation.security.contains($0.name) }
    return taken.first { example.sample?.shows($0.kind) ?? false } ?? taken.first
      ?? securitySchemes.first
  }
}

extension SampleRequest {
  fileprivate func shows(_ kind: SecurityScheme.Kind) -> Bool {
    func header(_ name: String, startsWith start: String = "") -> Bool {
      headers.contains { $0.name.lowercased() == name.lowercased() && $0.value.hasPrefix(start) }
    }
    return switch kind {
    case .header(let name): header(name)
    case .bearer: header("authorization", startsWith: "Bearer ")
    case .basic: header("authorization", startsWith: "Basic ")
    case .query, .cookie: false
    }
  }
}

extension JSON {
  /// What a header says, as a value like another one; the other one where it can't be.
  fileprivate init(_ text: String, as other: JSON, _ style: Parameter.ListStyle) {
    switch other {
    case .string: self = .string(text)
    case .number where Double(text)?.isFinite == true: self = .number(text)
    case .bool where ["true", "false"].contains(text): self = .bool(text == "true")
    case .array(let elements):
      let texts = style == .commas ? text.split(separator: ",").map(String.init) : [text]
      let values = texts.compactMap { text in
        elements.first.map { JSON(text, as: $0, style) }
      }
      self = .array(values)
    default: self = other
    }
  }

  /// As it is sent, where lists have one element.
  fileprivate var onlyText: String {
    if case .array(let elements) = self { elements.first?.plainText ?? "" } else { plainText }
  }
}
