import APIModel

/// The facts that a field's text states in words: ``One of `a`, `b` ``, `Defaults to 50`,
/// `Maximum 100`.
///
/// What can be read in two ways is not taken: a fact that is missed costs a hint, an invented one a
/// false alarm. A single value counts only where nothing else is possible (``Always `list`.``), values
/// of lists and objects not at all, since words seldom tell whether they speak of the elements.
struct ProseFacts: Hashable, Sendable {
  let values: [JSON]?
  let defaultValue: JSON?
  let limits: Limits

  /// - Parameter type: Decides whether `50` is a number or text, and what a limit bounds.
  init(_ text: String, type: DocumentedType?) {
    let prose = ProseText(text)
    let list = type.takesValues ? StatedValues(prose, isScalar: type.isScalar) : nil
    let values = list.flatMap { type.values($0.values) }
    self.values = values
    defaultValue = type.value(
      ofDefault: list?.defaultValue ?? StatedDefault(prose, among: list?.values ?? [])?.text
    )
    limits = StatedLimits(prose, type: type).limits
  }
}

extension DocumentedType? {
  /// Whether a list of values can be one of this field's own.
  fileprivate var takesValues: Bool {
    switch self {
    case nil, .string, .integer, .number, .any, .named: true
    case .union(let types): types.allSatisfy { Optional($0).takesValues }
    case .boolean, .object, .array, .map, .null, .file: false
    }
  }

  /// Whether it is no object for sure.
  fileprivate var isScalar: Bool {
    switch self {
    case .string, .integer, .number: true
    case .union(let types): types.allSatisfy { Optional($0).isScalar }
    default: false
    }
  }

  /// Without `null`, which says nothing but that the field may be null.
  fileprivate func values(_ texts: [String]) -> [JSON]? {
    let texts = texts.eachOnce.filter { $0 != "null" }
    let values = texts.compactMap(value)
    return values.isEmpty || values.count < texts.count ? nil : values
  }

  fileprivate func value(ofDefault text: String?) -> JSON? {
    guard let text, text != "null" else { return nil }
    return value(text)
  }

  /// Nil for what is no value of the type.
  private func value(_ text: String) -> JSON? {
    switch self {
    case .integer, .number: Number(text).map { .number($0.digits) }
    case .boolean: text == "true" ? .bool(true) : text == "false" ? .bool(false) : nil
    case .array: JSON(parsing: text).flatMap { if case .array = $0 { $0 } else { nil } }
    case .object, .map: JSON(parsing: text).flatMap { if case .object = $0 { $0 } else { nil } }
    case .null, .file: nil
    case nil, .string, .any, .named, .union: .string(text)
    }
  }
}
