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
  /// What stands between the texts where they are sent as one.
  private let separator: String?

  private init(
    _ location: Location,
    _ name: String,
    _ separator: String?,
    _ texts: () throws -> [String]
  ) {
    self.location = location
    self.name = name
    self.separator = separator
    self.texts = try? texts()
  }

  /// A header: once for each text of the value, or once for all if they are joined. A request's own
  /// header of that name takes precedence.
  public static func header(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) -> Self {
    Self(.header, name, separator) { try value.parameterTexts }
  }

  /// A header that is written through a coding, or nothing for `nil`.
  public static func header<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) -> Self {
    Self(.header, name, separator) { try value.map(coding.encode).parameterTexts }
  }

  /// A query parameter: once for each text of the value, or once for all if they are joined; absent
  /// for `nil`.
  public static func query(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) -> Self {
    Self(.query, name, separator) { try value.parameterTexts }
  }

  /// A query parameter that is written through a coding, or nothing for `nil`.
  public static func query<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) -> Self {
    Self(.query, name, separator) { try value.map(coding.encode).parameterTexts }
  }

  /// A cookie, RFC 6265: once for each text of the value, or once for all if they are joined; absent
  /// for `nil`.
  public static func cookie(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) -> Self {
    Self(.cookie, name, separator) { try value.parameterTexts }
  }

  /// A cookie that is written through a coding, or nothing for `nil`.
  public static func cookie<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) -> Self {
    Self(.cookie, name, separator) { try value.map(coding.encode).parameterTexts }
  }

  /// Texts that must not be shown to anyone; short ones are no secrets, and would mangle other text.
  var secrets: [String] { (texts ?? []).filter { $0.count >= 8 } }

  /// Adds the value to a request.
  func apply(to head: inout HTTPRequest) throws {
    do {
      guard let texts else { throw InvalidRequest("the value can't be written as text") }
      try apply(texts, to: &head)
    } catch {
      throw InvalidRequest("\(location.rawValue) \(name) of the client: \(readable(error))")
    }
  }

  private func apply(_ texts: [String], to head: inout HTTPRequest) throws {
    switch location {
    case .header:
      let fields = try texts.joined(by: separator).map { try HTTPField(checking: name, $0) }
      guard let field = fields.first, head.headerFields[field.name] == nil else { return }
      head.headerFields.append(contentsOf: fields)
    case .query:
      for text in texts.queryTexts(joinedBy: separator) {
        head.addQuery(PercentEncoding.query(name), text)
      }
    case .cookie:
      for text in texts.joined(by: separator) { head.addCookie(try CookiePair.text(name, text)) }
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
