import APIModel

/// Everything that generated modules offer, do and say otherwise than those of other descriptions.
package struct SurfaceChanges: Sendable {
  /// By module, gravest first, then by the names of what changed.
  package let all: [SurfaceChange]

  package init(from old: [API], to new: [API]) {
    let kept = SurfaceChanges.pairs(old, new)
    let (olds, news) = (Set(kept.map(\.old.module)), Set(kept.map(\.new.module)))
    let changes =
      kept.flatMap(SurfaceChanges.changes)
      + old.filter { !olds.contains($0.module) }.compactMap { api in
        ModuleSurface.module(api).removal?.change(of: ModuleSurface.module(api), in: api.module)
      }
      + new.filter { !news.contains($0.module) }.compactMap { api in
        ModuleSurface.module(api).arrival?.change(of: ModuleSurface.module(api), in: api.module)
      }
    all = changes.sorted { $0.rank.lexicographicallyPrecedes($1.rank) }
  }

  /// The gravest of what the changes call for.
  package var step: VersionStep { all.map(\.step).max() ?? .none }

  private static func changes(from old: API, to new: API) -> [SurfaceChange] {
    let schemes = Set(old.securitySchemes.map(\.name))
      .intersection(new.securitySchemes.map(\.name))
    return SurfaceComparison(
      from: ModuleSurface(old, schemes: schemes),
      to: ModuleSurface(new, schemes: schemes)
    ).changes
  }

  /// By the names of the modules, else by the folders of their descriptions.
  private static func pairs(_ old: [API], _ new: [API]) -> [(old: API, new: API)] {
    let named = matches(old, new, by: \.module)
    let (olds, news) = (Set(named.map(\.old.module)), Set(named.map(\.new.module)))
    return named
      + matches(
        old.filter { !olds.contains($0.module) },
        new.filter { !news.contains($0.module) },
        by: \.folder
      )
  }
}

extension SurfaceChange {
  /// What it is sorted by.
  fileprivate var rank: [String] {
    [module, String(effect.rank), declaration, kind, reason, before ?? "", after ?? ""]
  }
}
