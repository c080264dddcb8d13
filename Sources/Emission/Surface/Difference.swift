/// One way in which a declaration is another one.
struct Difference {
  private let effect: SurfaceChange.Effect
  private let reason: String
  private let before: String?
  private let after: String?
  private let values: SurfaceChange.Values
  private let step: VersionStep

  init(
    _ effect: SurfaceChange.Effect,
    _ reason: String,
    from before: String?,
    to after: String?,
    values: SurfaceChange.Values = .code,
    step: VersionStep? = nil
  ) {
    self.effect = effect
    self.reason = reason
    self.before = before
    self.after = after
    self.values = values
    self.step = step ?? effect.step
  }

  func change(of declaration: PublicDeclaration, in module: String) -> SurfaceChange {
    SurfaceChange(
      effect: effect,
      module: module,
      kind: declaration.kind.rawValue,
      declaration: declaration.title,
      before: before,
      after: after,
      reason: reason,
      description: declaration.source,
      values: values,
      step: step
    )
  }
}

extension Difference {
  static func reorderedArguments(from before: [String], to after: [String]) -> Difference {
    func labels(_ names: [String]) -> String { "(\(names.map { $0 + ":" }.joined()))" }
    return Difference(
      .sourceBreaking,
      "takes its arguments in another order",
      from: labels(before),
      to: labels(after)
    )
  }

  static func reorderedTrials(from before: [String], to after: [String]) -> Difference {
    Difference(
      .behaviourChanging,
      "tries its variants in another order",
      from: before.joined(separator: ", "),
      to: after.joined(separator: ", ")
    )
  }
}

extension PublicDeclaration {
  /// That it is there no more; nil if that isn't told.
  var removal: Difference? {
    if case .implied = addition { return nil }
    return Difference(.sourceBreaking, "is gone", from: text, to: nil, values: .declaration)
  }

  /// That it is there now.
  var arrival: Difference? {
    switch addition {
    case .implied: nil
    case .harmless: Difference(.additive, "is new", from: nil, to: text, values: .declaration)
    case .demanding(let reason):
      Difference(.sourceBreaking, reason, from: nil, to: text, values: .declaration)
    }
  }
}
