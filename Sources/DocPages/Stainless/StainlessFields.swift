import APIModel
import SourceText

/// The fields that an outline documents, and what it leaves open of them.
struct StainlessFields {
  private(set) var gaps: [Gap] = []
  /// Variants of one object may have fields of the same name, which become one field.
  private var spellings: [DocumentedField.Identity: [DocumentedField]] = [:]
  private var order: [DocumentedField.Identity] = []

  init(_ outline: StainlessOutline) {
    let entries = outline.entries
    let paths = StainlessPaths(entries)
    for (index, meaning) in Self.meanings(of: entries).enumerated() {
      guard let meaning else { continue }
      let (entry, path) = (entries[index], paths.own[index])
      if case .field(let spelling) = entry.content {
        add(DocumentedField(spelling, meaning, of: entry, at: path))
        addGaps(of: meaning, path, at: entry.range)
      } else if entry.parent == nil {
        addGaps(of: meaning, path, at: entry.range)
      }
    }
  }

  var fields: [DocumentedField] {
    order.compactMap { spellings[$0].flatMap(DocumentedField.init(joining:)) }
  }

  private mutating func add(_ field: DocumentedField) {
    if spellings[field.identity] == nil { order.append(field.identity) }
    spellings[field.identity, default: []].append(field)
  }

  private mutating func addGaps(
    of meaning: StainlessMeaning,
    _ path: FieldPath,
    at range: SourceRange
  ) {
    if meaning.hasUnlistedValues { gaps.append(Gap(.unlistedValues, path.text, at: range)) }
    if meaning.hasUnexpandedTypes { gaps.append(Gap(.unexpandedType, path.text, at: range)) }
  }

  /// Nil for bullets that are values.
  private static func meanings(of entries: [StainlessOutline.Entry]) -> [StainlessMeaning?] {
    var details = Array(repeating: StainlessMeaning.Details(), count: entries.count)
    var meanings: [StainlessMeaning?] = Array(repeating: nil, count: entries.count)
    for index in entries.indices.reversed() {
      let entry = entries[index]
      details[index].values.reverse()
      details[index].variants.reverse()
      let meaning = entry.type.map { StainlessMeaning($0, details[index]) }
      meanings[index] = meaning
      guard let parent = entry.parent else { continue }
      switch entry.content {
      case .field: details[parent].hasFields = true
      case .value(let json): details[parent].values.append(json)
      case .variant: meaning.map { details[parent].variants.append($0) }
      }
    }
    return meanings
  }
}

/// The way to each bullet of an outline. Variants are no step of it.
struct StainlessPaths {
  private(set) var own: [FieldPath] = []
  /// To the fields below.
  private var below: [FieldPath] = []

  init(_ entries: [StainlessOutline.Entry]) {
    for entry in entries {
      let path = path(to: entry, among: entries)
      let lists = entry.type?.listDepth ?? 0
      own.append(path)
      below.append(path + FieldPath(Array(repeating: .elements, count: lists)))
    }
  }

  private func path(to entry: StainlessOutline.Entry, among entries: [StainlessOutline.Entry])
    -> FieldPath
  {
    guard let parent = entry.parent else { return FieldPath([]).appending(entry) }
    if case .variant(_, let type) = entry.content, let above = entries[parent].type {
      return above.takes(variant: type) ? own[parent] : below[parent]
    }
    return below[parent].appending(entry)
  }
}

extension FieldPath {
  fileprivate func appending(_ entry: StainlessOutline.Entry) -> FieldPath {
    guard case .field(let field) = entry.content else { return self }
    return self + FieldPath([.name(field.name)])
  }
}

extension StainlessType {
  /// Whether a variant below it stands for the whole, and not for an element.
  func takes(variant: StainlessType) -> Bool {
    switch self {
    case .array(of: .oneOf): variant.isArray
    case .array: false
    default: true
    }
  }
}
