// swift-tools-version: 6.1
// An app whose client is made as it is built, from the descriptions beside its sources.

import PackageDescription

let package = Package(
  name: "bakery",
  platforms: [.macOS(.v13)],
  dependencies: [
    .package(name: "docwright", path: "../../..")
  ],
  targets: [
    .executableTarget(
      name: "App",
      dependencies: [
        .product(name: "ClientRuntime", package: "docwright"),
        .product(name: "ClientTesting", package: "docwright"),
      ],
      plugins: [
        .plugin(name: "DocwrightPlugin", package: "docwright")
      ]
    )
  ],
  swiftLanguageModes: [.v6]
)
