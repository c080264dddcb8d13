import Benchmark
import BlandAPI
import Foundation

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(metrics: [.wallClock])

  let timestamp = "2025-05-08T19:28:42.748Z"
  Benchmark("A timestamp, by its coding", configuration: .init(scalingFactor: .kilo)) { benchmark in
    for _ in benchmark.scaledIterations { blackHole(try Coding.timestamp.decode(timestamp)) }
  }
  Benchmark("A timestamp, by ISO8601FormatStyle", configuration: .init(scalingFactor: .kilo)) {
    benchmark in
    let style = Date.ISO8601FormatStyle(includingFractionalSeconds: true)
    for _ in benchmark.scaledIterations { blackHole(try style.parse(timestamp)) }
  }

  let page = Data(
    "{\"data\":[\(Array(repeating: entry, count: 1000).joined(separator: ","))],\"errors\":null}"
      .utf8
  )
  Benchmark("A page of 1,000 log entries, as described") { _ in
    blackHole(try JSONDecoder().decode(GetBatchLogs.Response.self, from: page))
  }
  Benchmark("A page of 1,000 log entries, dates left as text") { _ in
    blackHole(try JSONDecoder().decode(PlainPage.self, from: page))
  }

  Benchmark("A request with two parameters", configuration: .init(scalingFactor: .kilo)) {
    benchmark in
    let request = GetBatchLogs(batchID: "f6ef9224", take: 20, direction: .asc)
    for _ in benchmark.scaledIterations { blackHole(try request.encoded()) }
  }
}

/// What the simplest of hand-written types would be.
private struct PlainPage: Decodable {
  struct Entry: Decodable {
    struct Payload: Decodable {
      let message: String?
      let calls_total: Int?
    }
    let id, batch_id, org_id, event_type, timestamp: String
    let payload: Payload
  }
  let data: [Entry]
}

private let entry = """
  {"id":"6398342c","batch_id":"f6ef9224","org_id":"f52eb4b2","event_type":"complete",\
  "timestamp":"2025-05-08T19:28:42.748Z",\
  "payload":{"calls_total":1,"calls_failed":0,"calls_successful":1}}
  """
