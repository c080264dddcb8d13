import Foundation
import HTTPTypes

/// Puts a request together, part by part.
///
/// Parts that cannot be sent are remembered, and `encoded()` throws the first of them.
public struct RequestBuilder {
  private let method: HTTPRequest.Method
  private let path: RequestPath
  private var query: [String] = []
  private var cookies: [String] = []
  private var headers = HTTPFields()
  private var body: RequestBody?
  private var problem: InvalidRequest?

  /// Starts a request with nothing but its method and path.
  public init(_ method: HTTPRequest.Method, _ path: RequestPath) {
    self.method = method
    self.path = path
  }

  /// Adds a query parameter: once for each text of the value, or once for all if they are joined.
  public mutating func query(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) {
    attempt("query parameter \(name)") { request in
      for text in try value.parameterTexts.queryTexts(joinedBy: separator) {
        request.query.append("\(PercentEncoding.query(name))=\(text)")
      }
    }
  }

  /// Adds a query parameter that is written through a coding, or nothing for `nil`.
  public mutating func query<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) {
    attempt("query parameter \(name)") { request in
      request.query(name, try value.map(coding.encode), joinedBy: separator)
    }
  }

  /// Adds a header, RFC 9110: once for each text of the value, or once for all if they are joined.
  public mutating func header(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) {
    attempt("header \(name)") { request in
      for text in try value.parameterTexts.joined(by: separator) {
        request.headers.append(try HTTPField(checking: name, text))
      }
    }
  }

  /// Adds a header that is written through a coding, or nothing for `nil`.
  public mutating func header<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) {
    attempt("header \(name)") { request in
      request.header(name, try value.map(coding.encode), joinedBy: separator)
    }
  }

  /// Adds a cookie, RFC 6265: once for each text of the value, or once for all if they are joined.
  public mutating func cookie(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) {
    attempt("cookie \(name)") { request in
      for text in try value.parameterTexts.joined(by: separator) {
        request.cookies.append(try CookiePair.text(name, text))
      }
    }
  }

  /// Adds a cookie that is written through a coding, or nothing for `nil`.
  public mutating func cookie<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) {
    attempt("cookie \(name)") { request in
      request.cookie(name, try value.map(coding.encode), joinedBy: separator)
    }
  }

  /// Sends bytes of the given media type, RFC 9110.
  public mutating func bytes(_ body: Data, mediaType: String) {
    self.body(RequestBody(body), mediaType: mediaType)
  }

  /// Sends a body of the given media type, RFC 9110: from memory, a file or a stream.
  ///
  /// Files are looked for now, and read while they are sent. A body with a stream is sent once: no
  /// attempt is repeated.
  public mutating func body(_ body: RequestBody, mediaType: String) {
    attempt("body") { request in
      try body.checkFiles()
      request.headers[.contentType] = try HTTPField(checking: "Content-Type", mediaType).value
      request.body = body
    }
  }

  /// Spells the request out.
  ///
  /// - Throws: `InvalidRequest` for the first part that cannot be sent.
  public func encoded() throws -> EncodedRequest {
    let path = try path.encoded()
    if let problem { throw problem }
    var head = HTTPRequest(
      method: method,
      scheme: nil,
      authority: nil,
      path: query.isEmpty ? path : "\(path)?\(query.joined(separator: "&"))",
      headerFields: headers
    )
    for cookie in cookies { head.addCookie(cookie) }
    return EncodedRequest(head: head, body: body)
  }

  /// Keeps the first problem.
  mutating func remember(_ problem: InvalidRequest?) {
    self.problem = self.problem ?? problem
  }

  private mutating func attempt(_ part: String, _ work: (inout Self) throws -> Void) {
    do {
      try work(&self)
    } catch {
      remember(InvalidRequest("\(part): \(readable(error))"))
    }
  }
}

extension [String] {
  /// Itself, or all of it as one text.
  func joined(by separator: String?) -> [String] {
    guard let separator, !isEmpty else { return self }
    return [joined(separator: separator)]
  }

  /// The same, percent-encoded; a comma between texts stays one.
  func queryTexts(joinedBy separator: String?) -> [String] {
    map { PercentEncoding.query($0) }
      .joined(by: separator.map { $0 == "," ? $0 : PercentEncoding.query($0) })
  }
}
