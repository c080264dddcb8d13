import Benchmark
import ClientRuntimeAsyncHTTPClient
import TrilletAPI

let benchmarks: @Sendable () -> Void = {
  Benchmark.defaultConfiguration = .init(
    metrics: [.wallClock, .peakMemoryResident, .answered, .growth],
    warmupIterations: 0,
    maxDuration: .seconds(60),
    maxIterations: 3
  )

  Benchmark("10,000 calls, 100 in flight, URLSession") { benchmark in
    try await measure(benchmark, URLSessionTransport())
  }

  Benchmark("10,000 calls, 100 in flight, AsyncHTTPClient") { benchmark in
    try await measure(benchmark, AsyncHTTPClientTransport())
  }
}

extension BenchmarkMetric {
  /// Calls that gave a value.
  static let answered = Self.custom(
    "Calls answered",
    polarity: .prefersLarger,
    useScalingFactor: false
  )
  /// KiB of resident memory that this process had more after the last call than after the 2,000th.
  static let growth = Self.custom("Growth after 2,000 calls (KiB)", useScalingFactor: false)
}

/// Calls a server that says of every batch that it is under way.
func measure(_ benchmark: Benchmark, _ transport: any Transport) async throws {
  try await withBatchServer { server in
    let trillet = TrilletClient(
      apiKey: "key",
      workspaceID: "workspace",
      server: server,
      transport: transport
    )
    benchmark.startMeasurement()
    let early = await answered(2_000, by: trillet)
    let resident = residentKiB()
    let late = await answered(8_000, by: trillet)
    benchmark.stopMeasurement()
    benchmark.measurement(.answered, early + late)
    benchmark.measurement(.growth, max(residentKiB() - resident, 0))
  }
}

/// How many of some calls are answered, 100 of them always in flight.
func answered(_ count: Int, by trillet: TrilletClient) async -> Int {
  await withTaskGroup(of: Bool.self) { group in
    var answered = 0
    for number in 0..<count {
      if number >= 100, await group.next() == true { answered += 1 }
      group.addTask { (try? await trillet.batchCalls.get("batch_\(number)")) != nil }
    }
    for await isAnswered in group where isAnswered { answered += 1 }
    return answered
  }
}
