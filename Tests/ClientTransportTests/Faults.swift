import ClientRuntime
import Foundation
import Testing

/// Something that a server does wrong, and what a client makes of it over every transport.
struct Fault: Sendable, CustomTestStringConvertible {
  let name: String
  var method = HTTPRequest.Method.get
  /// Whether a call has gone well before, whose connection is used again.
  var isWarm = false
  let script: FaultServer.Script

  var testDescription: String { name }

  static let all = headFaults + bodyFaults + connectionFaults + statusFaults
}

private let jsonHead = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"

extension Fault {
  private static let headFaults: [Fault] = [
    Fault(name: "closes before any byte") { connection in
      _ = try await connection.request()
    },
    Fault(name: "resets before any byte") { connection in
      _ = try await connection.request()
      try await connection.reset()
    },
    closesInHeaders,
    Fault(name: "garbage instead of HTTP") { connection in
      _ = try await connection.request()
      try await connection.send("220 mail.example ESMTP\r\n")
    },
    Fault(name: "a header without a colon") { connection in
      _ = try await connection.request()
      try await connection.answer(headers: "Nothing\r\n")
    },
    Fault(name: "a status line without a status") { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1\r\nContent-Length: 0\r\n\r\n")
    },
    Fault(name: "a status beyond 999") { connection in
      _ = try await connection.request()
      try await connection.answer(status: "12345 Much")
    },
    Fault(name: "HTTP/2 in clear text") { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/2 200 OK\r\nContent-Length: 2\r\n\r\n{}")
    },
    Fault(name: "10,000 headers") { connection in
      _ = try await connection.request()
      let headers = (0..<10_000).map { "X-\($0): 1\r\n" }.joined()
      try await connection.answer(headers: headers)
    },
    Fault(name: "a header of 70 KB") { connection in
      _ = try await connection.request()
      try await connection.answer(headers: "X: \(String(repeating: "x", count: 70_000))\r\n")
    },
    Fault(name: "a header of 1 MB") { connection in
      _ = try await connection.request()
      try await connection.answer(headers: "X: \(String(repeating: "x", count: 1_000_000))\r\n")
    },
    Fault(name: "endless headers") { connection in
      _ = try await connection.request()
      try await connection.send(jsonHead)
      let filling = String(repeating: "x", count: 1000)
      for number in 0... { try await connection.send("X-\(number): \(filling)\r\n") }
    },
  ]

  private static let bodyFaults: [Fault] = [
    Fault(name: "closes in the middle of the body (Content-Length)") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Content-Length: 100\r\n\r\n{\"a\":")
    },
    Fault(name: "closes in the middle of the body (chunked)") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Transfer-Encoding: chunked\r\n\r\n5\r\n{\"a\":\r\n")
    },
    Fault(name: "closes in the middle of a chunk") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Transfer-Encoding: chunked\r\n\r\nff\r\n{\"a\":")
    },
    Fault(name: "resets in the middle of the body") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Content-Length: 100\r\n\r\n{\"a\":")
      try await connection.reset()
    },
    Fault(name: "closes where only closing ends the body") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)\r\n{\"a\":1}")
    },
    Fault(name: "a chunk with a wrong size") { connection in
      _ = try await connection.request()
      try await connection.send(
        "\(jsonHead)Transfer-Encoding: chunked\r\n\r\n2\r\n{\"a\":1}\r\n0\r\n\r\n"
      )
    },
    Fault(name: "more bytes than Content-Length says") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Content-Length: 7\r\n\r\n{\"a\":1}{\"b\":2}")
    },
    Fault(name: "two different Content-Lengths") { connection in
      _ = try await connection.request()
      try await connection.send(
        "\(jsonHead)Content-Length: 7\r\nContent-Length: 9\r\n\r\n{\"a\":1}"
      )
    },
    Fault(name: "a byte at a time") { connection in
      _ = try await connection.request()
      for byte in "\(jsonHead)Content-Length: 7\r\n\r\n{\"a\":1}" {
        try await connection.send("\(byte)")
      }
    },
    Fault(name: "HTML with status 200") { connection in
      _ = try await connection.request()
      let page = "<html><body>Welcome</body></html>"
      try await connection.send(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: \(page.count)\r\n\r\n\(page)"
      )
    },
    Fault(name: "an endless body") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Transfer-Encoding: chunked\r\n\r\n")
      let chunk = "1000\r\n\(String(repeating: " ", count: 0x1000))\r\n"
      while true { try await connection.send(chunk) }
    },
    Fault(name: "an endless body with status 500") { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1 500 Oops\r\nTransfer-Encoding: chunked\r\n\r\n")
      let chunk = "1000\r\n\(String(repeating: "x", count: 0x1000))\r\n"
      while true { try await connection.send(chunk) }
    },
  ]

  private static let connectionFaults: [Fault] = [
    Fault(name: "never answers") { connection in
      _ = try await connection.request()
      try await connection.stall()
    },
    Fault(name: "stops in the middle of the body") { connection in
      _ = try await connection.request()
      try await connection.send("\(jsonHead)Content-Length: 100\r\n\r\n{\"a\":")
      try await connection.stall()
    },
    Fault(name: "closes an idle connection just as it is used again", isWarm: true, script: cold),
    Fault(
      name: "closes an idle connection just as it is used again, POST",
      method: .post,
      isWarm: true,
      script: cold
    ),
    Fault(name: "closes before any byte, POST", method: .post) { connection in
      _ = try await connection.request()
    },
  ]

  private static let statusFaults: [Fault] = [
    Fault(name: "a redirect to another origin") { connection in
      _ = try await connection.request()
      try await connection.answer(
        status: "302 Found",
        headers: "Location: http://other.example/\r\n"
      )
    },
    Fault(name: "a redirect loop") { connection in
      _ = try await connection.request()
      try await connection.answer(
        status: "302 Found",
        headers: "Connection: close\r\nLocation: /items\r\n"
      )
    },
    Fault(name: "a redirect with an unfinished body") { connection in
      _ = try await connection.request()
      try await connection.send(
        "HTTP/1.1 302 Found\r\nLocation: http://other.example/\r\nContent-Length: 100\r\n\r\nabc"
      )
    },
    Fault(name: "103 Early Hints before the answer") { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n")
      try await connection.answer("{\"a\":1}")
    },
    Fault(name: "100 Continue before the answer") { connection in
      _ = try await connection.request()
      try await connection.send("HTTP/1.1 100 Continue\r\n\r\n")
      try await connection.answer("{\"a\":1}")
    },
    Fault(name: "101 Switching Protocols") { connection in
      _ = try await connection.request()
      try await connection.send(
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: other\r\nConnection: upgrade\r\n\r\nabc"
      )
    },
    Fault(name: "429 twice, then an answer") { connection in
      _ = try await connection.request()
      let isBusy = connection.number < 3
      try await connection.answer(
        isBusy ? "{}" : "{\"a\":1}",
        status: isBusy ? "429 Slow Down" : "200 OK",
        headers: "Retry-After: 7\r\nConnection: close\r\n"
      )
    },
  ]

  /// Ends the first connection with its second request.
  private static let cold: FaultServer.Script = { connection in
    _ = try await connection.request()
    try await connection.answer("{\"a\":1}")
    if connection.number == 1 { _ = try await connection.request() }
  }

  /// Foundation on Linux ends the process: it takes libcurl's success for a complete answer.
  static let closesInHeaders = Fault(name: "closes in the middle of the headers") { connection in
    _ = try await connection.request()
    try await connection.send("HTTP/1.1 200 OK\r\nContent-Ty")
  }
}
