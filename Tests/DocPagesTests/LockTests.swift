import APIModel
import SourceText
import Testing

@testable import DocPages

@Suite("Locks of facts")
struct LockTests {
  @Test("A lock has a line for each fact, in the order of the slugs and of the pages")
  func text() {
    #expect(lock(of: ["get-ship": harbour, "add-ship": quay]).text == Self.text)
  }

  @Test("What was written reads back as it was, with its places in the lock")
  func roundTrip() throws {
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "Specs/port/pages.lock", text: Self.text)
    let lock = try #require(PagesLock(parsing: file, into: &diagnostics))
    #expect(diagnostics.sorted == [])
    #expect(lock.text == Self.text)
    let page = try #require(lock.pages["get-ship"])
    #expect(page.facts.page == "Specs/port/pages.lock")
    #expect(page.facts.withoutPlaces == harbour.withoutWords.withoutPlaces)
    #expect(page.origin?.entityTag == "W/\"7\"")
    let lines = Self.text.split(separator: "\n", omittingEmptySubsequences: false)
    for field in page.facts.fields {
      #expect(lines[field.range.start.line - 1].contains("\"path\":\"\(field.path.text)\""))
      #expect(field.range.start.column == 9)
    }
  }

  @Test(
    "Every type that a field may have reads back",
    arguments: [
      .string(format: nil), .string(format: "date-time"), .integer(format: nil),
      .integer(format: "int64"), .number(format: nil), .number(format: "milliseconds"), .boolean,
      .object, .array(of: nil), .array(of: .array(of: .object)), .map(of: nil),
      .map(of: .string(format: "uuid")), .null, .any, .file, .union([]),
      .union([.null, .named("Ship"), .array(of: .integer(format: nil))]), .named("string"),
      .named("one of \"a\", \\ and\nb"),
    ] as [DocumentedType]
  )
  func types(type: DocumentedType) throws {
    let field = DocumentedField(location: .body, path: FieldPath("a"), type: type, range: nowhere)
    let lock = try reread(lock(of: ["x": PageFacts(page: "", format: .mintlify, fields: [field])]))
    #expect(lock.pages["x"]?.facts.fields.map(\.type) == [type])
  }

  @Test("The deepest default that a page can have reads back")
  func deepDefault() throws {
    let text = String(repeating: "[", count: 100) + String(repeating: "]", count: 100)
    let value = try #require(JSON(parsing: text))
    #expect(JSON(parsing: "[\(text)]") == nil)
    let field = DocumentedField(
      location: .body,
      path: FieldPath("a"),
      defaultValue: value,
      range: nowhere
    )
    let lock = try reread(lock(of: ["x": PageFacts(page: "", format: .mintlify, fields: [field])]))
    #expect(lock.pages["x"]?.facts.fields.map(\.defaultValue) == [value])
  }

  @Test("Nothing of a page's prose and payloads is kept")
  func prose() {
    let text = lock(of: ["get-ship": harbour]).text
    #expect(!text.contains("SECRET"))
    #expect(text.contains("Harbour entry"))
  }

  @Test("Accepting pages replaces theirs, keeps others and drops those of no description")
  func accepting() {
    let old = lock(of: ["a": harbour, "b": harbour, "gone": harbour])
    let new = old.accepting(lock(of: ["b": quay, "c": quay]).pages, of: ["a", "b", "c"])
    #expect(new.text == lock(of: ["a": harbour, "b": quay, "c": quay]).text)
  }

  @Test("What is taken out of facts once is not taken out of them again")
  func idempotence() {
    #expect(harbour.withoutWords.withoutWords == harbour.withoutWords)
  }

  @Test(
    "The digest is the SHA-256 of the bytes, whatever their count",
    arguments: [
      ("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      ("a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"),
      ("a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a"),
      ("a", 57, "f13b2d724659eb3bf47f2dd6af1accc87b81f09f59f2b75e5c0bed6589dfe8c6"),
      ("a", 63, "7d3e74a05d7db15bce4ad9ec0658ea98e3f06eeecf16b4c6fff2da457ddc2f34"),
      ("a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"),
      ("a", 65, "635361c48bb9eab14198e76ea8ab7f1a41685d6ad62aa9146d301d4f17eb0ae0"),
      ("a", 119, "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"),
      ("a", 120, "2f3d335432c70b580af0e8e1b3674a7c020d683aa5f73aaaedfdc55af904c21c"),
      ("a", 128, "6836cf13bac400e9105071cd6af47084dfacad4e5e302c94bfed24e013afb73e"),
      ("a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"),
    ]
  )
  func digest(text: String, count: Int, digits: String) {
    let bytes = Array(String(repeating: text, count: count).utf8)
    #expect(PageDigest(of: bytes).text == "sha256:" + digits)
  }

  @Test("Damage is told at its place, with the way out", arguments: Damage.all)
  private func damage(_ damage: Damage) {
    let broken = Self.text.replacing(damage.part, with: damage.replacement, maxReplacements: 1)
    #expect(broken != Self.text)
    var diagnostics = Diagnostics()
    let lock = PagesLock(parsing: SourceFile(path: "pages.lock", text: broken), into: &diagnostics)
    #expect(lock == nil)
    let told = diagnostics.sorted.map {
      "\($0.range.start.line):\($0.range.start.column) \($0.message) [\($0.code.rawValue)]"
    }
    #expect(told == [damage.told])
  }

  @Test("A lock cut short anywhere is damage, not a crash")
  func cutShort() {
    for length in 0..<Self.text.utf8.count - 2 {
      let text = String(decoding: Self.text.utf8.prefix(length), as: UTF8.self)
      var diagnostics = Diagnostics()
      let file = SourceFile(path: "pages.lock", text: text)
      #expect(PagesLock(parsing: file, into: &diagnostics) == nil)
      #expect(diagnostics.hasErrors)
    }
  }

  @Test("Types nested without end are damage, not a crash")
  func depth() {
    let type = String(repeating: "{\"array\":", count: 50_000)
    let text = Self.text.replacing("\"as\":\"integer\"", with: "\"as\":\(type)")
    var diagnostics = Diagnostics()
    let file = SourceFile(path: "pages.lock", text: text)
    #expect(PagesLock(parsing: file, into: &diagnostics) == nil)
    #expect(diagnostics.sorted.map(\.code) == [.tooDeep])
  }
}

