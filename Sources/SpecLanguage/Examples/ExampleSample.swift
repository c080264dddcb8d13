import APIModel
import SourceText
import YAMLReader

extension Checker {
  /// The request of an example's sample, which has to agree with the description.
  func sample(
    of example: ExampleDeclaration,
    _ arguments: [Example.Argument],
    _ body: JSON?,
    for operation: Operation,
    server: Server?,
    into diagnostics: inout Diagnostics
  ) -> SampleRequest? {
    guard let node = example.sample else { return nil }
    do throws(SampleProblem) {
      let command = try CurlCommand(node)
      let request = command.request
      let place = command.url?.range ?? node.range
      var problems: [String] = []
      if let server {
        let schemes = self.schemes.filter { operation.security.contains($0.name.value) }
        let check = SampleCheck(
          operation: operation,
          arguments: arguments,
          server: server,
          schemes: schemes.compactMap(\.kind?.value),
          clientParameters: api.clientParameters.map(\.parameter)
        )
        problems += check.problems(request)
      }
      if bodiesDiffer(request.body, body, of: operation) {
        problems.append("the sample's body is not the example's")
      }
      for problem in problems { diagnostics.error(.exampleRequest, problem, at: place) }
      return request
    } catch {
      diagnostics.error(.exampleRequest, error.message, at: error.range)
      return nil
    }
  }

  /// Whether both have JSON to send, and not the same.
  private func bodiesDiffer(_ sent: String?, _ body: JSON?, of operation: Operation) -> Bool {
    guard case .json = operation.body, let sent, let body else { return false }
    var ignored = Diagnostics()
    let scalar = YAMLScalar(text: sent, style: .plain, value: .string)
    let node = YAMLNode(.scalar(scalar), at: SourceRange(startOf: ""))
    let json = YAMLNode.json(in: node, into: &ignored).flatMap { JSON($0, into: &ignored) }
    return json?.inOrder != body.inOrder
  }
}

extension JSON {
  /// The same with all members sorted by name.
  fileprivate var inOrder: JSON {
    switch self {
    case .array(let elements): .array(elements.map(\.inOrder))
    case .object(let members):
      .object(
        members.map { Member(name: $0.name, value: $0.value.inOrder) }
          .sorted { $0.name < $1.name }
      )
    default: self
    }
  }
}
