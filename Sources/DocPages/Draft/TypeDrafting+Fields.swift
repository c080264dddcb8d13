import APIModel
import SourceText

extension TypeDrafting {
  /// The fields of an object: first those that the page documents, then what only examples show.
  mutating func fields(of evidence: Evidence, at place: TypePlace) -> [DraftField] {
    let shown = ShownFields(in: evidence.values)
    let documented = Set(evidence.tree.members.map(\.name))
    let undocumented = shown.names.filter { !documented.contains($0) }
    let isBare = documented.isEmpty && !place.isInferred && !undocumented.isEmpty
    if isBare {
      let reason = "the page lists no fields; the example has these"
      inferences.append(DraftInference(fact: place.fact, reason: reason))
    }
    var fields: [DraftField] = []
    for member in evidence.tree.members {
      let place = place.member(
        member.name,
        isInferred: place.isInferred,
        range: member.tree.field?.range
      )
      fields += field(member.name, member.tree, shown, at: place)
    }
    for name in undocumented {
      let isNew = !isBare && !place.isInferred && name.canBeKey
      let place = place.member(name, isInferred: true, range: nil)
      if isNew {
        let reason = "only the example shows it"
        inferences.append(DraftInference(fact: place.fact, reason: reason))
      }
      fields += field(name, FieldTree(), shown, at: place)
    }
    return fields
  }

  /// One field; none if the language can't say its name.
  private mutating func field(
    _ name: String,
    _ tree: FieldTree,
    _ shown: ShownFields,
    at place: TypePlace
  ) -> [DraftField] {
    guard name.canBeKey else {
      let message = "a field has a name that is empty or very long; it is left out"
      remark(.notExpressible, message, at: place.range)
      return []
    }
    let evidence = Evidence(tree: tree, values: shown.values(of: name))
    let occurrence = shown.occurrence(of: name)
    let presence =
      switch place.use {
      case .sent: DraftPresence(sent: tree.field, shown: occurrence)
      case .answered: DraftPresence(answered: tree.field, shown: occurrence)
      }
    let type = type(of: evidence, presence, at: place)
    return [field(name, type, tree.field, mayBeAbsent: presence.mayBeAbsent)]
  }

  private mutating func type(
    of evidence: Evidence,
    _ presence: DraftPresence,
    at place: TypePlace
  ) -> DraftType {
    guard presence.isNullable || presence.isUnknown else { return type(of: evidence, at: place) }
    var word = word(for: evidence, at: place)
    let takesNull = word == "any" || word == "null"
    if presence.isNullable, !presence.isUnknown, !takesNull { word += " | null" }
    if presence.isUnknown { word += " | unknown" }
    return .text(word)
  }

  /// A field with what else the page says of it, as far as that fits its type.
  mutating func field(
    _ name: String,
    _ type: DraftType,
    _ documented: DocumentedField?,
    mayBeAbsent: Bool
  ) -> DraftField {
    // What ends in a question mark can't be described as always there.
    let mayBeAbsent = mayBeAbsent || name.hasSuffix("?")
    guard let documented else {
      return DraftField(
        name: name,
        type: type,
        mayBeAbsent: mayBeAbsent,
        isSensitive: type.holdsSecret(name)
      )
    }
    let limits = limits(of: documented, type)
    let defaultValue = defaultValue(of: documented, type, limits)
    if limits != documented.limits {
      let message = "the limits of '\(name)' do not suit its type; they are left out"
      remark(.pageConflict, message, at: documented.range)
    }
    if defaultValue == nil, documented.defaultValue ?? .null != .null {
      let message = "the default of '\(name)' is no value of its type; it is left out"
      remark(.pageConflict, message, at: documented.range)
    }
    return DraftField(
      name: name,
      type: type,
      mayBeAbsent: mayBeAbsent,
      defaultValue: defaultValue,
      limits: limits,
      isDeprecated: documented.deprecation != .none,
      isSensitive: type.holdsSecret(name)
    )
  }
}

extension DraftType {
  /// Whether text of that name is a secret.
  fileprivate func holdsSecret(_ name: String) -> Bool {
    let secrets: Set<String> = [
      "access token", "api key", "apikey", "auth token", "client secret", "password", "secret",
      "token",
    ]
    return words == "string" && secrets.contains(NameWords(name).words.joined(separator: " "))
  }
}

extension String {
  /// Whether it can be a key of YAML and name a field.
  var canBeKey: Bool { !isEmpty && unicodeScalars.count <= 200 }
}