// MARK: - A lock of two pages

extension LockTests {
  fileprivate static let text = """
    {
      "docwright": "facts of documentation pages as a person accepted them; written by 'docwright \
    verify --accept'",
      "format": 1,
      "pages": {
        "add-ship": {
          "page": "https://docs.port.test/add-ship",
          "digest": "sha256:00",
          "markup": "stainless",
          "requests": [],
          "fields": [],
          "examples": [],
          "errors": [],
          "gaps": []
        },
        "get-ship": {
          "page": "https://docs.port.test/get-ship",
          "digest": "sha256:00",
          "fetched": {"from":"https://docs.port.test/get-ship.md","etag":"W/\\"7\\"",\
    "modified":"Sat, 01 Mar 2025 00:00:00 GMT"},
          "markup": "mintlify",
          "title": "Harbour entry",
          "requests": [
            {"by":"front matter","method":"GET","server":"https://api.port.test","path":"/ships/{id}"},
            {"by":"curl","path":"/ships/7"}
          ],
          "fields": [
            {"in":"path","path":"id","type":"string","as":"string","required":true},
            {"in":"query","path":"take","type":"integer","as":"integer","required":false,\
    "default":50,"min":1,"max":99.5},
            {"in":"response","path":"data[].state","type":"enum<string>","as":"string",\
    "nullable":true,"enum":["in","out",null],"pattern":"^[a-z]+$","deprecated":true},
            {"in":"response","path":"data[].berth","default":null}
          ],
          "examples": [
            {"kind":"response","status":200,"language":"json"},
            {"kind":"sample"}
          ],
          "errors": [
            {"status":404},
            {"status":429,"name":"Port full"}
          ],
          "gaps": [
            {"kind":"hidden fields","subject":"data"}
          ]
        }
      }
    }

    """
}

/// A page that states nothing.
private let quay = PageFacts(page: "add-ship.md", format: .stainless)

private let harbour = PageFacts(
  page: "get-ship.md",
  format: .mintlify,
  title: "Harbour entry",
  requests: [
    RequestStatement(
      source: .frontMatter,
      method: "GET",
      server: "https://api.port.test",
      path: "/ships/{id}",
      range: nowhere
    ),
    RequestStatement(source: .curl, method: nil, server: nil, path: "/ships/7", range: nowhere),
  ],
  fields: [
    DocumentedField(
      location: .path,
      path: FieldPath("id"),
      writtenType: "string",
      type: .string(format: nil),
      requirement: .required,
      text: "SECRET",
      range: nowhere
    ),
    DocumentedField(
      location: .query,
      path: FieldPath("take"),
      writtenType: "integer",
      type: .integer(format: nil),
      requirement: .optional,
      defaultValue: .number("50"),
      limits: Limits(minimum: 1, maximum: 99.5),
      range: nowhere
    ),
    DocumentedField(
      location: .response,
      path: FieldPath("data[].state"),
      writtenType: "enum<string>",
      type: .string(format: nil),
      isNullable: true,
      values: [.string("in"), .string("out"), .null],
      limits: Limits(maximum: .infinity, pattern: "^[a-z]+$"),
      deprecation: .deprecated(reason: "SECRET"),
      range: nowhere
    ),
    // A name with a dot in it is taken apart.
    DocumentedField(
      location: .response,
      path: FieldPath([.name("data"), .elements, .name("berth")]),
      defaultValue: .null,
      range: nowhere
    ),
  ],
  examples: [
    PageExample(
      kind: .response,
      status: 200,
      language: "json",
      title: "SECRET",
      text: "\"SECRET\"",
      json: .string("SECRET"),
      range: nowhere
    ),
    PageExample(kind: .sample, text: "curl SECRET", range: nowhere),
  ],
  errors: [
    DocumentedError(status: 404, text: "SECRET", range: nowhere),
    DocumentedError(status: 429, name: "Port full", range: nowhere),
  ],
  gaps: [Gap(.hiddenFields, "data", at: nowhere)]
)

