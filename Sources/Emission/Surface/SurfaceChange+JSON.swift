import APIModel

extension SurfaceChange {
  /// One line for tools; what isn't there is null.
  package var json: String {
    JSON.object([
      .init(name: "class", value: .string(effect.rawValue)),
      .init(name: "module", value: .string(module)),
      .init(name: "kind", value: .string(kind)),
      .init(name: "declaration", value: .string(declaration)),
      .init(name: "before", value: before.map(JSON.string) ?? .null),
      .init(name: "after", value: after.map(JSON.string) ?? .null),
      .init(name: "reason", value: .string(reason)),
      .init(name: "description", value: .string(description)),
    ]).compactText
  }
}

extension SurfaceChanges {
  /// The line that sums up all others.
  ///
  /// - Parameter current: The version that the changes are to.
  package func summaryJSON(since current: Version?) -> String {
    JSON.object([
      .init(name: "step", value: .string(step.rawValue)),
      .init(name: "current", value: current.map { .string($0.text) } ?? .null),
      .init(name: "next", value: current.map { .string($0.next(step).text) } ?? .null),
    ]).compactText
  }
}
