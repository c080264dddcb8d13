// swift-tools-version: 6.1
import PackageDescription

/// The modules under `Generated/`; each has a folder of descriptions under `Specs/`.
let generatedModules = ["BlandAPI", "LlamaCloudAPI", "TrilletAPI"]

let package = Package(
  name: "docwright",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .executable(name: "docwright", targets: ["docwright"]),
    .executable(name: "follow-batch", targets: ["FollowBatch"]),
    .library(name: "ClientRuntime", targets: ["ClientRuntime"]),
    .library(name: "ClientTesting", targets: ["ClientTesting"]),
    .library(name: "ClientRuntimeAsyncHTTPClient", targets: ["ClientRuntimeAsyncHTTPClient"]),
    .library(name: "ClientRuntimeLogging", targets: ["ClientRuntimeLogging"]),
    .library(name: "ClientRuntimeTracing", targets: ["ClientRuntimeTracing"]),
    .plugin(name: "DocwrightPlugin", targets: ["DocwrightPlugin"]),
    .plugin(name: "DocwrightCommand", targets: ["DocwrightCommand"]),
  ]
    + generatedModules.map { .library(name: $0, targets: [$0]) },
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", "3.12.0"..<"5.0.0"),
    .package(url: "https://github.com/apple/swift-distributed-tracing", from: "1.1.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.80.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.26.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.30.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.24.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", .upToNextMinor(from: "0.27.0")),
  ],
  targets: [
    // The generator.
    .systemLibrary(
      name: "CLibYAML",
      pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]
    ),
    .target(name: "SourceText"),
    .target(name: "YAMLReader", dependencies: ["CLibYAML", "SourceText"]),
    .target(name: "APIModel"),
    .target(name: "SpecLanguage", dependencies: ["APIModel", "SourceText", "YAMLReader"]),
    .target(
      name: "DocPages",
      dependencies: [
        "APIModel", "SourceText", "SpecLanguage", "YAMLReader",
        .product(name: "Crypto", package: "swift-crypto"),
      ]
    ),
    .target(
      name: "Emission",
      dependencies: ["APIModel", .product(name: "Mustache", package: "swift-mustache")],
      resources: [.embedInCode("Templates")]
    ),
    .target(
      name: "OpenAPI",
      dependencies: ["APIModel", "SourceText", "SpecLanguage", "YAMLReader"]
    ),
    .target(
      name: "MockServer",
      dependencies: ["APIModel", "SourceText", "SpecLanguage", "YAMLReader"]
    ),
    .executableTarget(
      name: "docwright",
      dependencies: [
        "APIModel", "DocPages", "Emission", "MockServer", "OpenAPI", "SourceText", "SpecLanguage",
        "YAMLReader",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
      ]
    ),

    .plugin(
      name: "DocwrightPlugin",
      capability: .buildTool(),
      dependencies: ["docwright"],
      path: "Sources/Plugins/DocwrightPlugin"
    ),
    .plugin(
      name: "DocwrightCommand",
      capability: .command(
        intent: .custom(
          verb: "docwright",
          description: "Runs docwright in the package's folder: generate, check, verify and more."
        ),
        permissions: [
          .writeToPackageDirectory(reason: "docwright writes clients, descriptions and locks.")
        ]
      ),
      dependencies: ["docwright"],
      path: "Sources/Plugins/DocwrightCommand"
    ),

    .executableTarget(
      name: "FollowBatch",
      dependencies: [
        "BlandAPI", "ClientRuntime", "TrilletAPI",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/Examples/FollowBatch"
    ),
    .testTarget(name: "FollowBatchTests", dependencies: ["FollowBatch"]),

    // What generated code links.
    .target(
      name: "ClientRuntime",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HTTPTypesFoundation", package: "swift-http-types"),
      ]
    ),
    .target(name: "ClientTesting", dependencies: ["ClientRuntime"]),
    .target(
      name: "ClientRuntimeAsyncHTTPClient",
      dependencies: [
        "ClientRuntime", .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ]
    ),
    .target(
      name: "ClientRuntimeLogging",
      dependencies: ["ClientRuntime", .product(name: "Logging", package: "swift-log")]
    ),
    .target(
      name: "ClientRuntimeTracing",
      dependencies: [
        "ClientRuntime", .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]
    ),
    .testTarget(
      name: "ClientTransportTests",
      dependencies: [
        "ClientRuntime", "ClientRuntimeAsyncHTTPClient", "ClientTesting", "FlyingFox",
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOHTTPCompression", package: "swift-nio-extras"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      exclude: ["Faults.md"]
    ),
    .testTarget(
      name: "ExampleServerTests",
      dependencies: [
        "APIModel", "BlandAPI", "ClientRuntime", "ClientRuntimeAsyncHTTPClient", "docwright",
        "FlyingFox", "LlamaCloudAPI", "SourceText", "SpecLanguage", "TrilletAPI",
      ]
    ),
    .testTarget(
      name: "ClientMiddlewareTests",
      dependencies: [
        "ClientRuntime", "ClientRuntimeLogging", "ClientRuntimeTracing", "ClientTesting",
        .product(name: "InMemoryLogging", package: "swift-log"),
        .product(name: "InMemoryTracing", package: "swift-distributed-tracing"),
        .product(name: "Logging", package: "swift-log"),
        .product(name: "Tracing", package: "swift-distributed-tracing"),
      ]
    ),
    .testTarget(
      name: "ClientRuntimeTests",
      dependencies: ["ClientRuntime", "ClientTesting"],
      resources: [.copy("Fixtures")]
    ),

    // Tests of the generator.
    .target(name: "FixtureSupport", path: "Tests/FixtureSupport"),
    .testTarget(name: "SourceTextTests", dependencies: ["FixtureSupport", "SourceText"]),
    .testTarget(
      name: "YAMLReaderTests",
      dependencies: ["FixtureSupport", "SourceText", "YAMLReader"],
      exclude: ["Fixtures", "JSONFixtures"]
    ),
    .testTarget(
      name: "docwrightTests",
      dependencies: [
        "APIModel", "ClientRuntime", "ClientTesting", "DocPages", "docwright", "Emission",
        "FixtureSupport", "FlyingFox", "OpenAPI", "SourceText", "SpecLanguage", "YAMLReader",
        .product(name: "FlyingSocks", package: "FlyingFox"),
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "SpecLanguageTests",
      dependencies: ["APIModel", "FixtureSupport", "SourceText", "SpecLanguage", "YAMLReader"],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "DocPagesTests",
      dependencies: [
        "APIModel", "DocPages", "FixtureSupport", "SourceText", "SpecLanguage", "YAMLReader",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "OpenAPITests",
      dependencies: [
        "APIModel", "FixtureSupport", "OpenAPI", "SourceText", "SpecLanguage", "YAMLReader",
      ],
      exclude: ["Fixtures"]
    ),
    .testTarget(
      name: "MockServerTests",
      dependencies: ["APIModel", "MockServer", "SourceText", "SpecLanguage", "YAMLReader"]
    ),
    .testTarget(name: "PluginTests", dependencies: ["docwright", "FixtureSupport"]),
    .testTarget(
      name: "ReadmeTests",
      dependencies: [
        "BlandAPI", "ClientRuntimeAsyncHTTPClient", "ClientRuntimeLogging", "ClientTesting",
        "TrilletAPI",
      ]
    ),
    .testTarget(
      name: "KitchenSinkTests",
      dependencies: ["ClientRuntime", "ClientTesting", "KitchenSinkAPI"],
      path: "Tests/KitchenSink/Tests"
    ),
    .testTarget(
      name: "EmissionTests",
      dependencies: [
        "APIModel", "Emission", "FixtureSupport", "SourceText", "SpecLanguage", "YAMLReader",
      ],
      exclude: ["Fixtures"]
    ),
  ]
    // The generated clients, compiled and tested here; `Generated/Package.swift` builds them alone.
    + generatedModules.flatMap { targets(of: $0, in: "Generated") }
    // A client that uses the whole description language.
    + targets(of: "KitchenSinkAPI", in: "Tests/KitchenSink/Generated"),
  swiftLanguageModes: [.v6]
)

func targets(of module: String, in folder: String) -> [Target] {
  [
    .target(name: module, dependencies: ["ClientRuntime"], path: "\(folder)/Sources/\(module)"),
    .testTarget(
      name: "\(module)Tests",
      dependencies: ["ClientRuntime", "ClientTesting", .target(name: module)],
      path: "\(folder)/Tests/\(module)Tests",
      resources: [.copy("Fixtures")]
    ),
  ]
}
