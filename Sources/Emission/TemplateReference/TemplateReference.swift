/// What each template is for and what it receives: what people read and what their own templates are
/// checked against.
struct TemplateReference {
  /// A template, in the order in which a reader wants to meet them.
  struct Entry: Sendable {
    let name: Templates.Name
    /// What it is for, and where what it makes goes.
    let about: String
    /// The name of the context that it receives.
    let context: String

    init(_ name: Templates.Name, _ context: any Encodable.Type, _ about: String) {
      self.name = name
      self.about = about
      self.context = TemplateContext.name(of: context)
    }
  }

  static let entries = codeEntries + testEntries + documentEntries + packageEntries
  static let contexts =
    codeContexts + modelContexts + flowContexts + testContexts + documentContexts
    + catalogueContexts

  static let contextsByName = Dictionary(
    contexts.map { ($0.name, $0) },
    uniquingKeysWith: { first, _ in first }
  )
}

/// The tags that belong together: those of a template, or those inside one of its sections.
struct TemplateContext: Sendable {
  /// As in the reference: that of the Swift type without `Context`.
  let name: String
  let about: String
  let tags: [TemplateTag]

  init(_ type: any Encodable.Type, _ about: String, _ tags: [TemplateTag]) {
    name = Self.name(of: type)
    self.about = about
    self.tags = tags
  }

  static func name(of type: Any.Type) -> String {
    let name = "\(type)"
    return name.hasSuffix("Context") ? String(name.dropLast("Context".count)) : name
  }
}

/// A name that a template may use.
struct TemplateTag: Sendable {
  let name: String
  let kind: TemplateValueKind
  let about: String
}

/// What stands behind a name.
indirect enum TemplateValueKind: Hashable, Sendable {
  case text, flag
  /// Only transforms make one.
  case number
  /// Tags of their own, by the name of their context.
  case context(String)
  case list(of: TemplateValueKind)
  case optional(TemplateValueKind)
}

extension TemplateTag {
  static func text(_ name: String, _ about: String) -> Self {
    Self(name: name, kind: .text, about: about)
  }

  static func flag(_ name: String, _ about: String) -> Self {
    Self(name: name, kind: .flag, about: about)
  }

  static func texts(_ name: String, _ about: String) -> Self {
    Self(name: name, kind: .list(of: .text), about: about)
  }

  static func perhaps(_ name: String, _ about: String) -> Self {
    Self(name: name, kind: .optional(.text), about: about)
  }

  static func perhaps(_ name: String, _ type: any Encodable.Type, _ about: String) -> Self {
    Self(name: name, kind: .optional(.context(TemplateContext.name(of: type))), about: about)
  }

  static func one(_ name: String, _ type: any Encodable.Type, _ about: String) -> Self {
    Self(name: name, kind: .context(TemplateContext.name(of: type)), about: about)
  }

  static func list(_ name: String, of type: any Encodable.Type, _ about: String) -> Self {
    Self(name: name, kind: .list(of: .context(TemplateContext.name(of: type))), about: about)
  }
}
