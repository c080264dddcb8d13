import HTTPTypes

/// What `Link` headers say, RFC 8288, section 3.
enum LinkHeader {
  /// The address of the next page, if there is one; spelled as the header has it.
  static func next(in fields: HTTPFields) -> String? {
    guard let name = HTTPField.Name("Link") else { return nil }
    return fields[values: name].lazy.flatMap(links).first { $0.leads(to: "next") }?.address
  }

  /// The links of one header, up to where it is malformed.
  private static func links(in header: String) -> [Link] {
    var reader = LinkReader(header)
    var links: [Link] = []
    while let link = try? reader.next() { links.append(link) }
    return links
  }
}

/// An address with parameters.
private struct Link {
  let address: String
  /// By lowercase names; of several with one name, the first counts.
  let parameters: [String: String]

  func leads(to relation: String) -> Bool {
    // With an anchor it is not the answer that is linked from.
    guard let relations = parameters["rel"], parameters["anchor"] == nil else { return false }
    return relations.lowercased().split(whereSeparator: \.isWhitespace).contains { $0 == relation }
  }
}

/// Takes a header apart as RFC 8288, appendix B, has it.
private struct LinkReader {
  private struct Malformed: Error {}

  private var rest: Substring.UnicodeScalarView

  init(_ header: String) { rest = header[...].unicodeScalars }

  /// The next link; `nil` after the last.
  mutating func next() throws -> Link? {
    // List elements may be empty, RFC 9110, section 5.6.1.
    skip(",")
    if rest.isEmpty { return nil }
    guard take("<") else { throw Malformed() }
    let address = prefix { $0 != ">" }
    guard take(">") else { throw Malformed() }
    let link = Link(address: address, parameters: try parameters())
    guard rest.isEmpty || rest.first == "," else { throw Malformed() }
    return link
  }

  private mutating func parameters() throws -> [String: String] {
    var parameters: [String: String] = [:]
    skip()
    while take(";") {
      skip()
      let name = prefix { !"=;, \t".unicodeScalars.contains($0) }.lowercased()
      skip()
      let value = take("=") ? try value() : ""
      if parameters[name] == nil { parameters[name] = value }
      skip()
    }
    return parameters
  }

  private mutating func value() throws -> String {
    skip()
    guard take("\"") else { return prefix { $0 != ";" && $0 != "," } }
    var value = String.UnicodeScalarView()
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"": return String(value)
      case "\\": if let escaped = rest.popFirst() { value.append(escaped) }
      default: value.append(scalar)
      }
    }
    throw Malformed()
  }

  private mutating func prefix(while belongs: (Unicode.Scalar) -> Bool) -> String {
    let prefix = rest.prefix(while: belongs)
    rest = rest[prefix.endIndex...]
    return String(prefix)
  }

  private mutating func take(_ mark: Unicode.Scalar) -> Bool {
    guard rest.first == mark else { return false }
    rest.removeFirst()
    return true
  }

  /// Passes over blanks, and over a mark among them.
  private mutating func skip(_ mark: Unicode.Scalar = " ") {
    rest = rest.drop { $0 == " " || $0 == "\t" || $0 == mark }
  }
}
