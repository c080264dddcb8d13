import ClientRuntime
import Foundation
import Testing

@Suite("A multipart body") struct MultipartTests {
  private let file = FilePart(filename: "a.wav", mediaType: "audio/wav", data: Data("RIFF".utf8))

  @Test("has a part for each value and file")
  func parts() throws {
    let request = try encoded {
      $0.multipart { form in
        form.append("name", "Zoë\nB")
        form.append("ids", [1, 2])
        form.append("since", Date(timeIntervalSince1970: 0), as: .timestamp)
        form.append("file", file)
        form.append("none", FilePart?.none)
        form.append("more", [file])
      }
    }
    let boundary = "form-data-boundary-0"
    #expect(
      request.head.headerFields[.contentType] == "multipart/form-data; boundary=\(boundary)"
    )
    let expected = [
      ("name=\"name\"", "Zoë\nB"), ("name=\"ids\"", "1"), ("name=\"ids\"", "2"),
      ("name=\"since\"", "1970-01-01T00:00:00Z"),
      ("name=\"file\"; filename=\"a.wav\"\r\nContent-Type: audio/wav", "RIFF"),
      ("name=\"more\"; filename=\"a.wav\"\r\nContent-Type: audio/wav", "RIFF"),
    ].map { "--\(boundary)\r\nContent-Disposition: form-data; \($0)\r\n\r\n\($1)\r\n" }
    #expect(request.text == expected.joined() + "--\(boundary)--\r\n")
  }

  @Test("cannot be split by names")
  func names() throws {
    let hostile = FilePart(filename: "a\".wav\r\nX-Evil: 1", mediaType: "audio/wav", data: Data())
    let text = try encoded {
      $0.multipart { form in
        form.append("n\"\r\nX-Evil: 2", "v")
        form.append("f", hostile)
      }
    }.text
    #expect(text?.contains("name=\"n%22%0D%0AX-Evil: 2\"\r\n\r\nv") == true)
    #expect(text?.contains("filename=\"a%22.wav%0D%0AX-Evil: 1\"\r\n") == true)
  }

  @Test("rejects a media type that could end its line")
  func mediaType() {
    let hostile = FilePart(filename: "a", mediaType: "a/b\r\nX-Evil: 1", data: Data())
    #expect(throws: InvalidRequest.self) {
      try encoded { $0.multipart { $0.append("f", hostile) } }
    }
  }

  @Test("has a boundary that is in none of its parts")
  func boundary() throws {
    let request = try encoded {
      $0.multipart { form in
        form.append("a", "--form-data-boundary-0\r\n")
        form.append("f", FilePart(filename: "f", data: Data("form-data-boundary-1".utf8)))
      }
    }
    #expect(
      request.head.headerFields[.contentType]
        == "multipart/form-data; boundary=form-data-boundary-2"
    )
  }

  @Test("is the same for the same parts")
  func determinism() throws {
    let fill: (inout RequestBuilder) -> Void = { $0.multipart { $0.append("f", file) } }
    #expect(try encoded(fill).body?.data == encoded(fill).body?.data)
  }

  @Test("keeps the bytes of files")
  func bytes() throws {
    let data = Data((0...255).map { UInt8($0) })
    let body = try encoded {
      $0.multipart { $0.append("f", FilePart(filename: "f", data: data)) }
    }.body?.data
    #expect(body?.range(of: data) != nil)
  }
}
