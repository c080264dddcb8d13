/// Goes through templates as rendering does, and finds names that stand for nothing.
struct TemplateWalk {
  private(set) var mistakes: Set<Templates.Mistake> = []
  private let nodes: [String: [TemplateNode]]
  /// What is not built in; mistakes are told of these only.
  private let own: Set<String>
  private static let mostTags = 50_000
  /// How many tags are still looked at of what a template renders, itself or by partials.
  private var rest = 0
  private var depth = 0
  /// The blocks whose replacements are being looked at.
  private var replacing: [String] = []

  init(nodes: [String: [TemplateNode]], own: Set<String>) {
    self.nodes = nodes
    self.own = own
  }

  /// The text that is being looked at.
  fileprivate struct Text {
    let template: String
    /// Where one's own template renders this one, if it is built in.
    let caller: Place?

    func place(of name: TemplateName) -> Place {
      caller ?? Place(template: template, place: name.place)
    }
  }

  fileprivate struct Place {
    let template: String
    let place: TemplatePlace
  }

  /// What takes the place of a block.
  fileprivate struct Replacement {
    let name: TemplateName
    let nodes: [TemplateNode]
    let text: Text
  }

  /// Looks at a template with what it receives.
  mutating func render(_ template: String, _ scope: TemplateScope) {
    rest = Self.mostTags
    walk(nodes[template] ?? [], Text(template: template, caller: nil), scope, [:])
  }

  private mutating func walk(
    _ nodes: [TemplateNode],
    _ text: Text,
    _ scope: TemplateScope,
    _ blocks: [String: Replacement]
  ) {
    depth += 1
    defer { depth -= 1 }
    for node in nodes {
      let place = text.place(of: node.name)
      guard canRender(at: place) else { return }
      switch node {
      case .value(let name): checkPrintable(name, scope, at: place)
      case .section(let name, let isInverted, let inner):
        guard let kind = kind(of: name, scope, at: place) else { continue }
        walk(inner, text, isInverted ? scope : scope.inside(kind), blocks)
      case .partial(let name, let inner):
        renderPartial(name.text, scope, blocks.adding(inner, of: text), at: place)
      case .block(let name, let inner):
        expand(name, blocks[name.text], or: inner, text, scope, blocks)
      }
    }
  }

  private mutating func renderPartial(
    _ name: String,
    _ scope: TemplateScope,
    _ blocks: [String: Replacement],
    at place: Place
  ) {
    let text = Text(template: name, caller: own.contains(name) ? nil : place)
    walk(nodes[name] ?? [], text, scope.ofPartial, blocks)
  }

  /// Whether it has an end in sight: partials of partials, each rendered twice, soon have none.
  private mutating func canRender(at place: Place) -> Bool {
    guard depth <= TemplateScanner.deepest else {
      let most = TemplateScanner.deepest
      add(.syntax, "more than \(most) sections and partials inside each other", at: place)
      return false
    }
    if rest == 0 {
      let message = "partials of partials make more than \(Self.mostTags) tags; render fewer here"
      add(.syntax, message, at: place)
    }
    rest -= 1
    return rest >= 0
  }

  private mutating func expand(
    _ name: TemplateName,
    _ replacement: Replacement?,
    or content: [TemplateNode],
    _ text: Text,
    _ scope: TemplateScope,
    _ blocks: [String: Replacement]
  ) {
    guard let replacement else { return walk(content, text, scope, blocks) }
    guard !replacing.contains(name.text) else {
      let message = "the block '\(name.text)' takes its own place, without end"
      return add(.syntax, message, at: text.place(of: name))
    }
    replacing.append(name.text)
    walk(replacement.nodes, replacement.text, scope, blocks)
    replacing.removeLast()
  }

  private mutating func kind(
    of name: TemplateName,
    _ scope: TemplateScope,
    at place: Place
  ) -> TemplateValueKind? {
    switch scope.meaning(of: name.text) {
    case .value(let kind): return kind
    case .nothing(let part, let names):
      add(.unknownTag(part, insteadOf: names), "'\(part)' names nothing here", at: place)
      return nil
    }
  }

  /// A list or a group of names would be printed in Swift's own words, in no certain order.
  private mutating func checkPrintable(
    _ name: TemplateName,
    _ scope: TemplateScope,
    at place: Place
  ) {
    guard let words = kind(of: name, scope, at: place)?.unprintable else { return }
    let section = "{{#\(name.text)}}…{{/\(name.text)}}"
    add(
      .misusedTag,
      "'\(name.text)' is \(words), which has no text; open it: \(section)",
      at: place
    )
  }

  private mutating func add(_ kind: Templates.Mistake.Kind, _ message: String, at place: Place) {
    guard own.contains(place.template) else { return }
    mistakes.insert(Templates.Mistake(kind, message, in: place.template, at: place.place))
  }
}

extension [String: TemplateWalk.Replacement] {
  /// What was replaced further out stays so.
  fileprivate func adding(_ blocks: [TemplateNode], of text: TemplateWalk.Text) -> Self {
    blocks.reduce(into: self) { result, node in
      guard case .block(let name, let nodes) = node, result[name.text] == nil else { return }
      result[name.text] = TemplateWalk.Replacement(name: name, nodes: nodes, text: text)
    }
  }
}

extension TemplateValueKind {
  /// What it is, if it can't be printed.
  fileprivate var unprintable: String? {
    switch self {
    case .text, .flag, .number: nil
    case .list: "a list"
    case .context: "a group of names"
    case .optional(let kind): kind.unprintable
    }
  }
}
