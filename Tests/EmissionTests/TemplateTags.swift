/// The tags of a Mustache template, nested as its sections are.
indirect enum TemplateTag: Equatable {
  case value(String)
  case section(String, [TemplateTag])

  /// The tags of a text; an unbalanced section ends where the text does.
  static func parse(_ text: String) -> [TemplateTag] {
    var tags = text.matches(of: /\{\{\{?([#^\/>!&%]?)\s*([^}]*?)\s*\}\}\}?/).map {
      (sigil: String($0.output.1), name: String($0.output.2))
    }[...]
    return parse(&tags)
  }

  private static func parse(_ tags: inout ArraySlice<(sigil: String, name: String)>)
    -> [TemplateTag]
  {
    var parsed: [TemplateTag] = []
    while let tag = tags.popFirst() {
      switch tag.sigil {
      case "#", "^": parsed.append(.section(tag.name, parse(&tags)))
      case "/": return parsed
      case "!", "%": continue
      default: parsed.append(.value(tag.name))
      }
    }
    return parsed
  }
}

/// The stored properties of a context, found by looking at values of it.
final class ContextShape {
  /// Nil until a value of the property has been seen that has properties of its own, or a scalar.
  private(set) var properties: [String: ContextShape] = [:]
  private(set) var isScalar = false

  /// Adds what can be seen in one more value.
  func add(_ value: Any) {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .struct where !(value is String):
      for child in mirror.children {
        let name = child.label ?? ""
        let shape = properties[name] ?? ContextShape()
        properties[name] = shape
        shape.add(child.value)
      }
    case .collection, .optional: mirror.children.forEach { add($0.value) }
    default: isScalar = true
    }
  }

  /// Tags that name no stored property, as `section.name`, and sections nothing was ever seen in.
  func problems(_ tags: [TemplateTag], path: String = "") -> [String] {
    tags.flatMap { tag in
      switch tag {
      case .value(".") where isScalar: [String]()
      case .value(let name): properties[name] == nil ? ["\(path)\(name)"] : []
      case .section(let name, let inner): problems(inSection: name, inner, path: path)
      }
    }
  }

  private func problems(inSection name: String, _ inner: [TemplateTag], path: String) -> [String] {
    guard let shape = properties[name] else { return ["\(path)\(name)"] }
    if shape.properties.isEmpty {
      guard shape.isScalar else { return ["\(path)\(name) is never filled"] }
      // Inside a section of a scalar, names are those of the context around it.
      return problems(inner.filter { $0 != .value(".") }, path: path)
    }
    return shape.problems(inner, path: "\(path)\(name).")
  }
}
