// swift-tools-version: 6.1
// The runtime alone, for generated packages that lie beside this repository or in it: the package of
// the whole repository has modules of the same names as theirs.

import PackageDescription

let package = Package(
  name: "docwright",
  platforms: [.macOS(.v13), .iOS(.v16), .tvOS(.v16), .watchOS(.v9), .visionOS(.v1)],
  products: [
    .library(name: "ClientRuntime", targets: ["ClientRuntime"]),
    .library(name: "ClientTesting", targets: ["ClientTesting"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-http-types", from: "1.4.0")
  ],
  targets: [
    .target(
      name: "ClientRuntime",
      dependencies: [
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "HTTPTypesFoundation", package: "swift-http-types"),
      ],
      path: "ClientRuntime"
    ),
    .target(name: "ClientTesting", dependencies: ["ClientRuntime"], path: "ClientTesting"),
  ],
  swiftLanguageModes: [.v6]
)
