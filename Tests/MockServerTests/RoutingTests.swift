import APIModel
import Testing

@testable import MockServer

@Suite("The way to an operation")
struct RoutingTests {
  private func pattern(_ pieces: PathTemplate.Piece...) -> PathPattern {
    PathPattern(PathTemplate(pieces: pieces), below: "/v1")
  }

  @Test("Holes take whole parts of a path or pieces of them, and never nothing")
  func holes() {
    let shelf = pattern(
      .literal(text: "/a%20b/"),
      .parameter(name: "row"),
      .literal(text: "-"),
      .parameter(name: "side"),
      .literal(text: ".json")
    )
    #expect(shelf.values(in: ["v1", "a b", "3-left.json"]) == ["row": "3", "side": "left"])
    #expect(shelf.values(in: ["v1", "a b", "-3-left.json"]) == ["row": "-3", "side": "left"])
    #expect(shelf.values(in: ["v1", "a b", "3-a.json.json"]) == ["row": "3", "side": "a.json"])
    for path in [["v1", "a b", "3-.json"], ["v1", "a b", "-left.json"], ["v1", "a b", "3-left"]] {
      #expect(shelf.values(in: path) == nil)
    }
    let plain = pattern(.literal(text: "/x/"), .parameter(name: "id"))
    #expect(plain.values(in: ["v1", "x", "a/b"]) == ["id": "a/b"])
    #expect(plain.values(in: ["v1", "x", ""]) == nil)
    #expect(plain.values(in: ["v1", "x"]) == nil)
    #expect(plain.values(in: ["x", "7"]) == nil)
  }

  private func ships(_ folder: String, _ extra: [String: String] = [:]) throws -> API {
    let own = [
      "get": """
      request: GET /ships/{id}
      path: { id: { type: string, about: Which. } }
      response: { from: string }
      examples:
        - path: { id: a }
          response: { from: \(folder) }
      """
    ]
    let server = "https://\(folder).example"
    return try Described.api(folder: folder, server: server, own.merging(extra) { $1 })
  }

  @Test("Of several paths that fit, the one with fewer holes is meant")
  func openness() throws {
    let best = """
      request: GET /ships/best
      response: { from: string }
      examples: [{ response: { from: best } }]
      """
    var client = MockClient([try ships("harbour", ["best": best])])
    #expect(
      client.get("/ships/best").json == .object([.init(name: "from", value: .string("best"))])
    )
    #expect(client.get("/ships/worst").text.contains("harbour"))
  }

  @Test("APIs with the same paths are told apart by the names of their folders")
  func folders() throws {
    var client = MockClient([try ships("harbour"), try ships("marina")])
    #expect(client.get("/marina/ships/a").text.contains("marina"))
    #expect(client.get("/harbour/ships/a").text.contains("harbour"))
    let answer = client.get("/ships/a")
    #expect(answer.status == 400)
    #expect(
      answer.problems == [
        "path | several APIs have this path; put '/harbour' or '/marina' before it, or serve one of "
          + "them with --api"
      ]
    )
  }

  @Test("An unknown path is told the nearest one, and all there are")
  func unknown() throws {
    var client = MockClient([try ships("harbour")])
    let answer = client.get("/shps/7")
    #expect(answer.status == 404)
    #expect(
      answer.problems == ["path | nothing is documented at this path; did you mean '/ships/7'?"]
    )
    #expect(
      answer.json?.value(at: ["docwright-mock", "served"]) == .array([.string("GET /ships/{id}")])
    )
    for target in ["", "*", "/", "//", "/ships/", "/ships/7/", "/ships/../x", "ships/7"] {
      #expect([400, 404].contains(client.get(target).status), "\(target)")
    }
    #expect(client.get("/ships/%zz").status == 400)
    #expect(client.get("/ships/%ff").status == 400)
  }

  @Test("An undocumented method is told which are; HEAD is GET without a body")
  func methods() throws {
    var client = MockClient([try ships("harbour")])
    let answer = client.send("DELETE", "/ships/7")
    #expect(answer.status == 405)
    #expect(answer.header("allow") == "GET")
    #expect(client.send("HEAD", "/ships/7").status == 200)
  }

  @Test("Nothing of a sensitive part of a path is logged")
  func log() throws {
    let secret = """
      request: GET /doors/{code}
      path: { code: { type: string, sensitive: true, about: A secret. } }
      response: none
      """
    var client = MockClient([try ships("harbour", ["open": secret])])
    let answer = client.get("/harbour/doors/hunter2?a=hunter2")
    #expect(answer.remark.hasPrefix("GET /harbour/doors/{code} 400 harbour open: the query has no"))
    #expect(!answer.remark.contains("hunter2"))
    let undocumented = client.send("DELETE", "/harbour/doors/hunter2")
    #expect(undocumented.remark.hasPrefix("DELETE /harbour/doors/{code} 405 "))
    let proxied = client.get("http://me:hunter2@harbour.example/nowhere")
    #expect(proxied.remark.hasPrefix("GET /nowhere 404 "))
    #expect(client.get("/a\u{1B}[31m\n\u{202E}b").remark.hasPrefix("GET /a?[31m??b 404 "))
  }
}
