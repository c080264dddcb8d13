/// In JSON a schema is an object with a `kind`, and beside it `unit`, `of` or `name` where the kind
/// has one: `{ "kind": "array", "of": { "kind": "named", "name": "LogEntry" } }`.
extension Schema: Codable {
  private enum CodingKeys: String, CodingKey { case kind, unit, of, name }

  private enum Kind: String, Codable {
    case string, integer, int64, number, boolean, uuid, url, timestamp, date, epoch, duration
    case base64, file, any, null, embeddedJSON, array, map, named, nullable
  }

  package init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func unit() throws -> TimeUnit { try container.decode(TimeUnit.self, forKey: .unit) }
    func inner() throws -> Schema { try container.decode(Schema.self, forKey: .of) }
    self =
      switch try container.decode(Kind.self, forKey: .kind) {
      case .string: .string
      case .integer: .integer
      case .int64: .int64
      case .number: .number
      case .boolean: .boolean
      case .uuid: .uuid
      case .url: .url
      case .timestamp: .timestamp
      case .date: .date
      case .base64: .base64
      case .file: .file
      case .any: .any
      case .null: .null
      case .epoch: .epoch(try unit())
      case .duration: .duration(try unit())
      case .embeddedJSON: .embeddedJSON(try inner())
      case .array: .array(try inner())
      case .map: .map(try inner())
      case .nullable: .nullable(try inner())
      case .named: .named(try container.decode(TypeName.self, forKey: .name))
      }
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(kind, forKey: .kind)
    switch self {
    case .epoch(let unit), .duration(let unit): try container.encode(unit, forKey: .unit)
    case .embeddedJSON(let inner), .array(let inner), .map(let inner), .nullable(let inner):
      try container.encode(inner, forKey: .of)
    case .named(let name): try container.encode(name, forKey: .name)
    default: break
    }
  }

  private var kind: Kind {
    switch self {
    case .string: .string
    case .integer: .integer
    case .int64: .int64
    case .number: .number
    case .boolean: .boolean
    case .uuid: .uuid
    case .url: .url
    case .timestamp: .timestamp
    case .date: .date
    case .epoch: .epoch
    case .duration: .duration
    case .base64: .base64
    case .file: .file
    case .any: .any
    case .null: .null
    case .embeddedJSON: .embeddedJSON
    case .array: .array
    case .map: .map
    case .named: .named
    case .nullable: .nullable
    }
  }
}
