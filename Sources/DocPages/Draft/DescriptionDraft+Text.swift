import APIModel
import SpecLanguage

extension DescriptionDraft {
  /// Where an example stands in the file.
  struct ExampleLines {
    /// Counted from 1.
    let arguments: Range<Int>
    let body: Range<Int>
    let answer: Range<Int>

    var all: Range<Int> { arguments.lowerBound..<answer.upperBound }
  }

  /// The file, and which of its lines are those of each example.
  var text: (text: String, examples: [ExampleLines]) {
    var lines: [String] = []
    for entries in [head] + sections {
      lines += (lines.isEmpty ? [] : [""]) + YAMLLayout.lines(of: entries)
    }
    var ranges: [ExampleLines] = []
    if !examples.isEmpty { lines += ["", "examples:"] }
    for example in examples {
      let start = lines.count + 1
      let parts = example.layout.map { YAMLLayout.lines(of: $0, indent: 4) }
      lines += parts.joined().enumerated().map { $0 == 0 ? "  - " + $1.dropFirst(4) : $1 }
      let body = start + parts[0].count
      let answer = body + parts[1].count
      ranges.append(
        ExampleLines(
          arguments: start..<body,
          body: body..<answer,
          answer: answer..<lines.count + 1
        )
      )
    }
    let inferences = inferences + examples.inferences
    if !inferences.isEmpty {
      lines += [""] + YAMLLayout.lines(of: [.init("inferred", .dashes(inferences.map(\.layout)))])
    }
    if !acceptances.isEmpty {
      lines += [""] + YAMLLayout.lines(of: [.init("accepted", .dashes(acceptances.map(\.layout)))])
    }
    return (lines.map { $0 + "\n" }.joined(), ranges)
  }

  private var head: [YAMLLayout.Entry] {
    [
      .init("operation", .word(operation.yamlLine)),
      .init("page", .word((address ?? ToDo.address).yamlLine)),
      .init("request", .word(requestLine)),
      .init("about", .word(ToDo.mark)),
    ]
  }

  private var requestLine: String {
    let line = "\(request.method) \(request.template.text)".yamlLine
    return request.origin == .nobody ? line + "  # the page does not say" : line
  }

  private var sections: [[YAMLLayout.Entry]] {
    let types = declarations.map { YAMLLayout.Entry($0.name, $0.type.declared) }
    let parts: [YAMLLayout.Entry?] =
      [auth.isEmpty ? nil : .init("auth", .brackets(auth.map { .word($0.yamlWord) }))]
      + parameters.map { section in
        section.fields.isEmpty ? nil : .init(section.section.rawValue, section.fields.layout)
      } + [
        body.layout.map { .init("body", $0) },
        .init("response", response.layout),
        failures.isEmpty ? nil : .init("errors", .dashes(failures.map(\.layout))),
        types.isEmpty ? nil : .init("types", .lines(types)),
      ]
    return parts.compactMap { part in part.map { [$0] } }
  }
}

extension ToDo {
  static let address = "https://\(mark)"

  static let about = YAMLLayout.Entry("about", .word(mark))
}

extension [DraftField] {
  var layout: YAMLLayout { .columns(map(\.layout)) }
}

extension DraftField {
  fileprivate var layout: YAMLLayout.Entry {
    let details: [YAMLLayout.Entry?] = [
      limits.minimum.map { .init("min", .word($0.yamlWord)) },
      limits.maximum.map { .init("max", .word($0.yamlWord)) },
      limits.pattern.map { .init("pattern", .word($0.yamlWord)) },
      defaultValue.map { .init("default", .word($0.yamlWord)) },
      isDeprecated ? .init("deprecated", .word(ToDo.mark)) : nil,
      isSensitive ? .init("sensitive", .word("true")) : nil,
    ]
    let (shape, entry) = (type.shape, details.compactMap(\.self) + [ToDo.about])
    let key = (mayBeAbsent ? name + "?" : name).yamlWord
    if case .columns = shape.value { return .init(key, .lines(entry + [shape])) }
    return .init(key, .braces([shape] + entry))
  }
}

