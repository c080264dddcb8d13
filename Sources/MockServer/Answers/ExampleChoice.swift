import APIModel

/// Which documented exchange answers a request.
struct ExampleChoice {
  let sent: SentRequest
  let wishes: Wishes

  private var examples: [Example] { sent.endpoint.operation.examples }

  /// The one asked for by name; else, of those with the status asked for or of the successful ones,
  /// the first of those that share the most arguments with the request.
  func example() throws(Refusal) -> Example? {
    if let name = wishes.example { return try example(called: name) }
    let status = wishes.status
    return best(of: examples.filter { status == nil ? $0.status < 400 : $0.status == status })
  }

  private func best(of examples: [Example]) -> Example? {
    let scores = examples.map(agreements)
    guard let highest = scores.max(), let index = scores.firstIndex(of: highest) else { return nil }
    return examples[index]
  }

  private func example(called name: String) throws(Refusal) -> Example {
    let numbered = zip(1..., examples).first { String($0.0) == name }?.1
    guard let example = examples.first(where: { $0.name == name }) ?? numbered else {
      let names = examples.enumerated().map { $1.name ?? String($0 + 1) }
      let list = names.map { "'\($0)'" }.joined(separator: ", ")
      let message = "no example is called so; there \(list.isEmpty ? "is none" : "are \(list)")"
      throw Refusal(
        [RequestProblem(.header, "x-mock-example", message)],
        about: sent.endpoint
      )
    }
    if let status = wishes.status, status != example.status {
      let message = "this example has the status \(example.status), not \(status)"
      throw Refusal(
        [RequestProblem(.header, "x-mock-example", message)],
        about: sent.endpoint
      )
    }
    return example
  }

  /// How many arguments of an example the request has as well.
  private func agreements(_ example: Example) -> Int {
    example.arguments.filter { argument in
      let parameter = sent.endpoint.operation.parameters.first {
        $0.location == argument.location && $0.field.name == argument.name
      }
      let texts = argument.value.parameterTexts
      let pairs = sent.pairs(argument.name, in: argument.location)
      let isJoined = parameter?.listStyle == .commas || argument.location == .header
      return pairs.map(\.value) == (isJoined ? [texts.joined(separator: ",")] : texts)
    }.count
  }
}
