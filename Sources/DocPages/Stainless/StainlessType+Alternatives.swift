extension StainlessType {
  /// `array of A or B` is a list of either, up to the next `array of`; `null` is never an element.
  init?(alternatives: [StainlessType], unlisted: Int) {
    guard alternatives.count > 1 || unlisted > 0 else {
      guard let only = alternatives.first else { return nil }
      self = only
      return
    }
    var groups: [[StainlessType]] = []
    for type in alternatives {
      if let first = groups.last?.first, first.isArray, !type.isArray, type != .plain(.null) {
        groups[groups.count - 1].append(type)
      } else {
        groups.append([type])
      }
    }
    let last = groups.count - 1
    let types = groups.enumerated().map { index, group in
      StainlessType(group: group, unlisted: index == last ? unlisted : 0)
    }
    let endsInList = groups.last?.first?.isArray ?? false
    let ownUnlisted = endsInList ? 0 : unlisted
    self = types.count == 1 && ownUnlisted == 0 ? types[0] : .oneOf(types, unlisted: ownUnlisted)
  }

  /// A list and the alternatives to its element, or a single type.
  private init(group: [StainlessType], unlisted: Int) {
    let isList = group[0].isArray && (group.count > 1 || unlisted > 0)
    self = isList ? group[0].list(or: group.dropFirst(), unlisted: unlisted) : group[0]
  }

  private func list(or others: ArraySlice<StainlessType>, unlisted: Int) -> StainlessType {
    guard case .array(let element) = self else {
      return .oneOf([self] + others, unlisted: unlisted)
    }
    return .array(of: element.list(or: others, unlisted: unlisted))
  }
}
