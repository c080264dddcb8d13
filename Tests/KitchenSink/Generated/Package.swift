// swift-tools-version: 6.1
// Made by docwright from the descriptions: edit those, not this.

import PackageDescription

let package = Package(
  name: "kitchen-sink-clients",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "KitchenSinkAPI", targets: ["KitchenSinkAPI"])
  ],
  dependencies: [
    .package(name: "docwright", path: "../../../Sources")
  ],
  targets: [
    .target(
      name: "KitchenSinkAPI",
      dependencies: [.product(name: "ClientRuntime", package: "docwright")]
    ),
    .testTarget(
      name: "KitchenSinkAPITests",
      dependencies: [
        "KitchenSinkAPI",
        .product(name: "ClientRuntime", package: "docwright"),
        .product(name: "ClientTesting", package: "docwright"),
      ],
      resources: [.copy("Fixtures")]
    ),
  ],
  swiftLanguageModes: [.v6]
)
