import APIModel
import SourceText

extension DocumentedField {
  init(
    _ spelling: StainlessBullet.Field,
    _ meaning: StainlessMeaning,
    of entry: StainlessOutline.Entry,
    at path: FieldPath
  ) {
    let notes = StainlessNotes(entry.text, type: meaning.type)
    let prose = ProseFacts(notes.text, type: notes.type)
    let stated = Deprecation(statedIn: entry.text)
    let isMarked = spelling.modifiers.contains(.deprecated)
    let deprecation = isMarked && stated == .none ? .deprecated(reason: nil) : stated
    let isClosed = meaning.values != nil || meaning.hasUnlistedValues
    self.init(
      location: entry.location,
      path: path,
      writtenType: spelling.writtenType,
      type: notes.type,
      requirement: spelling.modifiers.contains(.optional) ? .optional : .required,
      isNullable: meaning.isNullable || spelling.modifiers.contains(.nullable),
      values: isClosed ? meaning.values : prose.values,
      defaultValue: notes.defaultValue ?? prose.defaultValue,
      limits: notes.limits.filled(from: prose.limits),
      deprecation: deprecation,
      text: notes.text,
      range: entry.range
    )
  }

  /// What holds whichever of the variants it is in; nil for none.
  init?(joining fields: [DocumentedField]) {
    guard let first = fields.first else { return nil }
    guard fields.count > 1 else {
      self = first
      return
    }
    let requirements = Set(fields.map(\.requirement))
    let values = fields.compactMap(\.values)
    self.init(
      location: first.location,
      path: first.path,
      writtenType: first.writtenType,
      type: fields.common(\.type)
        ?? DocumentedType(anyOf: fields.compactMap(\.type).flatMap(\.alternatives).eachOnce),
      requirement: requirements.count == 1 ? first.requirement : .optional,
      isNullable: fields.contains(where: \.isNullable),
      values: values.count == fields.count ? values.joined().eachOnce : nil,
      defaultValue: fields.common(\.defaultValue) ?? nil,
      limits: fields.common(\.limits) ?? Limits(),
      deprecation: fields.common(\.deprecation) ?? .none,
      text: first.text,
      range: first.range
    )
  }
}

extension DocumentedType {
  fileprivate var alternatives: [DocumentedType] {
    if case .union(let types) = self { types } else { [self] }
  }
}

extension [DocumentedField] {
  /// What all agree on; nil when they don't.
  fileprivate func common<Fact: Equatable>(_ fact: KeyPath<DocumentedField, Fact>) -> Fact? {
    guard let value = first?[keyPath: fact] else { return nil }
    return allSatisfy { $0[keyPath: fact] == value } ? value : nil
  }
}
