/// Finds what is wrong with a person's own templates before they are rendered.
struct TemplateCheck {
  private(set) var mistakes: Set<Templates.Mistake> = []
  private let own: Set<String>
  private var nodes: [String: [TemplateNode]] = [:]

  private static let builtIn = Templates.Name.allCases.map(\.rawValue)

  /// - Parameter overrides: Texts by name.
  init(_ overrides: [String: String]) {
    own = Set(overrides.keys)
    for (name, text) in overrides { scan(text, of: name) }
    scanBuiltInPartials()
    let partials = nodes.mapValues { $0.flatMap(\.partials) }
    for name in own { check(partials[name] ?? [], of: name, among: partials) }
    let rendered = Set(partials.values.joined().map(\.text))
    for name in own.subtracting(rendered).subtracting(Self.builtIn) {
      let kind = Templates.Mistake.Kind.unknownTemplate(name, insteadOf: Self.builtIn)
      add(kind, "there is no such template", in: name, at: TemplatePlace())
    }
    // Names mean what they mean where a text is rendered, which must have an end.
    guard !mistakes.contains(where: { $0.kind == .syntax }) else { return }
    var walk = TemplateWalk(nodes: nodes, own: own)
    for entry in TemplateReference.entries where own.contains(entry.name.rawValue) {
      walk.render(entry.name.rawValue, TemplateScope(entry.context))
    }
    mistakes.formUnion(walk.mistakes)
  }

  private mutating func scan(_ text: String, of name: String) {
    do throws(TemplateScanner.Problem) {
      nodes[name] = try TemplateScanner.nodes(text)
    } catch {
      add(.syntax, error.message, in: name, at: error.place)
    }
  }

  private mutating func scanBuiltInPartials() {
    var open = nodes.values.flatMap { $0.flatMap(\.partials) }
    while let partial = open.popLast() {
      guard !own.contains(partial.text), nodes[partial.text] == nil,
        let name = Templates.Name(rawValue: partial.text)
      else { continue }
      scan(name.builtIn, of: name.rawValue)
      open += (nodes[name.rawValue] ?? []).flatMap(\.partials)
    }
  }

  /// Reports partials that are not there or that have no end.
  private mutating func check(
    _ partials: [TemplateName],
    of name: String,
    among all: [String: [TemplateName]]
  ) {
    for partial in partials {
      if nodes[partial.text] == nil, !own.contains(partial.text) {
        let names = Self.builtIn + own
        let message = "there is no template '\(partial.text)'"
        add(.unknownTemplate(partial.text, insteadOf: names), message, in: name, at: partial.place)
      } else if reaches(name, from: partial.text, by: all) {
        let message = "this renders '\(name)' inside itself, without end"
        add(.syntax, message, in: name, at: partial.place)
      }
    }
  }

  private func reaches(
    _ target: String,
    from start: String,
    by partials: [String: [TemplateName]]
  ) -> Bool {
    var (open, seen) = ([start], Set([start]))
    while let name = open.popLast() {
      if name == target { return true }
      open += (partials[name] ?? []).map(\.text).filter { seen.insert($0).inserted }
    }
    return false
  }

  private mutating func add(
    _ kind: Templates.Mistake.Kind,
    _ message: String,
    in template: String,
    at place: TemplatePlace
  ) {
    mistakes.insert(Templates.Mistake(kind, message, in: template, at: place))
  }
}

extension Templates.Mistake {
  init(_ kind: Kind, _ message: String, in template: String, at place: TemplatePlace) {
    self.init(
      template: template,
      line: place.line,
      column: place.column,
      kind: kind,
      message: message
    )
  }
}

extension TemplateNode {
  /// The templates that it renders, itself or inside.
  fileprivate var partials: [TemplateName] {
    let inner = children.flatMap(\.partials)
    if case .partial(let name, _) = self { return [name] + inner }
    return inner
  }
}
