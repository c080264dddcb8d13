import ClientRuntime
import ClientTesting
import Foundation
import Testing

@Suite("A stream of events with values") struct EventStreamTests {
  private let parts = [Part(text: "Hi"), Part(text: "Hello")]
  private let text =
    "data: {\"text\":\"Hi\"}\n\nevent: part\nid: 2\ndata: {\"text\":\ndata: \"Hello\"}\n\n"

  @Test("gives each as it arrives")
  func values() async throws {
    let source = PartSource("data: {\"text\":\"Hi\"}\n\n", "data: {\"text\":\"Hello\"}\n\n")
    let answer = try await APIClient(hearing: source).answer(to: Transcript())
    #expect(source.asked.value == 0)
    var values = answer.value.makeAsyncIterator()
    #expect(try await values.next() == parts[0])
    #expect(source.asked.value == 1)
    #expect(try await values.next() == parts[1])
    #expect(try await values.next() == nil)
  }

  @Test("asks for events")
  func accept() async throws {
    let recorder = RequestRecorder(passingTo: StreamTransport(PartSource(text)))
    _ = try await APIClient(hearing: recorder).send(Transcript())
    #expect(recorder.requests.first?.headers["accept"] == "text/event-stream")
  }

  @Test("is read from an example of its text")
  func example() async throws {
    let fixture = Fixture(json: text)
    #expect(try await fixture.decoded(by: Transcript.self).all() == parts)
  }

  @Test("has the events with names and identifiers, too")
  func events() async throws {
    let events = try await APIClient(hearing: PartSource(text)).send(Transcript()).events.all()
    #expect(events.map(\.name) == ["message", "part"])
    #expect(events.map(\.id) == ["", "2"])
  }

  @Test("reads values through a coding")
  func coding() async throws {
    let source = PartSource("data: \"1970-01-01T00:00:01Z\"\n\ndata: \"today\"\n\n")
    var dates = try await APIClient(hearing: source).send(Ticks()).makeAsyncIterator()
    #expect(try await dates.next() == Date(timeIntervalSince1970: 1))
    let error = await #expect(throws: APIError.self) { try await dates.next() }
    #expect(error?.description.contains("expected an RFC 3339 timestamp") == true)
  }

  @Test(
    "passes over what keeps the connection alive",
    arguments: [
      ": ping\n\n", "event: ping\n\n", "event: ping\ndata:\n\n", "\n\n\n", "retry: 5\n\n",
    ]
  )
  func keepAlive(text: String) async throws {
    let source = PartSource(text, "data: {\"text\":\"Hi\"}\n\n", text)
    #expect(try await APIClient(hearing: source).send(Transcript()).all() == [parts[0]])
  }

  @Test("ends with [DONE], whatever comes after")
  func done() async throws {
    let source = PartSource("data: {\"text\":\"Hi\"}\n\ndata: [DONE]\n\n", "data: no JSON\n\n")
    #expect(try await APIClient(hearing: source).send(Transcript()).all() == [parts[0]])
    #expect(source.asked.value == 1)
  }

  @Test(
    "accepts its media type in any spelling, or none",
    arguments: ["text/event-stream", "Text/Event-Stream ; charset=utf-8", nil]
  )
  func mediaTypes(mediaType: String?) async throws {
    let transport = StreamTransport(PartSource(text), mediaType: mediaType)
    let stream = try await APIClient(hearing: transport).send(Transcript())
    #expect(try await stream.all() == parts)
  }

  @Test("can be read once")
  func twice() async throws {
    let stream = try await APIClient(hearing: PartSource(text)).send(Transcript())
    #expect(try await stream.all() == parts)
    await #expect(throws: StreamAlreadyRead.self) { try await stream.all() }
  }
}
