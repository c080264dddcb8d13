import APIModel
import SourceText
import SpecLanguage
import YAMLReader

/// The `Retry-After` header of a failure whose description says where its body tells when to try
/// again.
struct RetryAfter {
  let endpoint: Endpoint

  /// Seconds, or a point in time; nil if the description says nothing of the kind.
  func header(status: Int, body: JSON) -> MockHeader? {
    guard let failure = failure(status, body), case .after(let names) = failure.retry,
      let type = failure.type, let field = endpoint.types.field(names, in: type),
      let value = body.value(at: names), let text = text(value, field.type)
    else { return nil }
    return MockHeader("retry-after", text)
  }

  /// The first that fits, as clients take them: those with the status first.
  private func failure(_ status: Int, _ body: JSON) -> Failure? {
    let all = endpoint.operation.failures + endpoint.api.failures
    let candidates = all.filter { $0.status == status } + all.filter { $0.status == nil }
    guard let node = YAMLNode.reading(body) else { return nil }
    return candidates.first { failure in
      failure.type.map {
        endpoint.vendor.described.problems(node, as: $0, called: "it").isEmpty
      } ?? false
    }
  }

  private func text(_ value: JSON, _ schema: Schema) -> String? {
    switch (endpoint.types.value(schema), value) {
    case (.timestamp, .string(let text)): return HTTPDate(timestamp: text)?.text
    case (.epoch(let unit), .number(let digits)):
      return Double(digits).flatMap { HTTPDate(seconds: $0 * unit.milliseconds / 1000)?.text }
    case (.duration(let unit), .number(let digits)):
      return Double(digits).flatMap { seconds($0 * unit.milliseconds / 1000) }
    case (_, .number(let digits)): return Double(digits).flatMap(seconds)
    default: return nil
    }
  }

  private func seconds(_ number: Double) -> String? {
    Int(exactly: max(number, 0).rounded(.up)).map(String.init)
  }
}

extension YAMLNode {
  /// A value as what types are held against.
  static func reading(_ value: JSON) -> YAMLNode? {
    let scalar = YAMLScalar(text: value.compactText, style: .plain, value: .string)
    var reading = Diagnostics()
    return json(in: YAMLNode(.scalar(scalar), at: nowhere), into: &reading)
  }
}
