import APIModel

extension DocumentExport {
  /// The values that examples have, by the names of the examples.
  func examples(
    of operation: Operation,
    value: (Example) -> JSON?
  ) -> JSON? {
    .map(
      operation.examples.compactMap { example in
        value(example).map {
          JSON.Member(name: operation.key(of: example), value: JSON(["value": $0]))
        }
      }
    )
  }

  /// What an example has beside its values.
  func entry(_ example: Example, of operation: Operation) -> JSON {
    JSON([
      example.name == nil ? "unnamed" : "name": .string(operation.key(of: example)),
      "status": .number(String(example.status)),
      "sample": example.sample.map(sample),
    ])
  }

  private func sample(_ sample: SampleRequest) -> JSON {
    JSON([
      "method": .string(sample.method),
      "url": .string(sample.url),
      "headers": .array(
        sample.headers.map { JSON(["name": .string($0.name), "value": .string($0.value)]) }
      ),
      "body": sample.body.map(JSON.string),
    ])
  }
}

extension Operation {
  /// Where the values of an example stand; one without a name gets one that no other has.
  fileprivate func key(of example: Example) -> String {
    if let name = example.name { return name }
    var key = "example"
    while examples.contains(where: { $0.name == key }) { key += "-" }
    return key
  }
}
