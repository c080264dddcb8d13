/// What one declaration is, in two versions of a module.
struct DeclarationDifferences {
  private let old: PublicDeclaration
  private let new: PublicDeclaration
  private let renames: Renames
  /// What its holder lost and won, which isn't told again.
  private let holder: OfferChange
  private let offers: OfferChange
  private let facts: [FactChange]

  init(
    from old: PublicDeclaration,
    to new: PublicDeclaration,
    renames: Renames,
    holder: OfferChange
  ) {
    self.old = old
    self.new = new
    self.renames = renames
    self.holder = holder
    offers = OfferChange(from: old, to: new)
    facts = FactChange.all(from: old, to: new, renames: renames)
  }

  /// - Parameter members: The names that members have now, by the full names that they would have
  ///   if only their holders were called otherwise.
  func all(members: [String: String]) -> [Difference] {
    if let kind = facts.first(where: { $0.aspect == .kind }) {
      return [Difference(.sourceBreaking, kind.aspect.reason, from: old.text, to: new.text)]
    }
    return names + shape + order(members) + tolerance
      + facts.filter { $0.aspect.effect != .sourceBreaking }.map(\.difference)
  }

  private var names: [Difference] {
    let call = facts.filter { $0.aspect == .call }.map(\.difference)
    if old.name == new.name { return call }
    let reason = new.kind == .operation ? "has another request type" : "has another name"
    return call + [Difference(.sourceBreaking, reason, from: old.name, to: new.name)]
  }

  /// All that callers see of the declaration, told at once.
  private var shape: [Difference] {
    let seen = facts.filter { $0.aspect.effect == .sourceBreaking && $0.aspect != .call }
    let breaking = seen.map(\.aspect.reason) + offers.lost(unlessBy: holder)
    let gained = offers.gained(unlessBy: holder)
    if breaking.isEmpty, gained.isEmpty { return [] }
    let (before, after) = texts(seen)
    return [
      Difference(
        breaking.isEmpty ? .additive : .sourceBreaking,
        (breaking + gained).joined(separator: ", "),
        from: before,
        to: after
      )
    ]
  }

  /// The first texts that show what is different.
  private func texts(_ facts: [FactChange]) -> (String, String) {
    let values = (
      facts.compactMap(\.before).joined(separator: ", "),
      facts.compactMap(\.after).joined(separator: ", ")
    )
    let code = (old.code.first?.text ?? "", new.code.first?.text ?? "")
    let texts = [(old.text, new.text), (old.argument, new.argument), values, code]
    return texts.first { $0 != $1 } ?? (old.text, new.text)
  }

  /// What decoding stumbles over now.
  private var tolerance: [Difference] {
    let words = [Offer.absence: "missing", .null: "null"].filter { offers.lost.contains($0.key) }
      .values.sorted()
    if words.isEmpty { return [] }
    let reason = "fails to decode where it is \(words.joined(separator: " or "))"
    let (before, after) = texts([])
    return [Difference(.behaviourChanging, reason, from: before, to: after)]
  }

  private func order(_ members: [String: String]) -> [Difference] {
    let holder = renames.applied(to: old.fullName)
    func isReordered(_ before: [String], _ after: [String]) -> Bool {
      let names = before.map { members["\(holder).\($0)"] ?? $0 }
      let (inNew, inOld) = (Set(after), Set(names))
      return names.filter(inNew.contains) != after.filter(inOld.contains)
    }
    switch (old.order, new.order) {
    case (.arguments(let before), .arguments(let after)) where isReordered(before, after):
      return [.reorderedArguments(from: before, to: after)]
    case (.trials(let before), .trials(let after)) where isReordered(before, after):
      return [.reorderedTrials(from: before, to: after)]
    default: return []
    }
  }
}
