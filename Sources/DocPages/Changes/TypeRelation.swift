/// How a type that a page documents now relates to what it documented before.
enum TypeRelation {
  /// It says the same and more: `array` → `string[]`, `string` → `string (ISO 8601)`.
  case moreExact
  /// It says less, and nothing that contradicts.
  case lessExact
  /// It takes what it took and other values.
  case wider
  case narrower
  case different

  /// Nil if they are the same.
  init?(_ old: DocumentedType?, _ new: DocumentedType?) {
    guard old != new else { return nil }
    guard let old else {
      self = .moreExact
      return
    }
    guard let new else {
      self = .lessExact
      return
    }
    if old.isSaidMoreExactly(by: new) {
      self = .moreExact
    } else if new.isSaidMoreExactly(by: old), !new.takesFractions(besides: old) {
      self = .lessExact
    } else if new.takes(old) {
      self = .wider
    } else if old.takes(new) {
      self = .narrower
    } else {
      self = .different
    }
  }

  func effect(whenSent isSent: Bool) -> (PageChange.Effect, String) {
    switch (self, isSent) {
    case (.moreExact, _): (.none, "the type is only said more exactly")
    case (.lessExact, _): (.none, "the type is only said less exactly")
    case (.wider, true): (.additive, "what was sent before still fits")
    case (.wider, false): (.breaking, "values of another type may come")
    case (.narrower, true): (.breaking, "what was sent before may be refused")
    case (.narrower, false): (.none, "what comes still fits")
    case (.different, true): (.breaking, "what was sent before no longer fits")
    case (.different, false): (.breaking, "what comes no longer fits what was read before")
    }
  }
}

extension DocumentedType {
  /// Whether the other type is this one with more said of it.
  fileprivate func isSaidMoreExactly(by other: DocumentedType) -> Bool {
    switch (self, other) {
    case (.string(nil), .string), (.integer(nil), .integer), (.number(nil), .number),
      (.array(nil), .array), (.map(nil), .map), (.object, .map), (.object, .named),
      (.number(nil), .integer):
      true
    case (.array(let old?), .array(let new?)), (.map(let old?), .map(let new?)):
      old == new || old.isSaidMoreExactly(by: new)
    default: false
    }
  }

  /// Whether whole numbers became numbers of any kind. The other way, a page that says `number` is
  /// taken to have meant whole ones.
  fileprivate func takesFractions(besides other: DocumentedType) -> Bool {
    switch (self, other) {
    case (.number, .integer): true
    case (.array(let element?), .array(let other?)), (.map(let element?), .map(let other?)):
      element.takesFractions(besides: other)
    default: false
    }
  }

  /// Whether every value of the other type is one of this.
  fileprivate func takes(_ other: DocumentedType) -> Bool {
    if self == other || self == .any { return true }
    switch (self, other) {
    case (.union(let types), .union(let others)):
      return others.allSatisfy { other in types.contains { $0.takes(other) } }
    case (.union(let types), _): return types.contains { $0.takes(other) }
    case (.number, .integer): return true
    case (.array(let element?), .array(let other?)), (.map(let element?), .map(let other?)):
      return element.takes(other)
    default: return self.isSaidMoreExactly(by: other)
    }
  }
}
