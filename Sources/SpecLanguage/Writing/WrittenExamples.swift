import APIModel

extension Example {
  func layout(of operation: Operation) -> YAMLLayout {
    let arguments = ParameterSection.allCases.compactMap { section -> YAMLLayout.Entry? in
      let values = self.arguments.filter { $0.location == section.location }.map {
        YAMLLayout.Entry($0.name.yamlWord, .word($0.value.yamlWord))
      }
      return values.isEmpty ? nil : .init(section.valuesKey.name, .braces(values))
    }
    let rest: [YAMLLayout.Entry?] = [
      body.map { .init("body", $0.exampleLayout) },
      sample.map { .init("sample", $0.layout) },
      status == 200 ? nil : .init("status", .word(String(status))),
      response.map { .init("response", $0.exampleLayout) },
    ]
    let title = name.map { [YAMLLayout.Entry("name", .word($0.yamlLine))] } ?? []
    let entries = title + arguments + rest.compactMap(\.self)
    return entries.isEmpty ? .braces([]) : .lines(entries)
  }
}

extension JSON {
  /// JSON below its key; what is only text, a number or so on, beside it.
  fileprivate var exampleLayout: YAMLLayout {
    switch self {
    case .array, .object:
      let text = prettyText
      return text.isYAMLBlock ? .literal(text) : .word(yamlWord)
    case .null, .bool, .number, .string: return .word(yamlWord)
    }
  }
}

extension SampleRequest {
  fileprivate var layout: YAMLLayout {
    let usual = body == nil ? "GET" : "POST"
    let start = method == usual ? "curl " : "curl -X \(method.shellWord) "
    let lines =
      [start + url.shellWord] + headers.map { "-H " + "\($0.name): \($0.value)".shellWord }
      + (body.map { ["-d " + $0.shellWord] } ?? [])
    let text = lines.joined(separator: " \\\n  ")
    return text.isYAMLBlock ? .literal(text) : .word(text.yamlWord)
  }
}

extension String {
  /// In quotes of the shell. Variables stay as they are written.
  fileprivate var shellWord: String {
    let isAction = !isEmpty && unicodeScalars.allSatisfy { $0.isCapitalLetter }
    if isAction { return self }
    if !contains(where: { "\"\\`".contains($0) }) { return "\"\(self)\"" }
    if !contains("'") { return "'\(self)'" }
    let escaped = unicodeScalars.map { "\"\\`".unicodeScalars.contains($0) ? "\\\($0)" : "\($0)" }
    return "\"\(escaped.joined())\""
  }
}
