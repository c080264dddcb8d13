import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("APIClient") struct APIClientTests {
  @Test("puts the base path of the server before that of the request")
  func basePath() async throws {
    let recorder = RequestRecorder()
    let server = try #require(Server("http://localhost:8080/base/"))
    _ = try await APIClient(server: server, transport: recorder).send(Get(path: "/v1/x?a=1"))
    #expect(recorder.requests.first?.line == "GET http://localhost:8080/base/v1/x?a=1")
  }

  @Test("sends its parameters, which a request's own headers replace")
  func parameters() async throws {
    let recorder = RequestRecorder()
    let parameters: [ClientParameter] = [
      .header("x-org", "client"), .header("x-version", 2), .query("tenant", "a&b"),
      .cookie("theme", "dark"), .query("none", Int?.none),
    ]
    let client = APIClient(
      server: MiniClient.defaultServer,
      parameters: parameters,
      transport: recorder
    )
    _ = try? await client.send(GetBatchLogs(batchID: "1", take: 2, org: "request", session: "s"))
    let sent = try #require(recorder.requests.first)
    #expect(sent.head.path == "/v2/batches/1/logs?take=2&tenant=a%26b")
    #expect(sent.headers["x-org"] == "request")
    #expect(sent.headers["x-version"] == "2")
    #expect(sent.headers["cookie"] == "session=s; theme=dark")
  }

  @Test("sends lists as the request's own, and values as their codings write them")
  func parametersOfManyTexts() async throws {
    let since = Date(timeIntervalSince1970: 1_741_000_000)
    let parameters: [ClientParameter] = [
      .header("x-one", ["a", "b"]), .header("x-joined", ["a", "b"], joinedBy: ","),
      .header("x-since", since, as: .epochSeconds), .header("x-none", Date?.none, as: .timestamp),
      .query("one", ["a", "b"]), .query("joined", ["a,b", "c"], joinedBy: ","),
      .query("since", [since, since], as: .each(.epochSeconds), joinedBy: ","),
      .cookie("one", ["a", "b"]), .cookie("joined", ["a", "b"], joinedBy: "-"),
      .cookie("since", since, as: .epochSeconds),
    ]
    let recorder = RequestRecorder()
    let client = APIClient(
      server: MiniClient.defaultServer,
      parameters: parameters,
      transport: recorder
    )
    _ = try? await client.send(Get(path: "/"))
    let sent = try #require(recorder.requests.first)
    #expect(
      sent.head.path
        == "/?one=a&one=b&joined=a%2Cb,c&since=1741000000,1741000000"
    )
    let one = try #require(HTTPField.Name("x-one"))
    #expect(sent.head.headerFields[values: one] == ["a", "b"])
    #expect(sent.headers["x-joined"] == "a,b")
    #expect(sent.headers["x-since"] == "1741000000")
    #expect(sent.headers["x-none"] == nil)
    #expect(sent.headers["cookie"] == "one=a; one=b; joined=a-b; since=1741000000")
  }

  @Test("rejects parameters that cannot be sent without showing them")
  func hostileParameters() async throws {
    for parameter in [
      ClientParameter.header("x-org", "s3cret\r\n"), .header("x org", "s3cret"),
      .cookie("a;b", "s3cret"), .query("n", Double.nan),
    ] {
      let client = APIClient(
        server: MiniClient.defaultServer,
        parameters: [parameter],
        transport: RequestRecorder()
      )
      let error = await #expect(throws: APIError.self) { try await client.send(Get(path: "/")) }
      #expect(error?.description.contains("s3cret") == false)
      #expect("\(parameter) \(String(reflecting: parameter))".contains("s3cret") == false)
    }
  }

  @Test("asks for the media type that it can read")
  func accept() async throws {
    #expect(
      try await sent(SubmitForm(name: "n", since: nil, tags: nil)).headers["accept"] == "text/*"
    )
    let file = FilePart(filename: "f", data: Data())
    #expect(
      try await sent(Upload(name: "n", file: file, extras: nil)).headers["accept"] == "audio/wav"
    )
    #expect(try await sent(SetDates(dates: [])).headers["accept"] == "*/*")
    #expect(
      try await sent(CreateBatch(body: .init(name: "n"))).headers["accept"] == "application/json"
    )
  }

  @Test("reads JSON, text, bytes, coded values and nothing")
  func formats() async throws {
    #expect(
      try await answer(#"{"id":"a"}"#, to: CreateBatch(body: .init(name: "n"))) == Batch(id: "a")
    )
    #expect(try await answer("\"a", to: SubmitForm(name: "n", since: nil, tags: nil)) == "\"a")
    let file = FilePart(filename: "f", data: Data())
    #expect(
      try await answer("RIFF", to: Upload(name: "n", file: file, extras: nil)) == Data("RIFF".utf8)
    )
    #expect(
      try await answer(#"["1970-01-01T00:00:00Z"]"#, to: UploadAudio(id: UUID(), body: Data()))
        == [Date(timeIntervalSince1970: 0)]
    )
    #expect(try await answer("ignored", to: SetDates(dates: [])) == NoContent())
  }

  @Test("sends what the bodies say")
  func bodies() async throws {
    let date = Date(timeIntervalSince1970: 0)
    let dates = try await sent(SetDates(dates: [date]))
    #expect(dates.json == ["1970-01-01T00:00:00Z"])
    #expect(dates.headers["content-type"] == "application/json")
    let form = try await sent(SubmitForm(name: "a b", since: date, tags: ["x", "y"]))
    #expect(form.text == "name=a+b&since=1970-01-01T00%3A00%3A00Z&tags=x&tags=y")
    let id = try #require(UUID(uuidString: "A0EEBC99-9C0B-4EF8-BB6D-6BB9BD380A11"))
    let audio = try await sent(UploadAudio(id: id, body: Data([1])))
    #expect(audio.line == "PUT https://api.mini.example/audio/a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11")
    #expect(audio.body == Data([1]))
  }

  @Test("sends nothing when the request is invalid")
  func invalid() async {
    let recorder = RequestRecorder()
    let error = await #expect(throws: APIError.self) {
      try await MiniClient(apiKey: "k", transport: recorder).batches.logs("")
    }
    #expect(recorder.requests.isEmpty)
    #expect(
      error?.description
        == "batches.logs: invalid request: in the path /v2/batches/{}/logs, a value is empty"
    )
  }

  @Test(
    "sends nothing when the path could change the server",
    arguments: ["@evil.example/", "x", ""]
  )
  func paths(path: String) async {
    let recorder = RequestRecorder()
    let client = APIClient(
      server: MiniClient.defaultServer,
      credential: .bearer("k"),
      transport: recorder
    )
    await #expect(throws: APIError.self) { try await client.send(Get(path: path)) }
    #expect(recorder.requests.isEmpty)
  }

  @Test("passes cancellation through")
  func cancellation() async {
    let client = APIClient(
      server: MiniClient.defaultServer,
      transport: ClosureTransport { _, _ in throw CancellationError() }
    )
    await #expect(throws: CancellationError.self) { try await client.send(Get(path: "/")) }
  }

  private func sent<Request: APIRequest>(_ request: Request) async throws -> RecordedRequest {
    let recorder = RequestRecorder()
    _ = try? await APIClient(server: MiniClient.defaultServer, transport: recorder).send(request)
    return try #require(recorder.requests.first)
  }

  private func answer<Request: APIRequest>(
    _ body: String,
    to request: Request
  ) async throws -> Request.Response {
    let transport = CannedTransport(body: Data(body.utf8))
    return try await APIClient(server: MiniClient.defaultServer, transport: transport).send(request)
  }
}
