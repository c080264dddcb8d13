import APIModel
import SourceText
import Testing

@testable import DocPages

@Suite("Rendered pages")
struct RenderedTests {
  @Test("A field's text is its own lines, without labels, buttons and what stands below it")
  func texts() {
    let facts = facts(
      """
      Query Parameters
      page
      integer
      default:1
      Which page.
      The first is 1.
      Required range: x >= 1
      Size Filters
      kilos
      number
      At most that heavy.
      Example:
      12
      Copy
      Response
      crates
      object[]
      What was found.
      Show child attributes
      total
      integer
      """
    )
    #expect(
      facts.fields.map(\.text) == [
        "Which page.\nThe first is 1.", "At most that heavy.", "What was found.", "",
      ]
    )
  }

  @Test(
    "A bound is a number, and what is none bounds nothing",
    arguments: [
      ("Required range: 1 <= x <= 9", Limits(minimum: 1, maximum: 9)),
      ("Required range: x >= nan", Limits()), ("Required range: x <= inf", Limits()),
      ("Required string length: 1 - infinity", Limits()), ("Minimum length: 0x10", Limits()),
      ("Maximum string length: 12 characters", Limits(maximum: 12)),
    ]
  )
  func limits(_ line: String, _ limits: Limits) {
    #expect(facts("Response\nsize\nstring\n" + line).fields.map(\.limits) == [limits])
  }

  @Test(
    "A line is a type only if it can be nothing else",
    arguments: [
      ("string", true), ("enum<string>", true), ("string<date-time> | null", true),
      ("object[]", true), ("Crate[]", true), ("object · Crate", true),
      ("(string | object)[]", true),
      ("array of objects", true), ("string (ISO 8601)", true), ("null|array", true),
      ("\"a\" | \"b\" | null", true), ("string array", true), ("Record<string, any>", true),
      ("", false), ("Crate", false), ("Array of crates", false), ("Which string", false),
      ("string of the harp", false), ("\"a\"", false), ("a | b", false), ("[]", false),
      ("A full object", false), ("number (", false), ("crates", false),
    ]
  )
  func type(_ line: String, _ isType: Bool) {
    #expect(line[...].isTypeSpelling == isType)
  }

  @Test(
    "Words behind a type are taken off it, with blanks before them or not",
    arguments: [
      ("string required", "string"), ("stringrequired", "string"),
      ("integerdefault:10required", "integer"), ("stringheaderrequired", "string"),
      ("enum<string>default:asc", "enum<string>"), ("string, optional", "string"),
      ("string (required)", "string"), ("object[] read-only deprecated", "object[]"),
      ("required", nil), ("default:asc", nil), ("query", nil),
    ]
  )
  func words(_ line: String, _ type: String?) throws {
    #expect(try #require(FieldTraits(line[...])).writtenType == type)
  }

  @Test(
    "A sentence says nothing of a field beside its name",
    arguments: [
      "Which crates are required", "somebody", "filepath", "The default: 10", "a string required",
      "Optional", "not required",
    ]
  )
  func sentences(_ line: String) {
    #expect(FieldTraits(line[...]) == nil)
  }

  @Test(
    "Methods and paths are put together from lines, and from nothing else",
    arguments: [
      ("GET\n/\nv1\n/\ncrates\n/\n:id\nTry it", "GET /v1/crates/{id}"),
      ("GET /v1/crates/{id}\nTry it", "GET /v1/crates/{id}"),
      ("DEL\n/v1/crates/<id>", "DELETE /v1/crates/{id}"),
      ("POST/v1/crates", "POST /v1/crates"),
      (
        "PUT\nhttps://dock.example\n/\nv1\n/\ncrates\n/\nCopy",
        "PUT https://dock.example/v1/crates/"
      ),
      ("PATCH https://dock.example/v1/crates?x=1", "PATCH https://dock.example/v1/crates"),
      ("GET\nList crates\nPOST\nAdd a crate", nil),
      ("GET /v1/crates lists crates", nil),
      ("GETTING STARTED\n/", nil),
      ("Get\n/\nv1", nil),
    ]
  )
  func request(_ page: String, _ expected: String?) {
    let request = facts(page).requests.first
    let words = request.map { "\($0.method ?? "") \($0.server ?? "")\($0.path ?? "")" }
    #expect(words == expected)
  }

  @Test(
    "Texts and values in a single word become no fields, and names that are types do",
    arguments: [
      ("kind\nstring\nKind\nobject\nstring", ["kind", "object"]),
      ("tags\narray\nTags\ndate\nstring\nDay", ["tags", "date"]),
      ("data\nobject\nfile\nfile\nurl\nurl", ["data", "file", "url"]),
      (
        "name\nstring\nrequired\nboolean\npath\nstring\nquery\nobject",
        ["name", "required", "path", "query"]
      ),
      (
        "type\nenum<string>\nAvailable options:\nstring\nnumber\nboolean\nsize\ninteger",
        ["type", "size"]
      ),
      ("type\nstring\nOne of:\nstring\ninteger\nboolean\nsize\ninteger", ["type", "size"]),
      ("mode\nenum<string>\nAvailable options:\nfast\nslow\ndate\nstring", ["mode", "date"]),
      ("mode\nstring\nExample:\nfast\nobject\nstring", ["mode", "object"]),
      ("Full name\nstring\nlist of objects\nOf what", ["Full name"]),
      ("limit\ninteger\nJSON object\nskip\ninteger", ["limit", "skip"]),
      ("200 - application/json\nOk\nobject\nid\nstring", ["id"]),
    ]
  )
  func names(_ response: String, _ expected: [String]) {
    #expect(facts("Response\n" + response).fields.map(\.path.text) == expected)
  }

  private func facts(_ text: String) -> PageFacts {
    var remarks = Diagnostics()
    let page = PageText(SourceFile(path: "page.txt", text: text))
    return RenderedReader(text: page).facts(into: &remarks)
  }
}