private let nowhere = SourceRange(startOf: "")

private func lock(of pages: [String: PageFacts]) -> PagesLock {
  PagesLock(
    pages: pages.reduce(into: [:]) { pages, page in
      let address = "https://docs.port.test/\(page.key)"
      let origin = PageOrigin(
        address: address + ".md",
        entityTag: "W/\"7\"",
        lastModified: "Sat, 01 Mar 2025 00:00:00 GMT"
      )
      pages[page.key] = LockedPage(
        address: address,
        digest: PageDigest("sha256:00"),
        origin: page.key == "get-ship" ? origin : nil,
        facts: page.value
      )
    }
  )
}

private func reread(_ lock: PagesLock) throws -> PagesLock {
  var diagnostics = Diagnostics()
  let file = SourceFile(path: "pages.lock", text: lock.text)
  let lock = try #require(PagesLock(parsing: file, into: &diagnostics))
  #expect(diagnostics.sorted == [])
  return lock
}

extension PageFacts {
  /// For comparing facts of different files.
  fileprivate var withoutPlaces: PageFacts {
    PageFacts(
      page: "",
      format: format,
      title: title,
      requests: requests.map {
        RequestStatement(
          source: $0.source,
          method: $0.method,
          server: $0.server,
          path: $0.path,
          range: nowhere
        )
      },
      fields: fields.map {
        DocumentedField(
          location: $0.location,
          path: $0.path,
          writtenType: $0.writtenType,
          type: $0.type,
          requirement: $0.requirement,
          isNullable: $0.isNullable,
          values: $0.values,
          defaultValue: $0.defaultValue,
          limits: $0.limits,
          deprecation: $0.deprecation,
          text: $0.text,
          range: nowhere
        )
      },
      examples: examples.map {
        PageExample(
          kind: $0.kind,
          status: $0.status,
          language: $0.language,
          text: "",
          range: nowhere
        )
      },
      errors: errors.map { DocumentedError(status: $0.status, name: $0.name, range: nowhere) },
      gaps: gaps.map { Gap($0.kind, $0.subject, at: nowhere) }
    )
  }
}

// MARK: - Damage

/// A part of the lock, what is put in its place, and what is told of it.
private struct Damage: CustomTestStringConvertible {
  let part: String
  let replacement: String
  let told: String

  var testDescription: String { replacement }

  init(_ part: String, _ replacement: String, _ told: String, isLockDamage: Bool = true) {
    self.part = part
    self.replacement = replacement
    let wayOut =
      "; restore the file, or delete it and run 'docwright verify --accept' [invalid-lock]"
    self.told = isLockDamage ? told + wayOut : told
  }

  static let all = [
    Damage("\"format\": 1", "\"format\": 2", "3:13 this lock is of another version of docwright"),
    Damage("\"pages\": {", "\"sheets\": {", "4:3 locks have no 'sheets' here"),
    Damage("  \"format\": 1,\n", "", "1:1 this lacks 'format'"),
    Damage("\"digest\": \"sha256:00\"", "\"digest\": 7", "7:17 expected text"),
    Damage("      \"gaps\": []", "      \"gaps\": {}", "13:15 expected a list"),
    Damage("\"stainless\"", "\"staples\"", "8:17 this is no word for 'markup'"),
    Damage("\"required\":true", "\"required\":1", "26:75 expected true or false"),
    Damage("\"max\":99.5", "\"max\":\"99.5\"", "27:113 expected a number"),
    Damage("\"status\":404", "\"status\":40.4", "36:19 expected a whole number"),
    Damage("\"status\":404", "\"name\":\"x\"", "36:9 this lacks 'status'"),
    Damage("\"as\":\"integer\"", "\"as\":\"int\"", "27:59 this is no type that a page's field has"),
    Damage(
      "\"as\":\"integer\"",
      "\"as\":{\"array\":3}",
      "27:68 this is no type that a page's field has"
    ),
    Damage("\"in\":\"path\"", "\"at\":\"path\"", "26:10 locks have no 'at' here"),
    Damage(
      "\"format\": 1,",
      "<<<<<<< HEAD",
      "3:3 expected a name in double quotes [json-syntax]",
      isLockDamage: false
    ),
    Damage(
      "\"get-ship\": {",
      "\"add-ship\": {",
      "15:5 'add-ship' is already given in line 5 [duplicate-key]",
      isLockDamage: false
    ),
  ]
}
