import APIModel
import YAMLReader

extension Importing {
  /// The bounds of a value, as far as a description has some for its type.
  mutating func limits(of read: ReadSchema) -> Limits {
    let pattern = isText(read) ? pattern(read.bounds) : nil
    guard let keys = limitKeys(read) else { return Limits(pattern: pattern) }
    var bounds = [keys.minimum, keys.maximum].map { key -> Double? in
      let node = read.bounds.first { $0.entry(key) != nil }
      guard let node, let number = node.entry(key)?.value.number else { return nil }
      if keys.areCounts, number < 0 || number.rounded() != number { return nil }
      _ = take(key, of: node)
      return number
    }
    if read.type == .integer || read.type == .int64 { sharpen(&bounds, read.bounds) }
    if let minimum = bounds[0], let maximum = bounds[1], minimum > maximum {
      remark("the least value is above the greatest; both are left out", at: read.bounds[0])
      bounds = [nil, nil]
    }
    return Limits(minimum: bounds[0], maximum: bounds[1], pattern: pattern)
  }

  /// Integers beyond a bound begin one further on.
  private mutating func sharpen(_ bounds: inout [Double?], _ sources: [YAMLNode]) {
    for (index, key) in ["exclusiveMinimum", "exclusiveMaximum"].enumerated() {
      guard let node = first(key, of: sources) else { continue }
      let step: Double = index == 0 ? 1 : -1
      if node.flag?.value == true {
        bounds[index] = bounds[index].map { $0 + step }
      } else if let number = node.number {
        let sharper = (index == 0 ? number.rounded(.down) : number.rounded(.up)) + step
        let plain = bounds[index] ?? sharper
        bounds[index] = index == 0 ? max(sharper, plain) : min(sharper, plain)
      }
    }
  }

  private mutating func pattern(_ sources: [YAMLNode]) -> String? {
    if isExported,
      let source = sources.first(where: { $0.entry(Extension.pattern.rawValue) != nil })
    {
      return text(.pattern, of: source)
    }
    return first("pattern", of: sources)?.text?.value
  }

  private func isText(_ read: ReadSchema) -> Bool {
    switch read.type {
    case .string: true
    case .named: statedType(read) == "string" && !read.bounds.contains { $0.entry("enum") != nil }
    default: false
    }
  }

  private func statedType(_ read: ReadSchema) -> String? {
    read.bounds.lazy.compactMap { node in
      let type = node.entry("type")?.value
      return (type?.elements ?? type.map { [$0] } ?? []).compactMap(\.word).first { $0 != "null" }
    }.first
  }

  private func limitKeys(
    _ read: ReadSchema
  ) -> (minimum: String, maximum: String, areCounts: Bool)? {
    switch types.resolved(read.type) {
    case .integer, .int64, .number, .epoch, .duration: return ("minimum", "maximum", false)
    case .string, .url, .base64, .embeddedJSON: return ("minLength", "maxLength", true)
    case .array: return ("minItems", "maxItems", true)
    case .map: return ("minProperties", "maxProperties", true)
    case .named where read.bounds.allSatisfy({ $0.entry("enum") == nil }):
      switch statedType(read) {
      case "integer", "number": return ("minimum", "maximum", false)
      case "string": return ("minLength", "maxLength", true)
      case "array": return ("minItems", "maxItems", true)
      default: return nil
      }
    default: return nil
    }
  }
}

extension YAMLNode {
  /// The value of a finite number.
  fileprivate var number: Double? {
    guard let scalar, scalar.value == .integer || scalar.value == .number,
      let number = Double(scalar.text), number.isFinite
    else { return nil }
    return number
  }
}
