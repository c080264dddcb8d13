import APIModel
import SourceText

extension TypeDrafting {
  /// An enumeration, if the page lists all values and the language has a form for them.
  func choice(of evidence: Evidence) -> DraftType? {
    guard case .scalar(let type) = evidence.kind, type != .boolean, type != .null,
      let values = evidence.choices?.eachOnce.filter({ $0 != .null }), !values.isEmpty
    else { return nil }
    let areTexts = values.allSatisfy { $0.text != nil }
    return areTexts || values.allSatisfy(\.isInteger) ? .choice(values) : nil
  }

  /// `A | B`, each once.
  mutating func alternatives(
    _ types: [DocumentedType],
    of evidence: Evidence,
    at place: TypePlace
  ) -> DraftType {
    var words: [String] = []
    for type in types where type != .null {
      let word = word(for: evidence.alternative(type), at: place.variant)
      if !words.contains(word) { words.append(word) }
    }
    return words.isEmpty || words.contains("any") ? .any : .text(words.joined(separator: " | "))
  }

  /// The documented default, if it is a value of the type and within the limits.
  func defaultValue(of field: DocumentedField, _ type: DraftType, _ limits: Limits) -> JSON? {
    guard let value = field.defaultValue, value != .null else { return nil }
    return [value, value.text.flatMap { JSON(parsing: $0) }].compactMap(\.self)
      .first { takes($0, type) && limits.take($0) }
  }

  /// The documented limits, if the type can have any.
  func limits(of field: DocumentedField, _ type: DraftType) -> Limits {
    let limits = field.limits
    let bounds = [limits.minimum, limits.maximum].compactMap(\.self)
    let inOrder = bounds.count < 2 || bounds[0] <= bounds[1]
    let takesBounds = inOrder && bounds.allSatisfy { $0.isFinite && type.takes(bound: $0) }
    return Limits(
      minimum: takesBounds ? limits.minimum : nil,
      maximum: takesBounds ? limits.maximum : nil,
      pattern: type.words == "string" ? limits.pattern : nil
    )
  }

  /// What a type is if it is no other name for something.
  func resolved(_ type: DraftType) -> DraftType {
    guard let word = type.words else { return type }
    return declared[word].map { declarations[$0].type } ?? .text(word)
  }

  /// Whether a value is certainly of a type.
  func takes(_ value: JSON, _ type: DraftType) -> Bool {
    if let element = type.listElement {
      return value.elements?.allSatisfy { takes($0, element) } ?? false
    }
    switch (resolved(type), value) {
    case (.choice(let values), _): return values.contains(value)
    case (.text("any"), _), (.text("string"), .string), (.text("boolean"), .bool),
      (.text("number"), .number), (.text("object"), .object):
      return true
    case (.text("integer"), .number): return value.isInteger
    case (.text(let word), .string(let text)): return TextForm(rawValue: word)?.fits(text) ?? false
    default: return false
    }
  }
}

extension JSON {
  var isInteger: Bool {
    guard case .number(let digits) = self else { return false }
    return Int(digits).map { String($0) == digits } ?? false
  }
}

extension Limits {
  fileprivate func take(_ value: JSON) -> Bool {
    let amount: Double? =
      switch value {
      case .number(let digits): Double(digits)
      case .string(let text): Double(text.unicodeScalars.count)
      case .array(let elements): Double(elements.count)
      default: nil
      }
    guard let amount else { return true }
    return amount >= minimum ?? amount && amount <= maximum ?? amount
  }
}

extension DraftType {
  /// Without what says that it may be missing.
  var words: String? {
    guard case .text(let text) = self else { return nil }
    return [" | unknown", " | null"].reduce(text) { text, ending in
      text.hasSuffix(ending) ? String(text.dropLast(ending.count)) : text
    }
  }

  /// Of a list and nothing else.
  var listElement: DraftType? {
    guard let words, words.isOneList else { return nil }
    return .text(String(words.dropFirst().dropLast()))
  }

  fileprivate func takes(bound: Double) -> Bool {
    let isCount = bound >= 0 && bound.rounded() == bound
    switch words {
    case "number", "integer": return true
    case "string", "url", "base64": return isCount
    default: return isCount && listElement != nil
    }
  }
}
