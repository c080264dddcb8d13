import APIModel
import Testing

@testable import MockServer

@Suite("What takes its time")
struct WaitingTests {
  private let operation = """
    request: GET /voyages/{id}
    path: { id: { type: string, about: Which. } }
    response:
      voyage:
        fields:
          state: enum [docked, loading, sailing, arrived, sunk]
          isComplete: boolean
    wait: { for: arrival, state: voyage.state, success: [arrived], failure: [sunk], every: 1s }

    """
  private let example = """
    examples: [{ path: { id: a }, response: { voyage: { state: docked, isComplete: false } } }]
    """

  private func states(
    _ text: String,
    asks: Int = 3,
    times: Int = 4,
    _ headers: [String: String] = [:],
    path: String = "/voyages/a"
  ) throws -> [String] {
    var options = MockOptions()
    options.asks = asks
    var client = MockClient([try Described.api(["get": text])], options)
    return (0..<times).compactMap { _ in
      let voyage = client.get(path, headers).json?["voyage"]
      let flag = voyage?["isComplete"] == .bool(true) ? "!" : ""
      return voyage?["state"]?.parameterTexts.first.map { $0 + flag }
    }
  }

  @Test("It starts as documented, goes through the states between, and ends with the third answer")
  func course() throws {
    #expect(
      try states(operation + example) == ["docked", "sailing", "arrived!", "arrived!"]
    )
    #expect(try states(operation + example, asks: 1) == Array(repeating: "arrived!", count: 4))
    #expect(try states(operation + example, asks: 2, times: 2) == ["docked", "arrived!"])
    #expect(
      try states(operation + example, asks: 6, times: 6) == [
        "docked", "loading", "loading", "loading", "sailing", "arrived!",
      ]
    )
  }

  @Test("Without an example it starts in the first state that is not final")
  func made() throws {
    #expect(try states(operation).first == "docked")
    #expect(try states(operation).last == "arrived!")
  }

  @Test("A header tells how it ends, and is remembered")
  func outcome() throws {
    var client = MockClient([try Described.api(["get": operation + example])])
    _ = client.get("/voyages/a", ["x-mock-outcome": "failed"])
    _ = client.get("/voyages/a")
    #expect(client.get("/voyages/a").text.contains("sunk"))
    #expect(client.get("/voyages/b").text.contains("docked"))
    let answer = client.get("/voyages/b", ["x-mock-outcome": "flown"])
    #expect(
      answer.problems == [
        "header | x-mock-outcome | waiting ends with one of 'arrived', 'sunk', 'success', 'failed'"
      ]
    )
  }

  @Test("Every resource moves on its own; refused requests and other wishes move nothing")
  func resources() throws {
    var client = MockClient([try Described.api(["get": operation + example])])
    for _ in 0..<5 {
      #expect(client.get("/voyages/a?x=1").status == 400)
      #expect(client.get("/voyages/a", ["x-mock-example": "1"]).text.contains("docked"))
      #expect(client.get("/voyages/a", ["x-mock-status": "500"]).status == 500)
    }
    #expect(client.get("/voyages/a").text.contains("docked"))
    #expect(client.get("/voyages/a").text.contains("sailing"))
    #expect(client.get("/voyages/b").text.contains("docked"))
  }

  @Test("What the state tells about another field changes with it")
  func union() throws {
    let text = """
      request: GET /voyages/{id}
      path: { id: { type: string, about: Which. } }
      response:
        state: enum [sailing, arrived]
        report:
          by: state
          variants:
            sailing: { fields: { speed: number } }
            arrived: { fields: { berth: string } }
      wait: { for: arrival, state: state, success: [arrived], every: 1s }
      examples: [{ path: { id: a }, response: { state: sailing, report: { speed: 7 } } }]
      """
    var options = MockOptions()
    options.asks = 2
    var client = MockClient([try Described.api(["get": text])], options)
    let reports = (0..<2).map { _ in client.get("/voyages/a").json?["report"]?.compactText }
    #expect(reports == [#"{"speed":7}"#, #"{"berth":"berth"}"#])
  }

  @Test("What is documented in a final state stays as it is")
  func final() throws {
    let example = """
      examples: [{ path: { id: a }, response: { voyage: { state: arrived, isComplete: true } } }]
      """
    #expect(try states(operation + example) == Array(repeating: "arrived!", count: 4))
    #expect(
      try states(operation + example, times: 3, ["x-mock-outcome": "sunk"])
        == ["arrived!", "arrived!", "sunk!"]
    )
  }

  @Test("Many resources are remembered, but not endlessly many")
  func bound() {
    var state = MockState()
    for id in 0..<(MockState.limit + 5) {
      let key = ResourceKey(api: "a", operation: "o", path: ["id": String(id)])
      #expect(state.ask(key, outcome: nil).asks == 1)
    }
    let key = ResourceKey(api: "a", operation: "o", path: ["id": "0"])
    #expect(state.ask(key, outcome: nil).asks == 1)
  }
}
