import Foundation
import HTTPTypes
import HTTPTypesFoundation

#if canImport(FoundationNetworking)
  import FoundationNetworking
#endif

extension HTTPURLResponse {
  /// Status and headers as they were sent, as far as Foundation tells.
  var head: HTTPResponse? {
    guard var head = httpResponse else { return nil }
    #if canImport(FoundationNetworking)
      // HTTPTypes takes this for Latin-1, as it is elsewhere.
      head.headerFields = HTTPFields()
      for case (let name as String, let value as String) in allHeaderFields {
        guard let name = HTTPField.Name(name) else { continue }
        head.headerFields.append(HTTPField(name: name, value: value))
      }
    #endif
    head.headerFields[values: .setCookie] = head.headerFields[values: .setCookie].flatMap(cookies)
    return head
  }

  /// Foundation joins them. A comma between two of them comes before a name and an equals sign, one in a
  /// date doesn't, RFC 6265, section 4.1.
  private func cookies(in text: String) -> [String] {
    text.replacing(/, *([^=;, ]+=)/) { "\n\($0.1)" }.split(separator: "\n").map(String.init)
  }
}
