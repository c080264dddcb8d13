import APIModel

/// Where the generated package finds its runtime.
package enum RuntimeLocation: Hashable, Sendable {
  /// A path from the generated package.
  case path(String)
  case url(String, from: String)
}

/// Writes everything that is made from descriptions: a Swift package with clients, tests and docs.
package struct Emitter: Sendable {
  let templates: Templates

  package init(templates: Templates) {
    self.templates = templates
  }

  /// All files of the package, by path. APIs, and the parts of each, are written side by side.
  package func files(
    _ apis: [API],
    package name: String,
    runtime: RuntimeLocation
  ) async -> [GeneratedFile] {
    let files = await withTaskGroup { group in
      for part in apis.flatMap(parts) { group.addTask { part() } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    let context = PackageContext(
      name: ProseText(name).oneLine,
      nameLiteral: SwiftLiteral.string(name),
      runtime: runtime.dependency,
      modules: apis.map {
        $0.moduleContext(isOnly: apis.count == 1, runtime: runtime, paths: files.map(\.path))
      }
    )
    let package = [
      GeneratedFile(
        path: "Package.swift",
        text: templates.render(.package, context).endingInOneNewline
      ),
      GeneratedFile(
        path: "README.md",
        text: templates.render(.readme, context).endingInOneNewline
      ),
    ]
    return (package + files).sorted { $0.path < $1.path }
  }

  private func parts(_ api: API) -> [@Sendable () -> [GeneratedFile]] {
    let types = SwiftTypes(api, names: APINames(api))
    return [
      { SwiftEmitter(api, types: types, templates: templates).files },
      { DocumentEmitter(api, types: types, templates: templates).files },
      { TestEmitter(api: api, types: types, templates: templates).files },
    ]
  }
}

extension RuntimeLocation {
  /// SwiftPM knows a package by the last part of its address.
  fileprivate var packageName: String {
    guard case .url(let url, _) = self else { return "docwright" }
    let last = url.split(separator: "/").last.map(String.init) ?? "docwright"
    return last.hasSuffix(".git") ? String(last.dropLast(4)) : last
  }

  /// `.package(…)`
  fileprivate var dependency: String {
    switch self {
    case .path(let path):
      ".package(name: \"docwright\", path: \(SwiftLiteral.string(path)))"
    case .url(let url, let version):
      ".package(url: \(SwiftLiteral.string(url)), from: \(SwiftLiteral.string(version)))"
    }
  }
}

extension API {
  /// - Parameter paths: Of the generated files.
  fileprivate func moduleContext(
    isOnly: Bool,
    runtime: RuntimeLocation,
    paths: [String]
  ) -> ModuleContext {
    ModuleContext(
      api: cell(ProseText(name).oneLine),
      module: module,
      about: cell(ProseText(about).summary),
      operationCount: String(operations.count),
      reference: "Reference/\(module).md",
      runtimePackage: SwiftLiteral.string(runtime.packageName),
      comma: isOnly ? "" : ",",
      hasFixtures: paths.contains { $0.hasPrefix("Tests/\(module)Tests/Fixtures/") }
    )
  }
}
