import ClientRuntime
import FlyingFox
import Foundation

extension TransportUnderTest {
  /// Sends a request to a server that is as it should be.
  func exchange(
    _ path: String,
    method: HTTPTypes.HTTPRequest.Method = .get,
    headers: HTTPFields = [:],
    body: RequestBody? = nil,
    answering answer:
      @escaping @Sendable (FlyingFox.HTTPRequest) async throws -> FlyingFox.HTTPResponse
  ) async throws -> (HTTPTypes.HTTPResponse, String) {
    try await withServer(answering: answer) { server in
      let request = server.request(path, method: method, headers: headers)
      let (head, answer) = try await transport.send(request, body: body)
      return (head, String(decoding: try await answer.collected(upTo: .max), as: UTF8.self))
    }
  }

  /// Sends a request to a server that answers as a script says.
  func scripted(
    method: HTTPTypes.HTTPRequest.Method = .get,
    _ script: @escaping FaultServer.Script
  ) async throws -> (HTTPTypes.HTTPResponse, String) {
    try await FaultServer.run { connection in
      _ = try await connection.request()
      try await script(connection)
    } _: { server in
      let request = server.address.request("/", method: method)
      let (head, answer) = try await transport.send(request, body: nil)
      return (head, String(decoding: try await answer.collected(upTo: .max), as: UTF8.self))
    }
  }

  /// Sends a body to a server that says what it has got.
  func upload(_ body: RequestBody) async throws -> String {
    try await exchange("/", method: .put, body: body) { request in
      var (checksum, count) = (Checksum(), 0)
      for try await part in request.bodySequence {
        checksum.add(part)
        count += part.count
      }
      let length = request.headers[HTTPHeader("Content-Length")] ?? "chunked"
      return .text("\(count) bytes of \(length), checksum \(checksum.value)")
    }.1
  }
}

/// Tells bytes from others, FNV-1a.
struct Checksum: Equatable {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ bytes: Data) {
    bytes.withUnsafeBytes { buffer in
      var hash = value
      for byte in buffer { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
      value = hash
    }
  }
}

extension Data {
  /// Bytes that differ from place to place.
  static func pattern(_ count: Int) -> Data {
    var state: UInt32 = 1
    var bytes = [UInt8](repeating: 0, count: count)
    for index in bytes.indices {
      state = state &* 1_664_525 &+ 1_013_904_223
      bytes[index] = UInt8(state >> 24)
    }
    return Data(bytes)
  }

  var checksum: UInt64 {
    var checksum = Checksum()
    checksum.add(self)
    return checksum.value
  }
}

/// Writes a file for as long as work is done.
func withFile<Result>(_ bytes: Data, _ work: (URL) async throws -> Result) async throws -> Result {
  let url = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())")
  try bytes.write(to: url)
  defer { try? FileManager.default.removeItem(at: url) }
  return try await work(url)
}
