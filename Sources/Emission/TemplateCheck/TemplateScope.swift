/// What names mean in one place of a template.
struct TemplateScope {
  /// The contexts around it, the innermost last; nil stands for a text or the like.
  private var contexts: [String?]
  private var innermost: TemplateValueKind
  /// Whether it is the element of a list itself, of which transforms tell the number.
  private var isElement = false

  init(_ context: String) {
    contexts = [context]
    innermost = .context(context)
  }

  enum Meaning {
    case value(TemplateValueKind)
    /// A part of the name that means nothing, and what could stand there instead.
    case nothing(String, insteadOf: [String])
  }

  func meaning(of text: String) -> Meaning {
    guard let written = TransformedName(text) else { return .nothing(text, insteadOf: []) }
    if written.name.isEmpty, !written.transforms.isEmpty { return elementFact(written.transforms) }
    guard case .value(var kind) = meaning(ofPlain: written.name) else {
      return meaning(ofPlain: written.name)
    }
    for transform in written.transforms {
      guard let result = TransformedName.result(of: transform, on: kind) else {
        return .nothing(transform, insteadOf: TransformedName.names(on: kind))
      }
      kind = result
    }
    return .value(kind)
  }

  /// What holds inside a section; flags and what isn't there change nothing.
  func inside(_ kind: TemplateValueKind) -> TemplateScope {
    switch kind {
    case .flag: self
    case .optional(let kind): inside(kind)
    case .list(let element): adding(element, isElement: true)
    case .text, .number, .context: adding(kind, isElement: false)
    }
  }

  /// Partials aren't told which element of a list it is.
  var ofPartial: TemplateScope {
    var scope = self
    scope.isElement = false
    return scope
  }

  private func adding(_ kind: TemplateValueKind, isElement: Bool) -> TemplateScope {
    var scope = self
    if case .context(let name) = kind {
      scope.contexts.append(name)
    } else {
      scope.contexts.append(nil)
    }
    scope.innermost = kind
    scope.isElement = isElement
    return scope
  }

  private func elementFact(_ transforms: [String]) -> Meaning {
    let names = isElement ? TransformedName.ofElements : [:]
    guard let first = transforms.first, var kind = names[first] else {
      return .nothing(
        "\(transforms.first ?? "")()",
        insteadOf: names.keys.sorted().map { "\($0)()" }
      )
    }
    for transform in transforms.dropFirst() {
      guard let result = TransformedName.result(of: transform, on: kind) else {
        return .nothing(transform, insteadOf: TransformedName.names(on: kind))
      }
      kind = result
    }
    return .value(kind)
  }

  /// A bare name is looked up in all contexts, the innermost first; one after a full stop is not.
  private func meaning(ofPlain name: String) -> Meaning {
    if name == "." { return .value(innermost) }
    let parts = name.split(separator: ".").map(String.init)
    guard let first = parts.first else { return .nothing(name, insteadOf: names) }
    let reachable = name.first == "." ? contexts.suffix(1) : contexts[...]
    guard var kind = reachable.reversed().lazy.compactMap({ Self.tag(first, in: $0) }).first else {
      return .nothing(first, insteadOf: names)
    }
    for part in parts.dropFirst() {
      guard let inner = Self.tag(part, in: Self.context(kind)) else {
        return .nothing(part, insteadOf: Self.names(in: Self.context(kind)))
      }
      kind = inner
    }
    return .value(kind)
  }

  /// All that a bare name can be, the innermost first.
  private var names: [String] { contexts.reversed().flatMap(Self.names) }

  private static func names(in context: String?) -> [String] {
    context.flatMap { TemplateReference.contextsByName[$0] }?.tags.map(\.name) ?? []
  }

  private static func tag(_ name: String, in context: String?) -> TemplateValueKind? {
    context.flatMap { TemplateReference.contextsByName[$0] }?.tags.first { $0.name == name }?.kind
  }

  private static func context(_ kind: TemplateValueKind) -> String? {
    switch kind {
    case .context(let name): name
    case .optional(let kind): context(kind)
    case .text, .flag, .number, .list: nil
    }
  }
}
