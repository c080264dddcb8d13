import APIModel
import SourceText
import SpecLanguage

extension PageDrafting {
  /// The exchanges that the page shows. The first has the page's command, if that calls this operation.
  mutating func examples(_ parameters: [DraftSection]) -> [DraftExample] {
    let sample = samples.first { sample in
      sample.request.method == request.method && request.template.match(sample.request.path) != nil
    }
    let answers = answers.filter { $0.strictText != nil }.differing
    let arguments = arguments(parameters, of: sample?.request)
    let first = DraftExample(
      name: nil,
      arguments: arguments,
      bodies: bodies(sample?.request, of: sample?.example),
      sample: arguments.areHoles
        ? nil : sample.flatMap { $0.example.snippet($0.example.text.literalLines) },
      status: answers.first?.statusToSay,
      response: answers.first?.jsonSnippet
    )
    let plain = self.arguments(parameters, of: nil, pathOf: sample?.request)
    let others = answers.dropFirst().enumerated().map { index, answer in
      example("example \(index + 2)", plain, answer)
    }
    return (first.isEmpty ? [] : [first]) + others + failureExamples(plain)
  }

  private func example(
    _ name: String,
    _ arguments: DraftArguments,
    _ answer: PageExample
  ) -> DraftExample {
    DraftExample(
      name: name,
      arguments: arguments,
      bodies: [],
      sample: nil,
      status: answer.statusToSay,
      response: answer.jsonSnippet
    )
  }

  private mutating func failureExamples(
    _ arguments: DraftArguments
  ) -> [DraftExample] {
    var examples: [DraftExample] = []
    var counts: [Int: Int] = [:]
    for answer in facts.failedAnswers.filter({ $0.strictText != nil }).differing {
      guard let status = answer.status, (400...599).contains(status) else {
        let message = "the page does not say with which status this comes; the example is left out"
        types.remark(.notStated, message, at: answer.range)
        continue
      }
      counts[status, default: 0] += 1
      let number = counts[status] ?? 1
      let name = number == 1 ? "status \(status)" : "status \(status), \(number)"
      examples.append(example(name, arguments, answer))
    }
    return examples
  }

  /// What the command sends, or else what the page shows as requests.
  private func bodies(_ sent: SampleRequest?, of sample: PageExample?) -> [DraftExample.Snippet] {
    guard !["GET", "HEAD"].contains(request.method) else { return [] }
    guard let body = sent?.body, let sample else {
      return requestExamples.filter { $0.strictText != nil }.compactMap(\.jsonSnippet)
    }
    return [sample.snippet(JSON(parsing: body)?.visibleText)].compactMap(\.self)
  }
}

extension [PageExample] {
  /// Each once: pages repeat examples.
  fileprivate var differing: [PageExample] {
    var seen: [Int?: Set<JSON?>] = [:]
    return filter { seen[$0.statusToSay, default: []].insert($0.json).inserted }
  }
}

extension PageExample {
  fileprivate var statusToSay: Int? { status == 200 ? nil : status }

  /// Its JSON, as the page lays it out where a literal block of YAML can hold that.
  fileprivate var jsonSnippet: DraftExample.Snippet? {
    snippet(text.literalLines ?? json?.visibleText)
  }

  fileprivate func snippet(_ text: String?) -> DraftExample.Snippet? {
    text.map { DraftExample.Snippet(text: $0, range: range) }
  }
}

extension JSON {
  /// Over several lines, with escapes for what can't be seen.
  fileprivate var visibleText: String {
    prettyText.unicodeScalars.reduce(into: "") { text, scalar in
      if scalar.isVisible || scalar == "\n" {
        text.unicodeScalars.append(scalar)
      } else {
        text += Character(scalar).utf16.map { unit in
          let digits = String(unit, radix: 16)
          return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }.joined()
      }
    }
  }
}

extension SampleRequest {
  /// Of the address, without the server and the query.
  var path: String {
    let address = url.prefix { $0 != "?" && $0 != "#" }
    guard let scheme = address.firstRange(of: "://") else { return String(address) }
    return String(address[scheme.upperBound...].drop { $0 != "/" })
  }

  /// `https://api.bland.ai`
  var origin: String? {
    guard let scheme = url.firstRange(of: "://") else { return nil }
    let host = url[scheme.upperBound...].prefix { !"/?#".contains($0) }
    return String(url[..<scheme.upperBound] + host)
  }
}

extension String {
  /// The text for a literal block of YAML, blanks at the ends of lines and common indentation left
  /// out; nil if such a block can't hold it.
  fileprivate var literalLines: String? {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .map { line in line.reversed().drop { $0 == " " || $0 == "\t" }.reversed() }
      .map { String($0) }
    let shown = lines.drop(while: \.isEmpty).reversed().drop(while: \.isEmpty).reversed()
    let indents = shown.filter { !$0.isEmpty }.map { $0.prefix { $0 == " " }.count }
    let indent = indents.min() ?? 0
    let text = shown.map { String($0.dropFirst(indent)) }
    guard let first = text.first, first.first != " ", first.first != "\t",
      text.allSatisfy({ $0.unicodeScalars.allSatisfy { $0.isVisible || $0 == "\t" } })
    else { return nil }
    return text.joined(separator: "\n")
  }
}
