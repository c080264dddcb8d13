@testable import Emission

/// The stored properties of the contexts that values consist of, found by looking at the values.
struct ContextShapes {
  /// By the name of the context and that of the property.
  private(set) var properties: [String: [String: TemplateValueKind]] = [:]

  mutating func add(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct where !(value is String):
      let name = TemplateContext.name(of: type(of: value))
      for child in mirror.children {
        let kind = Self.kind(type(of: child.value))
        properties[name, default: [:]][child.label ?? ""] = kind
        add(child.value)
      }
    case .collection, .optional: mirror.children.forEach { add($0.value) }
    default: break
    }
  }

  private static func kind(_ type: Any.Type) -> TemplateValueKind {
    switch type {
    case is String.Type: .text
    case is Bool.Type: .flag
    case let list as any Holder.Type where list.isList: .list(of: kind(list.held))
    case let optional as any Holder.Type: .optional(kind(optional.held))
    default: .context(TemplateContext.name(of: type))
    }
  }
}

private protocol Holder {
  static var held: Any.Type { get }
  static var isList: Bool { get }
}

extension Array: Holder {
  fileprivate static var held: Any.Type { Element.self }
  fileprivate static var isList: Bool { true }
}

extension Optional: Holder {
  fileprivate static var held: Any.Type { Wrapped.self }
  fileprivate static var isList: Bool { false }
}

/// Finds names that are not those of the very context they stand in. A bare name would silently be
/// taken from around it, which is nothing to rely on.
struct OwnNames {
  /// As `Property.name`.
  static func problems(_ nodes: [TemplateNode], in context: String) -> [String] {
    nodes.flatMap { node -> [String] in
      switch node {
      case .value(let name):
        name.text == "." || kind(name, context) != nil ? [] : [at(name, context)]
      case .section(let name, _, let inner):
        kind(name, context).map { problems(inner, in: $0.context ?? context) } ?? [
          at(name, context)
        ]
      case .partial, .block: problems(node.children, in: context)
      }
    }
  }

  private static func at(_ name: TemplateName, _ context: String) -> String {
    "\(context).\(name.text), line \(name.place.line)"
  }

  private static func kind(_ name: TemplateName, _ context: String) -> TemplateValueKind? {
    TemplateReference.contextsByName[context]?.tags.first { $0.name == name.text }?.kind
  }
}

extension TemplateValueKind {
  fileprivate var context: String? {
    switch self {
    case .context(let name): name
    case .list(let kind), .optional(let kind): kind.context
    case .text, .flag, .number: nil
    }
  }
}
