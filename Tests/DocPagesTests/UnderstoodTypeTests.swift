import APIModel
import Testing

@testable import DocPages

@Suite("The spellings of types")
struct UnderstoodTypeTests {
  struct Spelling: Sendable, CustomTestStringConvertible {
    let written: String
    let type: DocumentedType?
    var isNullable = false
    var values: [JSON]?
    var requirement = DocumentedField.Requirement.notSaid

    var testDescription: String { written }
  }

  @Test("Every spelling is understood as people mean it", arguments: spellings)
  func spelling(_ expected: Spelling) {
    let understood = UnderstoodType(expected.written)
    #expect(understood.type == expected.type)
    #expect(understood.isNullable == expected.isNullable)
    #expect(understood.values == expected.values)
    #expect(understood.requirement == expected.requirement)
  }

  @Test(
    "Text that is no type ends quickly and gives something",
    arguments: [
      String(repeating: "[", count: 100_000), String(repeating: "array<", count: 160),
      String(repeating: "(", count: 900) + String(repeating: ")", count: 100),
      String(repeating: "array of ", count: 100) + "strings", String(repeating: "[]", count: 400),
      String(repeating: "nullable ", count: 100), String(repeating: "a|", count: 450),
      "|", "<>", "[]", "()", "{}", "\"", "''", "array<", "string)", "> <", ",,,", "or", " or ", "?",
    ]
  )
  func garbage(_ written: String) {
    #expect(UnderstoodType(written).type != .boolean)
  }

  private static let string = DocumentedType.string(format: nil)
  private static let integer = DocumentedType.integer(format: nil)
  private static let number = DocumentedType.number(format: nil)

