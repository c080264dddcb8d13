import APIModel
import SourceText
import SpecLanguage
import Testing
import YAMLReader

@testable import MockServer

@Suite("Everything that is described here")
struct DescribedExampleTests {
  private static let folders = ["Specs", "Tests/KitchenSink/Specs"]

  @Test(
    "Every documented request is accepted, and every documented answer served by name or number",
    arguments: folders
  )
  func examples(folder: String) throws {
    let apis = try Described.apis(in: folder)
    var count = 0
    for api in apis {
      var client = MockClient(apis)
      for operation in api.operations {
        for (index, example) in operation.examples.enumerated() {
          let request = MockRequest(example, of: operation, api)
          let label = "\(operation.id) \(example.name ?? "1")"
          for wish in [example.name, String(index + 1)].compactMap(\.self) {
            let answer = client.send(request.with(MockHeader("x-mock-example", wish)))
            #expect(answer.problems == [], "\(label)")
            #expect(answer.status == example.status, "\(label)")
            if let response = example.response {
              #expect(try served(answer, operation, example) == response, "\(label)")
            }
            count += 1
          }
        }
      }
    }
    #expect(count > 10)
  }

  /// What came back, in the form in which examples show it.
  private func served(
    _ answer: MockAnswer,
    _ operation: APIModel.Operation,
    _ example: Example
  ) throws -> JSON {
    switch operation.response.content {
    case .text where example.status < 400, .bytes where example.status < 400:
      return .string(answer.text)
    case .events where example.status < 400:
      let events = answer.text.split(separator: "\n\n").map { String($0.dropFirst("data: ".count)) }
      return .array(try events.map { try #require(JSON(parsing: $0)) })
    default: return try #require(answer.json)
    }
  }

  @Test(
    "Without a wish, the first documented request gets an answer of the documented type",
    arguments: folders
  )
  func plain(folder: String) throws {
    let apis = try Described.apis(in: folder)
    for api in apis {
      var client = MockClient(apis)
      for operation in api.operations {
        guard let example = operation.examples.first(where: { $0.status < 400 }) else { continue }
        let answer = client.send(MockRequest(example, of: operation, api))
        #expect(answer.status == example.status, "\(operation.id)")
        guard case .json(let schema) = operation.response.content else { continue }
        #expect(problems(try #require(answer.json), schema, api) == [], "\(operation.id)")
      }
    }
  }

  @Test("A made value is of its type, whatever the type", arguments: folders)
  func made(folder: String) throws {
    var count = 0
    for api in try Described.apis(in: folder) {
      let operations = api.operations.compactMap { operation in
        if case .json(let schema) = operation.response.content { schema } else { nil }
      }
      let failures = api.failures + api.operations.flatMap(\.failures)
      for schema in operations + failures.compactMap(\.type) {
        var maker = ValueMaker(TypeIndex(api))
        let made = maker.value(schema)
        let value = try #require(made, "\(schema)")
        #expect(problems(value, schema, api) == [], "\(schema)")
        count += 1
      }
    }
    #expect(count > 5)
  }

  private func problems(_ value: JSON, _ schema: Schema, _ api: API) -> [String] {
    guard let node = YAMLNode.reading(value) else { return ["no JSON"] }
    return DescribedValues(of: api).problems(node, as: schema, called: "it").map(\.value)
  }
}

extension MockRequest {
  func with(_ header: MockHeader) -> MockRequest {
    MockRequest(method: method, target: target, headers: headers + [header], body: body)
  }
}
