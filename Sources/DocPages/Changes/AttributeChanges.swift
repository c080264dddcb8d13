import APIModel

extension FieldPairs.Pair {
  /// What is said otherwise of a field that is on both pages.
  var attributeChanges: [PageChange] {
    let typeChange = typeChange
    // That something is always null now is a change of its type.
    let isNullType = typeChange != nil && (old.type == .null || new.type == .null)
    return [
      typeChange, requirementChange, isNullType ? nil : nullabilityChange, valuesChange,
      defaultChange, limitsChange, deprecationChange,
    ].compactMap(\.self)
  }

  private var isSent: Bool { new.isSent }

  private var typeChange: PageChange? {
    guard let relation = TypeRelation(old.type, new.type) else { return nil }
    let (effect, reason) = relation.effect(whenSent: isSent)
    return change(.type, from: old.typeText, to: new.typeText, effect, because: reason)
  }

  private var requirementChange: PageChange? {
    guard old.requirement != new.requirement, new.location != .path else { return nil }
    let (effect, reason): (PageChange.Effect, String) =
      switch (old.requirement == .required, new.requirement == .required) {
      case (false, true):
        isSent
          ? (.breaking, "requests without it may be refused")
          : (.additive, "it is promised now")
      case (true, false):
        isSent
          ? (.additive, "it may be left out now")
          : (.breaking, "it is no longer promised, who relies on it may fail")
      case (false, false):
        (.none, "what need not be said to be optional is not required either way")
      case (true, true): (.none, "it is required as before")
      }
    return change(
      .required,
      from: old.requirement.json,
      to: new.requirement.json,
      effect,
      because: reason
    )
  }

  private var nullabilityChange: PageChange? {
    guard old.isNullable != new.isNullable else { return nil }
    let (effect, reason): (PageChange.Effect, String) =
      switch (new.isNullable, isSent) {
      case (true, true): (.additive, "null may be sent now")
      case (true, false): (.breaking, "who does not expect null may fail")
      case (false, true): (.breaking, "null may be refused now")
      case (false, false): (.none, "who expects null goes on")
      }
    return change(
      .nullable,
      from: .bool(old.isNullable),
      to: .bool(new.isNullable),
      effect,
      because: reason
    )
  }

  private var deprecationChange: PageChange? {
    guard old.deprecation.isStated != new.deprecation.isStated else { return nil }
    return change(
      .deprecated,
      from: old.deprecation.json,
      to: new.deprecation.json,
      .none,
      because: new.deprecation.isStated
        ? "it works as before; it may go one day" : "the page no longer advises against it"
    )
  }
}

// MARK: - Values, default and limits

extension FieldPairs.Pair {
  private var valuesChange: PageChange? {
    let olds = old.values.map { Set($0.map(\.plainText)) }
    let news = new.values.map { Set($0.map(\.plainText)) }
    guard olds != news else { return nil }
    let (effect, reason) = effectOfValues(olds, news)
    return change(
      .values,
      from: old.values.map(JSON.array),
      to: new.values.map(JSON.array),
      effect,
      because: reason
    )
  }

  private func effectOfValues(
    _ olds: Set<String>?,
    _ news: Set<String>?
  ) -> (PageChange.Effect, String) {
    guard let news else {
      return (.additive, isSent ? "other values may do now" : "other values may come now")
    }
    guard let olds else {
      return isSent
        ? (.breaking, "the page lists the values now, others may be refused")
        : (.none, "the page lists the values now")
    }
    if isSent {
      return news.isSuperset(of: olds)
        ? (.additive, "there is another value to send")
        : (.breaking, "what is no longer listed may be refused")
    }
    return olds.isSuperset(of: news)
      ? (.none, "who expects the old values goes on")
      : (.additive, "clients take values that they do not know")
  }

  private var defaultChange: PageChange? {
    guard old.defaultValue?.plainText != new.defaultValue?.plainText else { return nil }
    let (effect, reason): (PageChange.Effect, String) =
      switch (old.defaultValue, new.defaultValue) {
      case _ where !isSent: (.none, "callers do not send it")
      case (nil, _): (.none, "the page tells the default now")
      case (_, nil): (.none, "the page no longer tells the default")
      default: (.breaking, "callers that leave it out get another behaviour")
      }
    return change(
      .defaultValue,
      from: old.defaultValue,
      to: new.defaultValue,
      effect,
      because: reason
    )
  }

  private var limitsChange: PageChange? {
    let (before, after) = (old.limits, new.limits)
    guard before != after else { return nil }
    let isNarrower =
      after.minimum.map { $0 > before.minimum ?? -.infinity } ?? false
      || after.maximum.map { $0 < before.maximum ?? .infinity } ?? false
      || after.pattern != nil && after.pattern != before.pattern
    let (effect, reason): (PageChange.Effect, String) =
      switch (isNarrower, isSent) {
      case (true, true): (.breaking, "what was within the limits may be refused")
      case (false, true): (.additive, "more may be within the limits now")
      case (true, false): (.none, "who is ready for more goes on")
      case (false, false): (.additive, "more may come than before")
      }
    return change(.limits, from: before.json, to: after.json, effect, because: reason)
  }
}

extension JSON {
  /// The same for a value with quotes and without, and for a number however it is written.
  var plainText: String {
    let text = valueText
    guard text.utf8.count < 32, let number = Double(text) else { return text }
    return Int(exactly: number).map(String.init) ?? String(number)
  }
}

extension DocumentedField.Deprecation {
  fileprivate var isStated: Bool { self != .none }

  fileprivate var json: JSON {
    switch self {
    case .none: .bool(false)
    case .deprecated(let reason): reason.map(JSON.string) ?? .bool(true)
    }
  }
}

extension DocumentedField.Requirement {
  /// Nil where the page does not say.
  fileprivate var json: JSON? {
    switch self {
    case .required: .bool(true)
    case .optional: .bool(false)
    case .notSaid: nil
    }
  }
}

extension Limits {
  fileprivate var json: JSON? {
    let members = [
      minimum.map { ("min", JSON.number($0.words)) },
      maximum.map { ("max", JSON.number($0.words)) },
      pattern.map { ("pattern", JSON.string($0)) },
    ].compactMap(\.self)
    return members.isEmpty ? nil : .record(members)
  }
}

extension DocumentedField {
  fileprivate var typeText: JSON? { (writtenType ?? type?.words).map(JSON.string) }
}
