import SourceText

/// Reads the facts of a page in the Markdown that Stainless publishes.
struct StainlessReader {
  let text: PageText

  func facts(into remarks: inout Diagnostics) -> PageFacts {
    var page = StainlessPage(text)
    page.read(into: &remarks)
    let fields = StainlessFields(page.outline)
    return PageFacts(
      page: text.page,
      format: .stainless,
      title: page.title ?? FrontMatter(text).title,
      requests: page.requests,
      fields: fields.fields,
      examples: page.examples,
      errors: page.errors,
      gaps: (fields.gaps + page.gaps).sorted { $0.range < $1.range }
    )
  }
}

extension StainlessReader {
  /// ``**get** `/v1/things` ``
  static func isMethodLine(_ line: Substring) -> Bool { MethodLine(line) != nil }

  /// ``- `name: type` ``
  static func isFieldLine(_ line: Substring) -> Bool {
    StainlessBullet(line)?.isField ?? false
  }
}

/// ``**get** `/v1/things/{id}` ``
struct MethodLine: Equatable {
  let method: String
  private let address: Address

  init?(_ line: Substring) {
    guard line.hasPrefix("**"), let end = line.dropFirst(2).firstRange(of: "**") else { return nil }
    let method = line.dropFirst(2)[..<end.lowerBound]
    guard (3...7).contains(method.utf8.count), method.allSatisfy({ $0.isLetter && $0.isASCII })
    else { return nil }
    let code = line[end.upperBound...].trimmingBlanks
    let address = code.between("`") ?? code
    guard address.hasPrefix("/") || address.hasPrefix("http"),
      !address.contains(where: { $0.isBlank || $0 == "`" })
    else { return nil }
    self.method = method.uppercased()
    self.address = Address(address)
  }

  func statement(at range: SourceRange) -> RequestStatement {
    RequestStatement(
      source: .methodLine,
      method: method,
      server: address.server,
      path: address.path?.bracingParameters,
      range: range
    )
  }
}
