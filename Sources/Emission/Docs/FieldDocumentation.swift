import APIModel

/// What a comment says of a field: its meaning, then what else the page promises.
struct FieldDocumentation {
  private let field: Field
  private let saysPresence: Bool

  /// - Parameter saysPresence: Whether to say that nobody knows if it is always there.
  init(_ field: Field, saysPresence: Bool = true) {
    self.field = field
    self.saysPresence = saysPresence
  }

  /// Lines of a documentation comment, without slashes.
  var lines: [String] { ProseText(text).commentLines(orElse: "`\(ProseText(field.name).oneLine)`") }

  /// One line, for the list of a method's parameters.
  var oneLine: String {
    let prose = ProseText(text).oneLine
    return prose.isEmpty ? "`\(ProseText(field.name).oneLine)`" : prose
  }

  private var text: String {
    ([field.about] + remarks).filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Sentences about default, limits, presence, deprecation and secrecy.
  var remarks: [String] {
    var remarks: [String] = []
    if let value = field.defaultValue { remarks.append("Default: `\(value.plainText)`.") }
    if let limits = limitsText { remarks.append(limits) }
    if saysPresence, field.presence == .undocumented {
      remarks.append("May be missing; the documentation doesn't say.")
    }
    if field.isSensitive { remarks.append("Sensitive: what is printed leaves it out.") }
    if let deprecation = field.deprecation { remarks.append("Deprecated: \(deprecation.reason)") }
    return remarks
  }

  /// A sentence or two about limits, if there are any.
  var limitsText: String? {
    let (what, limits) = (field.type.measured, field.limits)
    let bounds: String? =
      switch (limits.minimum?.plainText, limits.maximum?.plainText) {
      case (let low?, let high?): "\(what) from \(low) to \(high)."
      case (let low?, nil): "\(what) at least \(low)."
      case (nil, let high?): "\(what) at most \(high)."
      case (nil, nil): nil
      }
    let pattern = limits.pattern.map { "Matches `\($0.replacing("`", with: "'"))`." }
    let sentences = [bounds, pattern].compactMap(\.self)
    return sentences.isEmpty ? nil : sentences.joined(separator: " ")
  }
}

extension Schema {
  /// What limits of a value of this type bound.
  fileprivate var measured: String {
    switch self {
    case .string, .uuid, .url, .base64: "Length"
    case .array: "Count"
    case .nullable(let inner): inner.measured
    default: "Value"
    }
  }
}

extension Double {
  /// Without `.0`.
  var plainText: String {
    Int(exactly: self).map(String.init) ?? String(self)
  }
}

extension JSON {
  /// Text as it is, anything else as JSON.
  var plainText: String {
    if case .string(let text) = self { text } else { compactText }
  }
}

extension ProseText {
  /// Lines of a documentation comment; `fallback` when there is no text.
  func commentLines(orElse fallback: String) -> [String] {
    paragraphs.isEmpty ? ProseText(fallback).commentLines() : commentLines()
  }
}

/// A closing paragraph for what should no longer be used.
func deprecationLines(_ deprecation: Deprecation?) -> [String] {
  guard let deprecation else { return [] }
  return [""] + ProseText("- Warning: Deprecated. \(deprecation.reason)").commentLines()
}
