/// The fields of an HTML form, as `application/x-www-form-urlencoded` has them.
public struct FormFields {
  private var pairs: [String] = []
  private(set) var problem: InvalidRequest?

  init() {}

  /// `name=value&name2=value2`
  var text: String { pairs.joined(separator: "&") }

  /// Adds a field: once for each text of the value, or once for all if they are joined.
  public mutating func append(
    _ name: String,
    _ value: some ParameterValue,
    joinedBy separator: String? = nil
  ) {
    do {
      for text in try value.parameterTexts.joined(by: separator) {
        pairs.append("\(Self.escaped(name))=\(Self.escaped(text))")
      }
    } catch {
      problem = problem ?? InvalidRequest("form field \(name): \(readable(error))")
    }
  }

  /// Adds a field that is written through a coding, or nothing for `nil`.
  public mutating func append<Value, Wire: ParameterValue>(
    _ name: String,
    _ value: Value?,
    as coding: Coding<Value, Wire>,
    joinedBy separator: String? = nil
  ) {
    do {
      append(name, try value.map(coding.encode), joinedBy: separator)
    } catch {
      problem = problem ?? InvalidRequest("form field \(name): \(readable(error))")
    }
  }

  /// As the WHATWG URL standard has it: spaces become plus signs.
  private static func escaped(_ text: String) -> String {
    PercentEncoding.form(text).replacing("%20", with: "+")
  }
}
