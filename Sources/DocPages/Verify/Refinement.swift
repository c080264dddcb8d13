import APIModel

/// Which types a description may have for what a page documents: those that say the same or more.
struct Refinement: Sendable {
  let types: DescribedTypes

  /// Whether a description's type is the page's, or one of its special kinds.
  func holds(_ described: [DescribedValue], for documented: DocumentedType) -> Bool {
    let all = types.plainAsWritten(described)
    let alternatives = all.contains { $0 != .null } ? all.filter { $0 != .null } : all
    switch documented {
    case .any, .named: return true
    case .null: return alternatives.allSatisfy { $0 == .null || $0 == .any }
    case .union(let members):
      // Each of either has to have its match among the others.
      return members.allSatisfy { member in alternatives.contains { holds($0, for: member) } }
        && alternatives.allSatisfy { type in members.contains { holds(type, for: $0) } }
    default: return alternatives.allSatisfy { holds($0, for: documented) }
    }
  }

  private func holds(_ described: Schema, for documented: DocumentedType) -> Bool {
    switch documented {
    case .string(let format): isText(described, format)
    case .integer: isInteger(described)
    case .number: isInteger(described) || described == .number
    case .boolean: described == .boolean
    case .object: isObject(described)
    case .map(let value): isMap(described, of: value)
    case .array(let element): isList(described, of: element)
    case .file: described == .file
    case .null: described == .null
    case .any, .named: true
    case .union(let members): members.contains { holds(described, for: $0) }
    }
  }

  private func isText(_ schema: Schema, _ format: String?) -> Bool {
    switch schema {
    case .string, .embeddedJSON: true
    case .uuid, .url, .timestamp, .date, .base64, .file:
      NamedForm(format).map { $0.schemas.contains(schema) } ?? (schema != .file)
    case .named(let name):
      if case .enumeration(let enumeration)? = types.shape(name), case .strings = enumeration.values
      {
        true
      } else {
        false
      }
    default: false
    }
  }

  private func isInteger(_ schema: Schema) -> Bool {
    switch schema {
    case .integer, .int64, .epoch, .duration: true
    case .named(let name):
      if case .enumeration(let enumeration)? = types.shape(name),
        case .integers = enumeration.values
      {
        true
      } else {
        false
      }
    default: false
    }
  }

  private func isObject(_ schema: Schema) -> Bool {
    switch schema {
    case .any, .map: true
    case .named(let name):
      if case .object? = types.shape(name) { true } else { false }
    default: false
    }
  }

  private func isMap(_ schema: Schema, of value: DocumentedType?) -> Bool {
    switch (schema, value) {
    case (.map(let described), let value?): holds([.bare(described)], for: value)
    default: isObject(schema)
    }
  }

  private func isList(_ schema: Schema, of element: DocumentedType?) -> Bool {
    guard case .array(let described) = schema else { return false }
    return element.map { holds([.bare(described)], for: $0) } ?? true
  }
}

extension DocumentedType {
  /// The same, where one value is sent as a list of one.
  var ofParameter: DocumentedType {
    guard case .union(let types) = self else { return self }
    let left = types.filter { !types.contains(.array(of: $0)) }
    return left.count == 1 ? left[0] : .union(left)
  }
}

/// A form of text that pages name and descriptions have types for.
private enum NamedForm {
  case uuid, address, timestamp, date, bytes

  init?(_ format: String?) {
    switch format?.lowercased() {
    case "uuid": self = .uuid
    case "uri", "url": self = .address
    case "date-time", "datetime": self = .timestamp
    case "date": self = .date
    case "byte", "base64", "binary": self = .bytes
    default: return nil
    }
  }

  var schemas: Set<Schema> {
    switch self {
    case .uuid: [.uuid]
    case .address: [.url]
    case .timestamp: [.timestamp]
    case .date: [.date]
    case .bytes: [.base64, .file]
    }
  }
}
