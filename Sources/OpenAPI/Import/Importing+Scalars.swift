import APIModel
import SourceText
import YAMLReader

extension Importing {
  /// The value of a key in the first source that has it.
  mutating func first(_ key: String, of sources: [YAMLNode]) -> YAMLNode? {
    sources.first { $0.entry(key) != nil }.flatMap { take(key, of: $0) }
  }

  private func peek(_ key: String, of sources: [YAMLNode]) -> String? {
    sources.lazy.compactMap { $0.entry(key)?.value.word }.first
  }

  mutating func string(_ sources: [YAMLNode], _ name: TypeName, isTyped: Bool) -> Schema {
    let media = peek("contentMediaType", of: sources)
    if media == "application/json" {
      _ = first("contentMediaType", of: sources)
      let inner = first("contentSchema", of: sources).map { read($0, name, .text).whole }
      return .embeddedJSON(inner ?? .any)
    }
    if let encoding = peek("contentEncoding", of: sources), encoding == "base64" {
      _ = first("contentEncoding", of: sources)
      _ = first("format", of: sources)
      return .base64
    }
    let format = peek("format", of: sources)
    let isFile = format == "binary" || media == "application/octet-stream" && !isTyped
    if isFile, takesFiles || isExported {
      _ = first("format", of: sources)
      _ = first("contentMediaType", of: sources)
      return .file
    }
    guard let type = format.flatMap(Schema.init(textFormat:)) else { return .string }
    _ = first("format", of: sources)
    return type
  }

  mutating func number(_ sources: [YAMLNode], isInteger: Bool) -> Schema {
    let plain: Schema = isInteger ? .integer : .number
    guard let format = peek("format", of: sources) else { return plain }
    let parts = format.split(separator: "-", maxSplits: 1).map(String.init)
    let unit = parts.count == 2 ? TimeUnit(rawValue: parts[1]) : nil
    var type = plain
    switch (parts.first, unit) {
    case ("epoch", let unit?): type = .epoch(unit)
    case ("duration", let unit?): type = .duration(unit)
    default:
      switch format {
      case "int64": type = isInteger ? .int64 : .number
      case "int32", "float", "double": break
      case "unix-time", "unixtime": type = .epoch(.seconds)
      default: return plain
      }
    }
    _ = first("format", of: sources)
    return type
  }

  mutating func list(_ sources: [YAMLNode], _ name: TypeName, _ place: TypePlace) -> Schema {
    guard let items = first("items", of: sources) else { return .array(.any) }
    return .array(read(items, name.inside, place.inside).whole)
  }
}

extension Schema {
  /// By the `format` of a string.
  fileprivate init?(textFormat: String) {
    switch textFormat {
    case "date-time": self = .timestamp
    case "date": self = .date
    case "uuid": self = .uuid
    case "uri", "url", "iri", "uri-reference", "iri-reference": self = .url
    case "byte": self = .base64
    // Fields of this kind are described as sensitive.
    case "password": return nil
    default: return nil
    }
  }
}
