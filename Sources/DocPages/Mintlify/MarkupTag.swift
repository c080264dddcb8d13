import SourceText

/// An opening tag: `<ParamField body="name" type="string" required>`.
struct MarkupTag: Hashable, Sendable {
  struct Attribute: Hashable, Sendable {
    enum Value: Hashable, Sendable {
      /// `required`
      case none
      /// `type="string"`, also without quotes.
      case text(String)
      /// `default={50}`: what stands between the braces.
      case expression(String)
    }

    let name: String
    let value: Value
  }

  let name: String
  let attributes: [Attribute]
  let isSelfClosing: Bool
  let place: MarkupPlace

  func attribute(_ name: String) -> Attribute.Value? {
    attributes.first { $0.name == name }?.value
  }

  /// The text of an attribute, an expression's too if it is no more than text.
  func text(_ name: String) -> String? { attribute(name)?.text }

  var isField: Bool { Self.isField(name) }

  /// Pages also wrap Mintlify's components into ones of their own: `<AcmeParamField body="name">`.
  static func isField(_ name: String) -> Bool {
    name == "Param" || name.hasSuffix("ParamField") || name.hasSuffix("ResponseField")
  }

  /// Components that have content.
  static let containers: Set<String> = [
    "Expandable", "Accordion", "AccordionGroup", "Tabs", "Tab", "Steps", "Step", "Card",
    "CardGroup",
    "Columns", "Column", "CodeGroup", "RequestExample", "ResponseExample", "Panel", "Frame", "Note",
    "Info", "Tip", "Check", "Warning", "Danger", "Callout", "Update", "Tooltip", "View", "Banner",
    "Visibility",
  ]
}

/// Where a tag stands, and how.
struct MarkupPlace: Hashable, Sendable {
  let range: SourceRange
  /// In columns; nil if there is something before it on its line.
  let indent: Int?

  var line: Int { range.start.line }
}

extension MarkupTag.Attribute.Value {
  var text: String? {
    switch self {
    case .none: nil
    case .text(let text): text
    case .expression(let code): MarkupExpression(code).string
    }
  }

  /// `required`, `required={true}`, `required="true"`; nil for what is neither yes nor no.
  var isTrue: Bool? {
    switch self {
    case .none: true
    case .text(let text): Self.answer(text)
    case .expression(let code): Self.answer(MarkupExpression(code).string ?? code)
    }
  }

  private static func answer(_ word: String) -> Bool? {
    switch word.trimmingBlanks.lowercased() {
    case "true", "yes", "": true
    case "false", "no": false
    default: nil
    }
  }
}
