import APIModel

extension DescribedTypes {
  /// The only values that are described, as text; nil if others are possible.
  func listedValues(of field: DescribedField) -> [String]? {
    let lists = field.alternatives.map { alternative in
      alternative.tag.map { [$0] } ?? listedValues(of: [alternative.value])
    }
    guard !lists.contains(nil) else { return nil }
    return lists.compactMap(\.self).flatMap(\.self).reduce(into: []) { values, value in
      if !values.contains(value) { values.append(value) }
    }
  }

  /// Of a list, those of its elements.
  private func listedValues(of values: [DescribedValue]) -> [String]? {
    let lists = plain(innermost(values)).filter { $0.schema != .null }.map {
      listedValues(of: $0.schema)
    }
    return lists.contains(nil) ? nil : lists.compactMap(\.self).flatMap(\.self)
  }

  /// The values, or what the lists among them hold in the end; lists may hold themselves.
  private func innermost(_ values: [DescribedValue]) -> [DescribedValue] {
    var inner = values
    var seen: Set<Schema> = []
    while true {
      let elements = elements(of: inner).filter { seen.insert($0.schema).inserted }
      if elements.isEmpty { return inner }
      inner = elements
    }
  }

  private func listedValues(of schema: Schema) -> [String]? {
    if schema == .boolean { return ["true", "false"] }
    guard case .named(let name) = schema, case .enumeration(let enumeration)? = shape(name) else {
      return nil
    }
    switch enumeration.values {
    case .strings(let cases): return cases.map(\.value)
    case .integers(let cases): return cases.map { String($0.value) }
    }
  }
}
