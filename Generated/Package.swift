// swift-tools-version: 6.1
// Made by docwright from the descriptions: edit those, not this.

import PackageDescription

let package = Package(
  name: "docwright-clients",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "BlandAPI", targets: ["BlandAPI"]),
    .library(name: "LlamaCloudAPI", targets: ["LlamaCloudAPI"]),
    .library(name: "TrilletAPI", targets: ["TrilletAPI"]),
  ],
  dependencies: [
    .package(name: "docwright", path: "../Sources")
  ],
  targets: [
    .target(
      name: "BlandAPI",
      dependencies: [.product(name: "ClientRuntime", package: "docwright")]
    ),
    .testTarget(
      name: "BlandAPITests",
      dependencies: [
        "BlandAPI",
        .product(name: "ClientRuntime", package: "docwright"),
        .product(name: "ClientTesting", package: "docwright"),
      ],
      resources: [.copy("Fixtures")]
    ),
    .target(
      name: "LlamaCloudAPI",
      dependencies: [.product(name: "ClientRuntime", package: "docwright")]
    ),
    .testTarget(
      name: "LlamaCloudAPITests",
      dependencies: [
        "LlamaCloudAPI",
        .product(name: "ClientRuntime", package: "docwright"),
        .product(name: "ClientTesting", package: "docwright"),
      ],
      resources: [.copy("Fixtures")]
    ),
    .target(
      name: "TrilletAPI",
      dependencies: [.product(name: "ClientRuntime", package: "docwright")]
    ),
    .testTarget(
      name: "TrilletAPITests",
      dependencies: [
        "TrilletAPI",
        .product(name: "ClientRuntime", package: "docwright"),
        .product(name: "ClientTesting", package: "docwright"),
      ],
      resources: [.copy("Fixtures")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
