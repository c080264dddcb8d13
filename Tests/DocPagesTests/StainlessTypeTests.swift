import APIModel
import Testing

@testable import DocPages

@Suite("Types as Stainless spells them")
struct StainlessTypeTests {
  typealias Spelling = (written: String, type: StainlessType?)

  private static let text = StainlessType.plain(.string(format: nil))
  private static let spellings: [Spelling] = [
    ("string", text),
    ("unknown", .plain(.any)),
    ("Batch", .named("Batch")),
    ("array of string", .array(of: text)),
    ("array of array of number", .array(of: .array(of: .plain(.number(format: nil))))),
    ("string[]", .array(of: text)),
    ("map[string]", .map(of: text)),
    ("map[array of object { a, b, 3 more }]", .map(of: .array(of: .plain(.object)))),
    ("map[string, Peg]", .map(of: .named("Peg"))),
    ("object { id, \"odd } name\", 2 more }", .plain(.object)),
    ("FooText object { text, type }", .plain(.object)),
    ("\"a\"", .literal(.string("a"))),
    ("\"a or b\"", .literal(.string("a or b"))),
    ("\"say \\\"ah\\\"\"", .literal(.string("say \"ah\""))),
    ("-1.5", .literal(.number("-1.5"))),
    ("true", .literal(.bool(true))),
    ("\"a\" or 3 more", .oneOf([.literal(.string("a"))], unlisted: 3)),
    ("string or null", .oneOf([text, .plain(.null)], unlisted: 0)),
    (
      "string or array of A or object { x }  or 24 more",
      .oneOf(
        [text, .array(of: .oneOf([.named("A"), .plain(.object)], unlisted: 24))],
        unlisted: 0
      )
    ),
    (
      "array of string or array of number",
      .oneOf([.array(of: text), .array(of: .plain(.number(format: nil)))], unlisted: 0)
    ),
    ("array of A or null", .oneOf([.array(of: .named("A")), .plain(.null)], unlisted: 0)),
    (
      "array of array of A or B",
      .array(of: .array(of: .oneOf([.named("A"), .named("B")], unlisted: 0)))
    ),
    ("array of (A or B)", .array(of: .oneOf([.named("A"), .named("B")], unlisted: 0))),
    ("", nil),
    ("or", nil),
    ("sent to the reader", nil),
    ("string and more", nil),
    ("object { a", nil),
    ("map[string", nil),
    ("\"a", nil),
    (String(repeating: "array of ", count: 50) + "string", nil),
    (String(repeating: "A or ", count: 1000) + "A", nil),
    (String(repeating: "map[", count: 50) + "string" + String(repeating: "]", count: 50), nil),
  ]

  @Test("Each spelling means what it says, and what is no type is none", arguments: spellings)
  func spelling(_ spelling: Spelling) {
    #expect(StainlessType(spelling.written[...]) == spelling.type)
  }

  @Test(
    "A bullet is a field only if it is nothing but a name and a type in back-ticks",
    arguments: [
      ("- `id: string`", true), ("* `id: optional string`", true), ("- `\"x-a\": string`", true),
      ("- `id: string` (deprecated)", true), ("-   `a.b: A`", true),
      ("- `room\\_id: string`", true),
      ("- `id: string` names it", false), ("- `id:string`", false), ("- `id`", false),
      ("- `status: done already`", false), ("- id: string", false), ("`id: string`", false),
      ("- `two words: string`", false), ("- `id: `", false), ("- `\"x-a: string`", false),
    ]
  )
  func field(_ line: String, _ isField: Bool) {
    #expect(StainlessReader.isFieldLine(line[...]) == isField)
  }
}
