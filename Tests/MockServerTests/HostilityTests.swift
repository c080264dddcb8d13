import APIModel
import Testing

@testable import MockServer

@Suite("Hostile requests")
struct HostilityTests {
  @Test("No target, header or body does more than get an answer")
  func fuzz() throws {
    var client = MockClient(try Described.apis(in: "Tests/KitchenSink/Specs"))
    var numbers = SteadyNumbers()
    let pieces = [
      "/", "//", "..", "%", "%2", "%00", "%FF", "?", "&", "=", "#", "orders", "forms", "recordings",
      "{id}", "\u{0}", "🛳", "a=b", ",", "limit=1e999", "offset=-0", "page=--1", "http://", "*",
    ]
    let methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "HEAD", "", "get", "🛳"]
    let types = [
      "application/json", "multipart/form-data; boundary=", "multipart/form-data; boundary=a",
      "application/x-www-form-urlencoded", ";", "", "\"", "audio/wav;;;=",
    ]
    for _ in 0..<3000 {
      let target =
        "/" + (0..<numbers.next(8)).map { _ in pieces[numbers.next(pieces.count)] }.joined()
      let body = (0..<numbers.next(6)).map { _ in pieces[numbers.next(pieces.count)] }.joined()
      let headers = [
        "content-type": types[numbers.next(types.count)], "prefer": body, "cookie": body,
        "authorization": "Basic \(body)", "host": body,
      ]
      let answer = client.send(methods[numbers.next(methods.count)], target, headers, body: body)
      #expect((200...599).contains(answer.status))
    }
  }

  @Test(
    "Numbers at the edge of what a machine holds are numbers",
    arguments: [Int.min, .min + 1, -1, 0, .max - 1, .max]
  )
  func edges(number: Int) throws {
    let types = "types: { Ship: { id: string } }\n"
    func answer(_ paging: String, _ query: String, _ headers: [String: String] = [:]) throws -> Int
    {
      let head = "request: GET /ships\nquery: { at?: integer, size?: integer }\n"
      var client = MockClient([try Described.api(["list": head + paging + types])])
      return client.get("/ships?\(query)", headers).status
    }
    let numbered = "response: { ships: [Ship] }\npages: { page: at, size: size, items: ships }\n"
    let cursor = """
      response: { ships: [Ship], next?: integer }
      pages: { cursor: at, next: next, items: ships }
      examples:
        - { name: first, response: { ships: [{ id: a }], next: 7 } }

      """
    for size in [number, 20] {
      #expect(try answer(numbered, "at=\(number)&size=\(size)") == 200)
    }
    #expect([200, 400].contains(try answer(cursor, "at=\(number)")))
    #expect(try answer(cursor, "", ["x-mock-example": "\(number)"]) == 400)
  }

  @Test("Deep and long bodies are refused at once", .timeLimit(.minutes(10)))
  func bodies() throws {
    var client = MockClient(try Described.apis(in: "Tests/KitchenSink/Specs"))
    let headers = ["content-type": "application/json", "X-Tenant": "acme", "X-Api-Key": "k"]
    let deep = String(repeating: "[", count: 100_000)
    #expect(client.send("PUT", "/base/trees", headers, body: deep).status == 400)
    let wide = "[" + String(repeating: "1,", count: 200_000) + "1]"
    #expect(client.send("PUT", "/base/labels", headers, body: wide).status == 400)
    let long = String(repeating: "a", count: 2 << 20)
    #expect(client.send("PUT", "/base/trees", headers, body: long).status == 413)
    #expect(client.get("/" + String(repeating: "a/", count: 100_000)).status == 404)
    let dashes = String(repeating: "-", count: 60_000)
    #expect(client.get("/base/stores/x/shelves/\(dashes)/days/\(dashes).json").status == 401)
  }
}

/// The same numbers in every run.
private struct SteadyNumbers {
  private var state: UInt64 = 1

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % count
  }
}