extension DraftType {
  /// With the key that says what it is.
  fileprivate var shape: YAMLLayout.Entry {
    switch self {
    case .text(let text): .init("type", .word(text.yamlType))
    case .choice(let values): .init("enum", .brackets(values.map { .word($0.yamlWord) }))
    case .object(let fields): .init("fields", fields.layout)
    }
  }

  /// As it stands below its name under `types`.
  var declared: YAMLLayout {
    if case .text(let text) = self { return .word(text.yamlType) }
    return .lines([ToDo.about, shape])
  }

  /// As it stands for all of a body or an answer.
  fileprivate var whole: YAMLLayout {
    switch self {
    case .text(let text): return .word(text.yamlType)
    case .choice: return .lines([shape])
    case .object(let fields):
      let words = ["type", "fields", "enum", "by", "tag", "variants"]
      let isTakenForShape = fields.contains { !$0.mayBeAbsent && words.contains($0.name) }
      return isTakenForShape ? .lines([shape]) : fields.layout
    }
  }
}

extension DraftBody {
  fileprivate var layout: YAMLLayout? {
    switch self {
    case .none: nil
    case .json(let type): type.whole
    case .form(let fields):
      .lines([.init("format", .word("form")), .init("fields", fields.layout)])
    case .multipart(let fields):
      .lines([.init("format", .word("multipart")), .init("fields", fields.layout)])
    }
  }
}

extension DraftResponse {
  fileprivate var layout: YAMLLayout {
    switch self {
    case .none: .word("none")
    case .json(let type): type.whole
    case .bytes: .braces([.init("format", .word("bytes"))])
    }
  }
}

extension DraftFailure {
  var layout: YAMLLayout {
    guard let status else { return .word(type ?? "any") }
    let typeEntry = type.map { [YAMLLayout.Entry("type", .word($0))] } ?? []
    return .braces([.init("status", .word(String(status)))] + typeEntry + [ToDo.about])
  }
}

extension DraftInference {
  var layout: YAMLLayout {
    .braces([.init("fact", .word(fact.yamlWord)), .init("because", .word(reason.yamlWord))])
  }
}

extension DraftAcceptance {
  fileprivate var layout: YAMLLayout {
    .braces([
      .init("finding", .word(finding.rawValue)), .init("fact", .word(fact.yamlWord)),
      .init("because", .word(ToDo.mark)),
    ])
  }
}

extension [DraftExample] {
  fileprivate var inferences: [DraftInference] {
    guard contains(where: \.arguments.areMadeUp) else { return [] }
    let reason = "the page does not show all values that a request needs; these are made up"
    return [DraftInference(fact: "examples", reason: reason)]
  }
}

extension DraftExample {
  /// What stands before the body, the body, and what stands behind it.
  fileprivate var layout: [[YAMLLayout.Entry]] {
    let sections = DraftSection.Section.allCases.compactMap { section -> YAMLLayout.Entry? in
      guard let members = arguments.values[section], !members.isEmpty else { return nil }
      let values = members.map { YAMLLayout.Entry($0.name.yamlWord, .word($0.value.yamlWord)) }
      return .init(section.rawValue, .braces(values))
    }
    let title = name.map { [YAMLLayout.Entry("name", .word($0.yamlLine))] } ?? []
    let answer: [YAMLLayout.Entry?] = [
      sample.map { .init("sample", .literal($0.text)) },
      status.map { .init("status", .word(String($0))) },
      response.map { .init("response", .literal($0.text)) },
    ]
    let body = bodies.first.map { [YAMLLayout.Entry("body", .literal($0.text))] } ?? []
    return [title + sections, body, answer.compactMap(\.self)]
  }
}
