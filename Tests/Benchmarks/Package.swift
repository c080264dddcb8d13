// swift-tools-version: 6.1
// Figures of the runtime, against named rivals and over real sockets:
//
//     swift package --package-path Tests/Benchmarks benchmark

import PackageDescription

let package = Package(
  name: "benchmarks",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "docwright", path: "../.."),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.29.0", traits: []),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.0")),
  ],
  targets: [
    .executableTarget(name: "BatchServer", dependencies: ["FlyingFox"]),
    benchmarks(
      "Calls",
      [
        .product(name: "ClientRuntimeAsyncHTTPClient", package: "docwright"),
        .product(name: "TrilletAPI", package: "docwright"),
        "BatchServer",
      ]
    ),
    benchmarks("Values", [.product(name: "BlandAPI", package: "docwright")]),
  ],
  swiftLanguageModes: [.v6]
)

func benchmarks(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
  .executableTarget(
    name: name,
    dependencies: [.product(name: "Benchmark", package: "benchmark")] + dependencies,
    path: "Benchmarks/\(name)",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]
  )
}
