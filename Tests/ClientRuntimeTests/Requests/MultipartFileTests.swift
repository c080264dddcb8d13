import ClientRuntime
import Foundation
import Testing

@Suite("A multipart body with files on disk") struct MultipartFileTests {
  private let folder = Folder()

  @Test("has their bytes in the right places, read while it is sent")
  func parts() async throws {
    let file = try folder.file(Data("RIFF".utf8), named: "a.wav")
    let request = try encoded {
      $0.multipart { form in
        form.append("name", "Zoë")
        form.append("file", FilePart(contentsOf: file, mediaType: "audio/wav"))
        form.append("more", [FilePart(contentsOf: file, filename: "b.wav")])
        form.append("last", FilePart(filename: "c", data: Data("ID3".utf8)))
      }
    }
    try Data("later".utf8).write(to: file)
    let boundary = try #require(request.boundary)
    let expected = [
      ("name=\"name\"", "Zoë"),
      ("name=\"file\"; filename=\"a.wav\"\r\nContent-Type: audio/wav", "later"),
      ("name=\"more\"; filename=\"b.wav\"\r\nContent-Type: application/octet-stream", "later"),
      ("name=\"last\"; filename=\"c\"\r\nContent-Type: application/octet-stream", "ID3"),
    ].map { "--\(boundary)\r\nContent-Disposition: form-data; \($0)\r\n\r\n\($1)\r\n" }
    let text = expected.joined() + "--\(boundary)--\r\n"
    #expect(request.body?.data == nil)
    #expect(request.body?.length == text.utf8.count)
    let sent = try await request.body?.chunks().collected(upTo: .max)
    #expect(sent.map { String(decoding: $0, as: UTF8.self) } == text)
  }

  @Test("has a boundary that nobody could know, of characters that RFC 2046 allows")
  func boundary() throws {
    let file = try folder.file(Data())
    let boundaries = try (1...2).map { _ in
      try #require(
        try encoded { $0.multipart { $0.append("f", FilePart(contentsOf: file)) } }.boundary
      )
    }
    #expect(boundaries[0] != boundaries[1])
    #expect(boundaries.allSatisfy { $0.wholeMatch(of: /[A-Za-z0-9-]{1,70}/) != nil })
  }

  @Test("can be sent again")
  func replay() async throws {
    let file = try folder.file(Data("RIFF".utf8))
    let body = try encoded { $0.multipart { $0.append("f", FilePart(contentsOf: file)) } }.body
    #expect(body?.isReplayable == true)
    let first = try await body?.chunks().collected(upTo: .max)
    #expect(try await body?.chunks().collected(upTo: .max) == first)
  }

  @Test("names the part whose file is not there, and not the file")
  func missing() throws {
    let name = "secret.wav"
    let missing = folder.url.appendingPathComponent(name)
    let error = #expect(throws: InvalidRequest.self) {
      try encoded { $0.multipart { $0.append("audio", FilePart(contentsOf: missing)) } }
    }
    #expect(error?.description == "form part audio: the file does not exist")
  }

  @Test("takes neither folders nor what is not on disk")
  func otherThings() throws {
    let parent = try folder.file(Data()).deletingLastPathComponent()
    let remote = try #require(URL(string: "https://example.com/a.wav"))
    for (url, problem) in [(parent, "of a folder"), (remote, "not that of a file on disk")] {
      let error = #expect(throws: InvalidRequest.self) {
        try encoded { $0.multipart { $0.append("audio", FilePart(contentsOf: url)) } }
      }
      #expect(error?.description.contains("form part audio: ") == true)
      #expect(error?.description.contains(problem) == true)
    }
  }
}

extension EncodedRequest {
  /// The text between the parts of a form.
  fileprivate var boundary: String? {
    head.headerFields[.contentType]?.split(separator: "boundary=").last.map(String.init)
  }
}
