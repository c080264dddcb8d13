extension DocumentedType {
  /// A word, or a few that belong together, as pages call a type; in the plural as well.
  init?(word: Substring) {
    let word = word.lowercased()
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    guard let type = Self.words[word] ?? Self.words[singular] else { return nil }
    self = type
  }

  private static let words: [String: DocumentedType] = [
    "string": .string(format: nil), "str": .string(format: nil), "text": .string(format: nil),
    "char": .string(format: nil), "varchar": .string(format: nil), "id": .string(format: nil),
    "enum": .string(format: nil),
    "uuid": .string(format: "uuid"), "guid": .string(format: "uuid"),
    "url": .string(format: "uri"), "uri": .string(format: "uri"), "email": .string(format: "email"),
    "date": .string(format: "date"), "time": .string(format: "time"),
    "datetime": .string(format: "date-time"), "date-time": .string(format: "date-time"),
    "date time": .string(format: "date-time"), "timestamp": .string(format: "timestamp"),
    "iso8601": .string(format: "ISO 8601"), "iso 8601": .string(format: "ISO 8601"),
    "base64": .string(format: "base64"),

    "integer": .integer(format: nil), "int": .integer(format: nil),
    "uint": .integer(format: nil), "whole number": .integer(format: nil),
    "int32": .integer(format: "int32"), "int64": .integer(format: "int64"),
    "long": .integer(format: "int64"), "bigint": .integer(format: "int64"),
    "unix timestamp": .integer(format: "unix timestamp"),
    "epoch timestamp": .integer(format: "unix timestamp"),
    "epoch": .integer(format: "unix timestamp"),

    "number": .number(format: nil), "num": .number(format: nil), "numeric": .number(format: nil),
    "float": .number(format: nil), "double": .number(format: nil),
    "decimal": .number(format: nil), "float32": .number(format: nil),
    "float64": .number(format: nil),

    "boolean": .boolean, "bool": .boolean,
    "object": .object, "obj": .object, "struct": .object,
    "array": .array(of: nil), "list": .array(of: nil),
    "map": .map(of: nil), "dict": .map(of: nil), "dictionary": .map(of: nil),
    "record": .map(of: nil), "hash": .map(of: nil), "hashmap": .map(of: nil),
    "null": .null, "none": .null, "nil": .null,
    "any": .any, "unknown": .any, "mixed": .any, "json": .any, "any type": .any, "*": .any,
    "file": .file, "binary": .file, "blob": .file, "buffer": .file, "bytes": .file,
  ]
}

/// Words for types that hold others.
enum TypeContainer: Hashable {
  case array, map, enumeration, nullable, either

  init?(word: Substring) {
    switch word.lowercased() {
    case "array", "arrays", "list", "lists", "set", "sequence", "tuple", "collection": self = .array
    case "map", "maps", "record", "dict", "dictionary", "hash", "hashmap", "mapping": self = .map
    case "enum", "enums", "literal": self = .enumeration
    case "nullable", "optional", "maybe": self = .nullable
    case "union", "oneof", "anyof", "one", "any": self = .either
    default: return nil
    }
  }

  /// Whether it may stand behind what it holds, as in `string array` and `string enum`.
  var mayFollow: Bool { self == .array || self == .map || self == .enumeration }

  func type(of types: [DocumentedType]) -> DocumentedType {
    let content = DocumentedType(anyOf: types)
    switch self {
    case .array: return .array(of: content)
    case .map: return .map(of: content)
    case .enumeration: return content ?? .string(format: nil)
    case .nullable, .either: return content ?? .any
    }
  }
}

/// What a number may count, whichever of several types it is one of.
enum TypeUnit: String {
  case milliseconds, ms, seconds, minutes, hours, days
}

extension Substring {
  /// `objects or strings` of `array of objects or strings`: the plural tells that both are elements.
  var elementsInPlural: Substring? {
    guard let of = firstRange(of: " of "), TypeContainer(word: self[..<of.lowerBound]) == .array
    else {
      return nil
    }
    let elements = self[of.upperBound...]
    let words = elements.split(outsideBracketsAt: [" or "])
    let arePlural = words.allSatisfy { $0.hasSuffix("s") && DocumentedType(word: $0) != nil }
    return words.count > 1 && arePlural ? elements : nil
  }
}
