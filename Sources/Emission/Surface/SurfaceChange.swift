/// What one declaration of a generated module is now that it wasn't.
package struct SurfaceChange: Hashable, Sendable {
  /// What it does to code that uses the module, gravest first.
  package enum Effect: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Code that compiled may not compile any more.
    case sourceBreaking = "source-breaking"
    /// The same code does something else.
    case behaviourChanging = "behaviour-changing"
    /// There is something more.
    case additive
    /// What is said of it differs, or advised against.
    case documentation

    /// The graver one is the lesser.
    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
  }

  /// What `before` and `after` hold.
  enum Values: Hashable, Sendable {
    /// The declaration itself; nil where it isn't there.
    case declaration
    /// Some value of it.
    case code
    /// Text for people.
    case prose
  }

  package let effect: Effect
  package let module: String
  /// What it is that changed: `operation`, `argument`, `struct`, `property`, `case` and so on.
  package let kind: String
  /// Its full name, the newer one: `BlandClient.batches.logs(take:)`.
  package let declaration: String
  /// Nil if there was nothing.
  package let before: String?
  package let after: String?
  /// What follows the name in a sentence: `can no longer be left out`.
  package let reason: String
  /// The description to look into: `bland/get-batch-logs.yaml`.
  package let description: String
  let values: Values
  package let step: VersionStep
}

/// How far a version number has to move, by Semantic Versioning 2.0.0.
package enum VersionStep: String, Hashable, Sendable, Comparable {
  case none, patch, minor, major

  package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .none: 0
    case .patch: 1
    case .minor: 2
    case .major: 3
    }
  }
}

extension SurfaceChange.Effect {
  /// A change of behaviour follows the service: who stays behind has a client that disagrees with it,
  /// so the change must reach everyone whose code still compiles.
  var step: VersionStep {
    switch self {
    case .sourceBreaking: .major
    case .behaviourChanging, .additive: .minor
    case .documentation: .patch
    }
  }
}
