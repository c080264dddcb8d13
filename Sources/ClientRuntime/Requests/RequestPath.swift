/// A path whose literal parts are sent as they are and whose values stay within their segment.
///
/// ```swift
/// let path: RequestPath = "/v2/batches/\(batchID)/logs"
/// ```
///
/// Values are percent-encoded, RFC 3986, so that no slash or question mark in one of them can lead
/// elsewhere. Dots can't be encoded in a way that all servers honour: a path with a segment of nothing
/// but dots is refused.
public struct RequestPath: ExpressibleByStringInterpolation, Sendable {
  /// Collects the parts of a path.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var text = ""
    /// The path with `{}` in place of values.
    fileprivate var template = ""
    fileprivate var problem: String?

    /// Prepares for a path of about the given size.
    public init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    /// Adds a part that is sent as it is.
    public mutating func appendLiteral(_ literal: String) {
      text += literal
      template += literal
    }

    /// Adds a value, several texts of which are joined by commas.
    public mutating func appendInterpolation(_ value: some ParameterValue) {
      template += "{}"
      do {
        let texts = try value.parameterTexts
        if texts.isEmpty || texts.contains("") { problem = problem ?? "a value is empty" }
        text += texts.map { PercentEncoding.pathSegment($0) }.joined(separator: ",")
      } catch {
        problem = problem ?? String(describing: error)
      }
    }

    /// Adds a value that is written through a coding.
    public mutating func appendInterpolation<Value, Wire: ParameterValue>(
      _ value: Value,
      as coding: Coding<Value, Wire>
    ) {
      do {
        appendInterpolation(try coding.encode(value))
      } catch {
        template += "{}"
        problem = problem ?? String(describing: error)
      }
    }
  }

  private let parts: StringInterpolation

  /// Takes a path without values.
  public init(stringLiteral value: String) {
    var parts = StringInterpolation(literalCapacity: value.utf8.count, interpolationCount: 0)
    parts.appendLiteral(value)
    self.parts = parts
  }

  /// Takes a path with values.
  public init(stringInterpolation: StringInterpolation) {
    parts = stringInterpolation
  }

  func encoded() throws -> String {
    if let problem = parts.problem {
      throw InvalidRequest("in the path \(parts.template), \(problem)")
    }
    let hasDots = parts.text.split(separator: "/").contains { $0.allSatisfy { $0 == "." } }
    if hasDots {
      throw InvalidRequest("in the path \(parts.template), a segment has nothing but dots")
    }
    return parts.text
  }
}
