import APIModel

extension FieldPairs {
  var fieldChanges: [PageChange] {
    removed.map(\.removal) + added.map(\.addition)
      + pairs.flatMap { [placeChange($0)].compactMap(\.self) + $0.attributeChanges }
  }

  var wordingChanges: [PageChange] {
    var changes: [PageChange] = []
    if old.title != new.title {
      changes.append(
        PageChange(
          .wording,
          of: "title",
          from: old.title.map(JSON.string),
          to: new.title.map(JSON.string),
          .none,
          because: "no fact depends on the title"
        )
      )
    }
    return changes + pairs.compactMap(\.wordingChange)
  }

  private func placeChange(_ pair: Pair) -> PageChange? {
    switch pair.relation {
    case .same: return reshaping(pair)
    case .renamed:
      return pair.change(
        .renamed,
        from: .string(pair.old.path.text),
        to: .string(pair.new.path.text),
        .breaking,
        because: pair.new.isSent
          ? "the old name may be ignored or refused" : "the old name is no longer there to be read"
      )
    case .renamedHole:
      return pair.change(
        .renamed,
        from: .string(pair.old.path.text),
        to: .string(pair.new.path.text),
        .none,
        because: "the name of a hole in the path is not sent; only code that is made of it changes"
      )
    case .moved:
      return pair.change(
        .moved,
        from: .string(pair.old.fact),
        to: .string(pair.new.fact),
        .breaking,
        because: pair.new.isSent
          ? "it may be ignored or refused at the old place" : "it is no longer at the old place"
      )
    }
  }

  /// That something on the way to a field is a list now, or none any more, if no type says so.
  private func reshaping(_ pair: Pair) -> PageChange? {
    // What holds it may have moved deeper.
    let shapes = zip(pair.old.path.lists.reversed(), pair.new.path.lists.reversed())
    guard shapes.contains(where: { $0 != $1 }) else { return nil }
    let place = pair.new.place
    let isSaidByType = (0..<min(place.names.count, FieldPlace.deepest)).contains { count in
      listness.contains(
        FieldPlace(location: place.location, names: Array(place.names.prefix(count)))
      )
    }
    guard !isSaidByType else { return nil }
    return pair.change(
      .moved,
      from: .string(pair.old.fact),
      to: .string(pair.new.fact),
      .breaking,
      because: "the way to it goes through other lists"
    )
  }
}

extension FieldPath {
  /// For each name, how many lists are to be entered behind it.
  fileprivate var lists: [Int] {
    steps.reduce(into: []) { lists, step in
      switch step {
      case .name: lists.append(0)
      case .elements: if !lists.isEmpty { lists[lists.count - 1] += 1 }
      }
    }
  }
}

extension DocumentedField {
  /// Whether callers send it; otherwise they read it.
  var isSent: Bool { location != .response && location != .error }

  /// What descriptions call it: `query.take`.
  var fact: String { "\(location.section).\(path.text)" }

  /// Whether nothing works without it. The hole of a path must always be filled.
  private var isNeeded: Bool { requirement == .required || location == .path }

  fileprivate var removal: PageChange {
    PageChange(
      .removed,
      of: fact,
      from: summary,
      .breaking,
      because: isSent ? "it may be ignored or refused" : "it is no longer there to be read",
      old: range
    )
  }

  fileprivate var addition: PageChange {
    let (effect, reason): (PageChange.Effect, String) =
      if !isSent {
        (.additive, "who does not know it passes over it")
      } else if isNeeded {
        (.breaking, "requests without it may be refused")
      } else {
        (.additive, "it may be left out")
      }
    return PageChange(.added, of: fact, to: summary, effect, because: reason, new: range)
  }

  /// Its type and whether it is required.
  private var summary: JSON? {
    let words = [writtenType ?? type?.words, requirement.words].compactMap(\.self)
    return words.isEmpty ? nil : .string(words.joined(separator: ", "))
  }
}

extension DocumentedField.Location {
  /// The key of descriptions that it comes under.
  fileprivate var section: String {
    switch self {
    case .header: "headers"
    case .cookie: "cookies"
    case .error: "errors"
    case .path, .query, .body, .response: rawValue
    }
  }
}

extension FieldPairs.Pair {
  func change(
    _ kind: PageChange.Kind,
    from before: JSON?,
    to after: JSON?,
    _ effect: PageChange.Effect,
    because reason: String
  ) -> PageChange {
    PageChange(
      kind,
      of: new.fact,
      from: before,
      to: after,
      effect,
      because: reason,
      old: old.range,
      new: new.range
    )
  }

  /// That only its text, or the spelling of its type, is another.
  fileprivate var wordingChange: PageChange? {
    let typesMeanTheSame = old.writtenType == new.writtenType || old.type != new.type
    guard old.text.collapsed != new.text.collapsed || !typesMeanTheSame else { return nil }
    return change(.wording, from: nil, to: nil, .none, because: "the text alone is another")
  }
}

extension String {
  /// Its words, whatever stands between.
  private var words: [Substring] { split(whereSeparator: \.isWhitespace) }
  fileprivate var collapsed: String { words.joined(separator: " ") }
}
