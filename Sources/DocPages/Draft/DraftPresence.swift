import APIModel

/// Whether a field has to be there, and whether it may be null.
struct DraftPresence: Hashable {
  var mayBeAbsent = false
  var isNullable = false
  /// Nobody says.
  var isUnknown = false
}

/// The fields that example objects have.
struct ShownFields {
  /// How many objects there are.
  let holders: Int
  /// In the order in which they first occur.
  private(set) var names: [String] = []
  private var found: [String: [JSON]] = [:]

  init(in values: [JSON]) {
    let objects = values.compactMap(\.members)
    holders = objects.count
    for member in objects.joined() {
      if found[member.name] == nil { names.append(member.name) }
      found[member.name, default: []].append(member.value)
    }
  }

  func values(of name: String) -> [JSON] { found[name] ?? [] }

  func occurrence(of name: String) -> Occurrence {
    let values = values(of: name)
    return Occurrence(
      holders: holders,
      present: values.count,
      null: values.count { $0 == .null }
    )
  }
}

/// In how many examples a field occurs.
struct Occurrence: Hashable {
  /// The objects that it could be in.
  let holders: Int
  let present: Int
  let null: Int
}

extension DraftPresence {
  /// Of what is sent: required is what the page calls so.
  init(sent field: DocumentedField?, shown: Occurrence) {
    mayBeAbsent = field?.requirement != .required
    isNullable = field?.isNullable ?? false || shown.null > 0
  }

  /// Of what comes back: promised is what the page calls required, or what all examples have.
  init(answered field: DocumentedField?, shown: Occurrence) {
    isNullable = field?.isNullable ?? false || shown.null > 0
    switch field?.requirement ?? .notSaid {
    case .required: mayBeAbsent = false
    case .optional: mayBeAbsent = true
    case .notSaid where shown.present == 0: isUnknown = true
    case .notSaid: mayBeAbsent = shown.present < shown.holders
    }
  }
}
