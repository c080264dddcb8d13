// swift-tools-version: 6.2
// What users do whose default isolation is `MainActor` (SE-0466), with every warning an error.

import PackageDescription

/// Compiled here from their sources, as a build plugin has an app's target do.
let compiledModules = ["BlandAPI", "KitchenSinkAPI", "LlamaCloudAPI", "TrilletAPI"]

let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let runtime: [Target.Dependency] = [
  .product(name: "ClientRuntime", package: "Sources"),
  .product(name: "ClientTesting", package: "Sources"),
]

let package = Package(
  name: "main-actor",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(path: "../../Generated"),
    .package(path: "../../Sources"),
  ],
  targets: [
    // Imports the generated modules.
    .executableTarget(
      name: "App",
      dependencies: runtime + [
        .product(name: "BlandAPI", package: "Generated"),
        .product(name: "TrilletAPI", package: "Generated"),
      ],
      swiftSettings: strict + [.defaultIsolation(MainActor.self)]
    ),
    // Uses what was compiled for the main actor, elsewhere.
    .executableTarget(
      name: "Background",
      dependencies: runtime + ["MainActorBlandAPI", "MainActorKitchenSinkAPI"],
      swiftSettings: strict
    ),
  ]
    + compiledModules.map { module in
      .target(
        name: "MainActor\(module)",
        dependencies: runtime,
        path: "Generated/\(module)",
        swiftSettings: strict + [.defaultIsolation(MainActor.self)]
      )
    },
  swiftLanguageModes: [.v6]
)
