import HTTPTypes

/// A value that a client is given once and sends with every request.
///
/// It may be as private as a credential, so descriptions and mirrors leave it out.
public struct ClientParameter: Hashable, Sendable {
  /// Where the value is sent.
  public enum Location: String, Sendable { case header, query, cookie }

  /// Where the value is sent.
  public let location: Location
  /// The name of the header, query parameter or cookie.
  public let name: String
  /// Nil when the value can't be written as text, which is told when a request is sent.
  private let texts: [String]?

  private init(_ location: Location, _ name: String, _ value: some ParameterValue) {
    self.location = location
    self.name = name
    texts = try? value.parameterTexts
  }

  /// A header; a request's own header of that name takes precedence.
  public static func header(_ name: String, _ value: some ParameterValue) -> Self {
    Self(.header, name, value)
  }

  /// A query parameter; absent for `nil`.
  public static func query(_ name: String, _ value: some ParameterValue) -> Self {
    Self(.query, name, value)
  }

  /// A cookie, RFC 6265; absent for `nil`.
  public static func cookie(_ name: String, _ value: some ParameterValue) -> Self {
    Self(.cookie, name, value)
  }

  /// Texts that must not be shown to anyone; short ones are no secrets, and would mangle other text.
  var secrets: [String] { (texts ?? []).filter { $0.count >= 8 } }

  /// Adds the value to a request.
  func apply(to head: inout HTTPRequest) throws {
    do {
      guard let texts else { throw InvalidRequest("the value can't be written as text") }
      for text in texts { try apply(text, to: &head) }
    } catch {
      throw InvalidRequest("\(location.rawValue) \(name) of the client: \(readable(error))")
    }
  }

  private func apply(_ text: String, to head: inout HTTPRequest) throws {
    switch location {
    case .header:
      let field = try HTTPField(checking: name, text)
      if head.headerFields[field.name] == nil { head.headerFields.append(field) }
    case .query: head.addQuery(PercentEncoding.query(name), PercentEncoding.query(text))
    case .cookie: head.addCookie(try CookiePair.text(name, text))
    }
  }
}

extension ClientParameter: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable
{
  /// Where the value is sent, without the value.
  public var description: String { "\(location.rawValue) \(name)" }

  /// The same as `description`.
  public var debugDescription: String { description }

  /// A mirror without the value.
  public var customMirror: Mirror { Mirror(self, children: ["name": name]) }
}
