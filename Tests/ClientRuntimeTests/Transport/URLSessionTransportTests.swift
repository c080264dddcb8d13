import ClientRuntime
import FlyingFox
import Foundation
import HTTPTypes
import Testing

@Suite("URLSessionTransport") struct URLSessionTransportTests {
  @Test(
    "sends paths and queries byte for byte",
    arguments: [
      "/a%2Fb", "/%2E%2E", "/%2E", "/a/%2E%2E/b", "/100%25", "/%3F", "/%23", "/a%20b", "/$ID",
      "/%F0%9F%8C%8D", "/a!'()*,@b", "/x?expand=a&expand=b", "/x?q=%20%2B%26%3D%23&e=", "/x?%F0=1",
      "/%7E~", "/%41", "/a//b/",
    ])
  func bytes(path: String) async throws {
    let target = try await withServer { request in
      FlyingFox.HTTPResponse(statusCode: .ok, body: Data(request.target.rawValue.utf8))
    } _: { server in
      let (_, body) = try await URLSessionTransport().send(server.request(path), body: nil)
      return String(decoding: body, as: UTF8.self)
    }
    #expect(target == path)
  }

  @Test("sends every header")
  func headers() async throws {
    let received = try await withServer { request in
      let lines = request.headers.map { "\($0.key.rawValue.lowercased()): \($0.value)" }
      return FlyingFox.HTTPResponse(
        statusCode: .ok, body: Data(lines.joined(separator: "\n").utf8))
    } _: { server in
      var request = server.request("/")
      request.headerFields[.authorization] = "Bearer key"
      request.headerFields[.cookie] = "a=1; b=2"
      request.headerFields[.accept] = "application/json"
      for value in ["one", "two"] {
        request.headerFields.append(HTTPField(name: HTTPField.Name("x-list")!, value: value))
      }
      request.headerFields.append(HTTPField(name: HTTPField.Name("x-name")!, value: "Zoë 🌍"))
      request.headerFields.append(HTTPField(name: HTTPField.Name("x-empty")!, value: ""))
      let (_, body) = try await URLSessionTransport().send(request, body: nil)
      return String(decoding: body, as: UTF8.self).split(separator: "\n").map(String.init)
    }
    print(received)
  }
  @Test("methods")
  func methods() async throws {
    for m: HTTPTypes.HTTPRequest.Method in [.get, .post, .put, .patch, .delete, .head] {
    let received = try await withServer { request in
      let d = try await request.bodyData
      return FlyingFox.HTTPResponse(
        statusCode: .created, headers: [.init("x-r"): "a", .init("Set-Cookie"): "c=1", .init("Content-Type"): "text/x"], body: Data((request.method.rawValue + " " + String(decoding: d, as: UTF8.self) + "\(request.headers)").utf8))
    } _: { server in
      let (head, body) = try await URLSessionTransport().send(server.request("/", method: m), body: m == .get || m == .head ? nil : Data("hello".utf8))
      let (head2, body2) = try await URLSessionTransport().send(server.request("/", method: m), body: nil)
      return "\(head) \(String(decoding: body, as: UTF8.self)) \(head2) \(String(decoding: body2, as: UTF8.self))" 
    }
    print(received)
    }
  }
  @Test("redirects")
  func redirects() async throws {
    let other = try await withServer { request in
      return FlyingFox.HTTPResponse(statusCode: .ok, body: Data(("other \(request.headers)").utf8))
    } _: { other in try await withServer { request in
      switch request.path {
      case "/same": return FlyingFox.HTTPResponse(statusCode: .found, headers: [.init("Location"): "/there?a=%2F"])
      case "/other": return FlyingFox.HTTPResponse(statusCode: .temporaryRedirect, headers: [.init("Location"): "\(other)/there"], body: Data("moved".utf8))
      default:
      return FlyingFox.HTTPResponse(statusCode: .ok, body: Data(("\(request.target.rawValue) \(request.headers)").utf8))
      }
    } _: { server in
      let (head, body) = try await URLSessionTransport().send(server.request("/same", headers: [.authorization: "k"]), body: nil)
      print(head, String(decoding: body, as: UTF8.self))
      let (head2, body2) = try await URLSessionTransport().send(server.request("/other", headers: [.authorization: "k"]), body: nil)
      print(head2, String(decoding: body2, as: UTF8.self))
      return "\(head)"
    } }
    print(other)
  }
  @Test("cancel", .timeLimit(.minutes(1)))
  func cancel() async throws {
    let (stream, cont) = AsyncStream.makeStream(of: Void.self)
    try await withServer { request in
      cont.yield()
      try await Task.sleep(for: .seconds(30))
      return FlyingFox.HTTPResponse(statusCode: .ok)
    } _: { server in
      let t = Task { try await URLSessionTransport().send(server.request("/"), body: nil) }
      for await _ in stream { break }
      t.cancel()
      let start = ContinuousClock.now
      print(await t.result, ContinuousClock.now - start)
    }
    do { _ = try await URLSessionTransport().send(Server("http://127.0.0.1:1")!.request("/?key=secret"), body: nil) } catch { print(error, error.localizedDescription); dump(error) }
  }
}