  private static let spellings: [Spelling] = [
    // Words.
    Spelling(written: "string", type: string), Spelling(written: "String", type: string),
    Spelling(written: " text ", type: string), Spelling(written: "`string`", type: string),
    Spelling(written: "integer", type: integer), Spelling(written: "int", type: integer),
    Spelling(written: "long", type: .integer(format: "int64")),
    Spelling(written: "number", type: number), Spelling(written: "float", type: number),
    Spelling(written: "double", type: number), Spelling(written: "decimal", type: number),
    Spelling(written: "bool", type: .boolean), Spelling(written: "Boolean", type: .boolean),
    Spelling(written: "object", type: .object), Spelling(written: "any", type: .any),
    Spelling(written: "file", type: .file), Spelling(written: "binary", type: .file),
    Spelling(written: "uuid", type: .string(format: "uuid")),
    Spelling(written: "url", type: .string(format: "uri")),
    Spelling(written: "date", type: .string(format: "date")),
    Spelling(written: "datetime", type: .string(format: "date-time")),
    Spelling(written: "timestamp", type: .string(format: "timestamp")),
    Spelling(written: "Unix timestamp", type: .integer(format: "unix timestamp")),
    Spelling(written: "enum", type: string), Spelling(written: "", type: nil),
    Spelling(written: "Voyage", type: .named("Voyage")),
    Spelling(written: "audio/wav", type: .named("audio/wav")),

    // Forms.
    Spelling(written: "string<date-time>", type: .string(format: "date-time")),
    Spelling(written: "string <uuid>", type: .string(format: "uuid")),
    Spelling(written: "string (ISO 8601)", type: .string(format: "ISO 8601")),
    Spelling(written: "ISO 8601 string", type: .string(format: "ISO 8601")),
    Spelling(written: "string, uuid", type: .string(format: "uuid")),
    Spelling(written: "string · date-time", type: .string(format: "date-time")),
    Spelling(written: "string·uuid", type: .string(format: "uuid")),
    Spelling(written: "UUID string", type: .string(format: "UUID")),
    Spelling(written: "string<binary>", type: .file),
    Spelling(written: "integer<int64>", type: .integer(format: "int64")),
    Spelling(written: "integer (minutes)", type: .integer(format: "minutes")),
    Spelling(written: "number<float>", type: .number(format: "float")),
    Spelling(
      written: "float or string (minutes)",
      type: .union([.number(format: "minutes"), .string(format: "minutes")])
    ),

    // Lists.
    Spelling(written: "array", type: .array(of: nil)),
    Spelling(written: "list", type: .array(of: nil)),
    Spelling(written: "string[]", type: .array(of: string)),
    Spelling(written: "string[][]", type: .array(of: .array(of: string))),
    Spelling(written: "object[]", type: .array(of: .object)),
    Spelling(written: "(string | number)[]", type: .array(of: .union([string, number]))),
    Spelling(written: "[string]", type: .array(of: string)),
    Spelling(written: "array of objects", type: .array(of: .object)),
    Spelling(written: "Array of string", type: .array(of: string)),
    Spelling(written: "array of arrays of integers", type: .array(of: .array(of: integer))),
    Spelling(
      written: "array of objects or strings",
      type: .array(of: .union([.object, string]))
    ),
    Spelling(
      written: "array of objects or string",
      type: .union([.array(of: .object), string])
    ),
    Spelling(written: "array of Voyage", type: .array(of: .named("Voyage"))),
    Spelling(written: "array of Voyage objects", type: .array(of: .object)),
    Spelling(written: "array[object]", type: .array(of: .object)),
    Spelling(written: "array<string>", type: .array(of: string)),
    Spelling(written: "Array<string | null>", type: .array(of: .union([string, .null]))),
    Spelling(written: "array (of strings)", type: .array(of: string)),
    Spelling(written: "array (string)", type: .array(of: string)),
    Spelling(written: "array(integer)", type: .array(of: integer)),
    Spelling(written: "array (max 10)", type: .array(of: nil)),
    Spelling(written: "string array", type: .array(of: string)),
    Spelling(written: "List[str]", type: .array(of: string)),
    Spelling(
      written: "optional string or array of string",
      type: .union([string, .array(of: string)]),
      requirement: .optional
    ),

    // Maps and objects.
    Spelling(written: "map<string, object>", type: .map(of: .object)),
    Spelling(written: "Record<string, any>", type: .map(of: .any)),
    Spelling(written: "Record<string, string[]>", type: .map(of: .array(of: string))),
    Spelling(written: "map[string]", type: .map(of: string)),
    Spelling(written: "dict", type: .map(of: nil)),
    Spelling(written: "map of string to integer", type: .map(of: integer)),
    Spelling(written: "{ [key: string]: number }", type: .map(of: nil)),
    Spelling(written: "{ id: string }", type: .object),
    Spelling(written: "Cargo Hold Object", type: .object),
    Spelling(written: "JSON object", type: .object),
    Spelling(written: "object · Voyage", type: .object),
    Spelling(written: "object | array", type: .union([.object, .array(of: nil)])),

    // Null and presence.
    Spelling(written: "null", type: .null, isNullable: true),
    Spelling(written: "string | null", type: string, isNullable: true),
    Spelling(written: "null|array", type: .array(of: nil), isNullable: true),
    Spelling(written: "string or null", type: string, isNullable: true),
    Spelling(written: "string/null", type: string, isNullable: true),
    Spelling(written: "nullable string", type: string, isNullable: true),
    Spelling(written: "string (nullable)", type: string, isNullable: true),
    Spelling(written: "array of string or null", type: .array(of: string), isNullable: true),
    Spelling(written: "Optional[int]", type: integer, isNullable: true),
    Spelling(written: "string, required", type: string, requirement: .required),
    Spelling(written: "string (optional)", type: string, requirement: .optional),
    Spelling(written: "string required", type: string, requirement: .required),

    // Values.
    Spelling(written: "enum<string>", type: string),
    Spelling(written: "enum<integer>", type: integer),
    Spelling(written: "string enum", type: string),
    Spelling(
      written: #""asc" | "desc""#,
      type: string,
      values: [.string("asc"), .string("desc")]
    ),
    Spelling(
      written: "'a, b' or 'c' or null",
      type: string,
      isNullable: true,
      values: [.string("a, b"), .string("c")]
    ),
    Spelling(
      written: #"string ("asc" | "desc")"#,
      type: string,
      values: [.string("asc"), .string("desc")]
    ),
    Spelling(
      written: "enum (calm, rough)",
      type: string,
      values: [.string("calm"), .string("rough")]
    ),
    Spelling(written: "1 | 2", type: integer, values: [.number("1"), .number("2")]),
    Spelling(written: #""auto" | number"#, type: .union([string, number])),
    Spelling(written: #""auto" | string"#, type: string),
    Spelling(written: #""a" or "b" or 3 more"#, type: string),
    Spelling(written: "true | false", type: .boolean),
  ]
}
