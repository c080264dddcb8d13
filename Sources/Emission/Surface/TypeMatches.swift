import APIModel

/// Types of an older module that a newer one has under another name.
struct TypeMatches {
  /// Full names in Swift.
  let renamed: [(old: String, new: String)]

  /// - Parameter renames: What is known so far.
  init(from old: ModuleSurface, to new: ModuleSurface, renames: Renames) {
    let slugs = Dictionary(
      renames.operations.map { ($0.old.slug, $0.new.slug) },
      uniquingKeysWith: { first, _ in first }
    )
    func oldName(_ name: TypeName) -> String { renames.applied(to: old.names.type(name)) }
    func newName(_ name: TypeName) -> String { new.names.type(name) }
    let kept = Set(old.api.types.map { oldName($0.name) })
      .intersection(new.api.types.map { newName($0.name) })
    let gone = old.api.types.filter { !kept.contains(oldName($0.name)) }
    let come = new.api.types.filter { !kept.contains(newName($0.name)) }

    // The description still calls them the same; another type has taken their names in Swift.
    let same = matches(
      gone.map { (type: $0, path: $0.name.path(slugs)) },
      come.map { (type: $0, path: $0.name.path) },
      by: \.path
    ).map { (old: $0.old.type.name, new: $0.new.type.name) }
    let olds = Set(same.map(\.old))
    let news = Set(same.map(\.new))
    let before = TypeUses(old.api, slugs: slugs) { name in
      kept.contains(oldName(name)) ? oldName(name) : nil
    }
    let after = TypeUses(new.api, slugs: [:]) { name in
      kept.contains(newName(name)) ? newName(name) : nil
    }
    let alike = TypeUses.matches(
      gone.filter { $0.name.path.count == 1 && !olds.contains($0.name) }.map(before.use),
      come.filter { $0.name.path.count == 1 && !news.contains($0.name) }.map(after.use)
    )
    renamed =
      same.map { (old.names.type($0.old), newName($0.new)) }
      + alike.map { (old.names.type($0.old), newName($0.new)) }
  }
}

extension TypeName {
  /// With its operation called otherwise.
  fileprivate func path(_ slugs: [String: String]) -> [String] {
    guard let first = path.first, path.count > 1, let slug = slugs[first] else { return path }
    return [slug] + path.dropFirst()
  }
}
