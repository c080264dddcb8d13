/// What a declaration no longer offers, and what it offers now.
struct OfferChange {
  static let none = OfferChange(lost: [], gained: [])

  let lost: [Offer]
  let gained: [Offer]

  private init(lost: [Offer], gained: [Offer]) {
    (self.lost, self.gained) = (lost, gained)
  }

  init(from old: PublicDeclaration, to new: PublicDeclaration) {
    self.init(
      lost: old.offers.filter { !new.offers.contains($0) },
      gained: new.offers.filter { !old.offers.contains($0) }
    )
  }

  /// What is to be said of it; what went with the holder is left out.
  func lost(unlessBy holder: OfferChange) -> [String] {
    lost.filter { $0 != .setting || !holder.lost.contains(.settingMembers) }.compactMap(\.lost)
  }

  func gained(unlessBy holder: OfferChange) -> [String] {
    gained.filter { $0 != .setting || !holder.gained.contains(.settingMembers) }
      .compactMap(\.gained)
  }
}
