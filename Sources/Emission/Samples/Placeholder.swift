import APIModel

extension API {
  /// What stands for a value that nobody has shown: `YOUR_WORKSPACE_ID` for `x-workspace-id`, or
  /// something of the field's type.
  func placeholder(_ field: Field) -> JSON {
    let words = Words(field.name).words
    let own = words.count > 1 && words[0].lowercased() == "x" ? words.dropFirst() : words[...]
    return placeholder(field.type, "YOUR_" + own.joined(separator: "_").uppercased())
  }

  private func placeholder(_ schema: Schema, _ text: String) -> JSON {
    switch schema {
    case .boolean: .bool(true)
    case .integer, .int64, .number, .epoch, .duration: .number("1")
    case .timestamp: .string("2025-05-08T10:00:00Z")
    case .date: .string("2025-05-08")
    case .uuid: .string("00000000-0000-0000-0000-000000000001")
    case .url: .string("https://example.com/")
    case .base64: .string("AA==")
    case .array(let element): .array([placeholder(element, text)])
    case .nullable(let inner): placeholder(inner, text)
    case .named(let name): placeholder(name, text)
    case .string, .map, .embeddedJSON, .file, .any, .null: .string(text)
    }
  }

  private func placeholder(_ name: TypeName, _ text: String) -> JSON {
    switch definition(name)?.shape {
    case .alias(let target): placeholder(target, text)
    case .enumeration(let enumeration): enumeration.firstValue
    case .object, .union, nil: .string(text)
    }
  }
}

extension Enumeration {
  fileprivate var firstValue: JSON {
    switch values {
    case .strings(let cases): .string(cases.first?.value ?? "")
    case .integers(let cases): .number(String(cases.first?.value ?? 0))
    }
  }
}
