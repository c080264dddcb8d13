import APIModel

/// A type whose name alone says all.
enum BuiltInType: String, CaseIterable {
  case string, boolean, number, integer, int64, uuid, url, timestamp, date, base64, file, any
  case object, null, unknown

  /// Nil for `unknown`, which only says something about a field.
  var schema: Schema? {
    switch self {
    case .string: .string
    case .boolean: .boolean
    case .number: .number
    case .integer: .integer
    case .int64: .int64
    case .uuid: .uuid
    case .url: .url
    case .timestamp: .timestamp
    case .date: .date
    case .base64: .base64
    case .file: .file
    case .any: .any
    case .object: .map(.any)
    case .null: .null
    case .unknown: nil
    }
  }
}

extension BuiltInType {
  /// What other languages call the types of this one.
  static let spellingsElsewhere = [
    "array": "[T]", "bool": "boolean", "bytes": "base64", "datetime": "timestamp",
    "dict": "map<T>", "double": "number", "float": "number", "int": "integer", "list": "[T]",
    "long": "int64", "str": "string", "text": "string", "uri": "url",
  ]
}
