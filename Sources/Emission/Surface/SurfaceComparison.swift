/// Finds what a newer module has otherwise than an older one.
struct SurfaceComparison {
  private let old: ModuleSurface
  private let new: ModuleSurface
  private let renames: Renames
  private let pairs: [(old: PublicDeclaration, new: PublicDeclaration)]

  init(from old: ModuleSurface, to new: ModuleSurface) {
    self.old = old
    self.new = new
    let renames = Renames(from: old, to: new)
    self.renames = renames
    let named = matches(old.declarations, new.declarations, by: \.key, renamed: renames)
    let (olds, news) = (Set(named.map(\.old.key)), Set(named.map(\.new.key)))
    let described = matches(
      old.declarations.filter { $0.origin != nil && !olds.contains($0.key) },
      new.declarations.filter { $0.origin != nil && !news.contains($0.key) },
      by: \.originKey,
      renamed: renames
    )
    pairs = named + described
  }

  var changes: [SurfaceChange] {
    let members = Dictionary(
      pairs.map { (renames.applied(to: $0.old.fullName), $0.new.name) },
      uniquingKeysWith: { first, _ in first }
    )
    let offers = Dictionary(
      pairs.map { ($0.new.fullName, OfferChange(from: $0.old, to: $0.new)) },
      uniquingKeysWith: { first, _ in first }
    )
    let differences = pairs.flatMap { old, new in
      DeclarationDifferences(
        from: old,
        to: new,
        renames: renames,
        holder: offers[new.holder] ?? .none
      ).all(members: members).map { $0.change(of: new, in: self.new.api.module) }
    }
    return gone + come + differences
  }

  /// Pairs whose members can be told of one by one.
  private var holders: (old: Set<String>, new: Set<String>) {
    let alike = pairs.filter { $0.old.kind == $0.new.kind }
    return (Set(alike.map(\.old.fullName)), Set(alike.map(\.new.fullName)))
  }

  /// What only the older module has, unless what it was part of is gone as well.
  private var gone: [SurfaceChange] {
    let kept = Set(pairs.map(\.old.key))
    let holders = holders.old
    return old.declarations.filter { !kept.contains($0.key) && $0.isPart(of: holders) }
      .compactMap { $0.removal?.change(of: $0, in: new.api.module) }
  }

  /// What only the newer module has, unless what it is part of is new as well.
  private var come: [SurfaceChange] {
    let kept = Set(pairs.map(\.new.key))
    let holders = holders.new
    return new.declarations.filter { !kept.contains($0.key) && $0.isPart(of: holders) }
      .compactMap { $0.arrival?.change(of: $0, in: new.api.module) }
  }
}

/// Pairs with the same key once the older one's names are the newer ones.
private func matches(
  _ old: [PublicDeclaration],
  _ new: [PublicDeclaration],
  by key: (PublicDeclaration) -> DeclarationKey,
  renamed renames: Renames
) -> [(old: PublicDeclaration, new: PublicDeclaration)] {
  let olds = old.map { (declaration: $0, key: key($0).renamed(renames)) }
  let news = new.map { (declaration: $0, key: key($0)) }
  return matches(olds, news) { $0.key }.map { ($0.old.declaration, $0.new.declaration) }
}

/// What a declaration is recognized by.
private struct DeclarationKey: Hashable {
  enum Sort: Hashable {
    case type
    case other(PublicDeclaration.Kind)
  }

  let sort: Sort
  let path: String
  let origin: PublicDeclaration.Origin?

  func renamed(_ renames: Renames) -> DeclarationKey {
    let path = renames.applied(to: path)
    guard case .type(let type) = origin else {
      return DeclarationKey(sort: sort, path: path, origin: origin)
    }
    return DeclarationKey(sort: sort, path: path, origin: .type(renames.applied(to: type)))
  }
}

extension PublicDeclaration {
  fileprivate var key: DeclarationKey {
    // There is one module on either side.
    DeclarationKey(sort: sort, path: kind == .module ? "" : fullName, origin: nil)
  }

  fileprivate var originKey: DeclarationKey {
    DeclarationKey(sort: sort, path: holder, origin: origin)
  }

  private var sort: DeclarationKey.Sort {
    switch kind {
    case .structure, .enumeration, .union, .alias: .type
    default: .other(kind)
    }
  }

  fileprivate func isPart(of holders: Set<String>) -> Bool {
    holder.isEmpty || holders.contains(holder)
  }
}
