/// A fact of a declaration that is otherwise now.
struct FactChange {
  let aspect: Aspect
  /// Nil if there was none.
  let before: String?
  let after: String?

  static func all(
    from old: PublicDeclaration,
    to new: PublicDeclaration,
    renames: Renames
  ) -> [FactChange] {
    let (before, after) = (old.values, new.values)
    let changed = Aspect.allCases.compactMap { aspect -> FactChange? in
      let (before, after) = (before[aspect], after[aspect])
      if aspect.needsBoth, before == nil || after == nil { return nil }
      let renamed = aspect.mentionsTypes ? before.map(renames.applied) : before
      return renamed == after ? nil : FactChange(aspect: aspect, before: before, after: after)
    }
    // Another type is coded otherwise anyway.
    let isRetyped = changed.contains { $0.aspect == .type || $0.aspect == .response }
    return changed.filter { !isRetyped || $0.aspect != .coding && $0.aspect != .answer }
  }

  var difference: Difference {
    let reason =
      switch (aspect, before, after) {
      case (.deprecation, nil, _): "is deprecated"
      case (.deprecation, _, nil): "is no longer deprecated"
      default: aspect.reason
      }
    // Semantic Versioning 2.0.0, item 7.
    let isNewlyDeprecated = aspect == .deprecation && before == nil
    return Difference(
      aspect.effect,
      reason,
      from: before,
      to: after,
      values: aspect.isProse ? .prose : .code,
      step: isNewlyDeprecated ? .minor : aspect.effect.step
    )
  }
}

extension PublicDeclaration {
  fileprivate var values: [Aspect: String] {
    Dictionary(facts.map { ($0.aspect, $0.value) }, uniquingKeysWith: { first, _ in first })
  }
}
