import APIModel
import SourceText
import SpecLanguage

extension PageComparison {
  /// The commands that the description has are those of the page.
  var sampleFindings: [Finding] {
    if facts.hasExamplesWithoutText { return [] }
    let commands = facts.examples.filter { $0.kind == .sample }.compactMap { example in
      SampleRequest(curl: example.text).map { (request: $0, range: example.range) }
    }
    return operation.examples.enumerated().compactMap { index, example in
      guard let sample = example.sample else { return nil }
      let differences = commands.map { (sample.difference(from: $0.request), $0.range) }
      if differences.contains(where: { $0.0 == nil }) { return nil }
      let nearest = differences.first { $0.0 != nil }
      return Finding(
        .exampleDiffers,
        FactNames(["examples.sample"]),
        nearest?.0.map { "the page's command \($0)" } ?? "the page has no such curl command",
        page: nearest?.1,
        described: .example(index, slug: operation.slug),
        edit: "copy the page's command"
      )
    }
  }
}

extension SampleRequest {
  /// What another command does otherwise, in words.
  fileprivate func difference(from other: SampleRequest) -> String? {
    if method != other.method { return "sends \(other.method), the description's \(method)" }
    if url != other.url { return "calls '\(other.url)', the description's '\(url)'" }
    if headers.comparable != other.headers.comparable {
      return "sends other headers than the description's"
    }
    let bodies = [body, other.body].map { $0.flatMap(JSON.init(parsing:)) }
    if let own = bodies[0], let theirs = bodies[1] {
      return own.means(theirs) ? nil : "sends another body than the description's"
    }
    return body == other.body ? nil : "sends another body than the description's"
  }
}

extension [SampleRequest.Header] {
  fileprivate var comparable: Set<[String]> { Set(map { [$0.name.lowercased(), $0.value] }) }
}
