import APIModel
import SourceText
import Testing

@testable import DocPages

@Suite("Changes of a page")
struct ChangesTests {
  @Test("What is the same, in whatever order and on whatever line, is no change")
  func none() {
    let ship = field(.query, "ship", .string(format: nil), line: 3)
    let port = field(.query, "port", .string(format: nil), line: 9)
    #expect(changes([ship, port], [port, ship]) == [])
  }

  @Test(
    "Fields that appear and go are classed by who sends them and whether they have to",
    arguments: [
      (.query, .required, "breaking", "breaking"), (.query, .optional, "additive", "breaking"),
      (.body, .notSaid, "additive", "breaking"), (.body, .required, "breaking", "breaking"),
      (.path, .notSaid, "breaking", "breaking"), (.response, .required, "additive", "breaking"),
    ] as [(DocumentedField.Location, DocumentedField.Requirement, String, String)]
  )
  func appearing(
    location: DocumentedField.Location,
    requirement: DocumentedField.Requirement,
    appears: String,
    goes: String
  ) {
    let field = field(location, "ship", requirement: requirement)
    #expect(
      changes([], [field]).map { $0.hasPrefix("\(appears): \(location).ship: added") } == [true]
    )
    #expect(
      changes([field], []).map { $0.hasPrefix("\(goes): \(location).ship: removed") } == [true]
    )
  }

  @Test("Fields are called as descriptions call them")
  func names() {
    let fields = [field(.header, "X-Ship"), field(.cookie, "ship"), field(.error, "code")]
    #expect(
      kinds([], fields) == [
        "additive headers.X-Ship added", "additive cookies.ship added",
        "additive errors.code added",
      ]
    )
    #expect(changes([field(.header, "X-Ship")], [field(.header, "x-ship")]) == [])
  }

  @Test("A field with a like name or a like text was renamed, with all that is below it")
  func renamed() {
    let before = [
      field(.query, "ship_id", text: "Which."),
      field(.query, "take", text: "How many ships to return at most, counted from the newest."),
      field(.body, "crew", .object, text: "Who sails the ship and what they are paid for it."),
      field(.body, "crew.cook", text: "Hands off."),
    ]
    let after = [
      field(.query, "shipId", text: "That one."),
      field(.query, "limit", text: "How many ships to return at most, counted from the oldest."),
      field(.body, "sailors", .object, text: "Who sails the ship and what they are paid for it."),
      field(.body, "sailors.cook", text: "Hands off."),
    ]
    #expect(
      kinds(before, after) == [
        "breaking query.shipId renamed", "breaking query.limit renamed",
        "breaking body.sailors renamed",
      ]
    )
  }

  @Test("Fields that have nothing in common but their place are two")
  func notRenamed() {
    let before = [field(.body, "whistle", .boolean, text: "Whether to whistle on leaving a port.")]
    let after = [field(.body, "lights", .boolean, text: "Whether all lamps burn at night.")]
    #expect(
      kinds(before, after) == ["breaking body.whistle removed", "additive body.lights added"]
    )
  }

  @Test("Without texts, as in a lock, the only two that fit were renamed")
  func renamedWithoutTexts() {
    let rest = field(.query, "port")
    let before = [field(.query, "take", .integer(format: nil)), rest]
    let after = [field(.query, "limit", .integer(format: nil)), rest]
    #expect(kinds(before, after) == ["breaking query.limit renamed"])
    let other = [field(.query, "limit", .boolean), rest]
    #expect(kinds(before, other) == ["breaking query.take removed", "additive query.limit added"])
  }

  @Test("A list in place of a single value is a rename and a change of type")
  func renamedToPlural() {
    let before = [field(.body, "ship_id", .string(format: nil))]
    let after = [field(.body, "ship_ids", .array(of: .string(format: nil)))]
    #expect(
      kinds(before, after) == ["breaking body.ship_ids renamed", "breaking body.ship_ids type"]
    )
  }

  @Test("A parameter that goes elsewhere in the request is moved, and so is what is below it")
  func moved() {
    let before = [field(.query, "ship"), field(.body, "crew", .object), field(.body, "crew.cook")]
    let after = [
      field(.path, "ship"), field(.body, "who", .object), field(.body, "who.crew", .object),
      field(.body, "who.crew.cook"),
    ]
    #expect(
      kinds(before, after) == [
        "breaking path.ship moved", "breaking body.who.crew moved", "additive body.who added",
      ]
    )
  }

  @Test("A hole of the path and its parameter are renamed as one, which no service notices")
  func renamedHole() {
    let before = page([field(.path, "id")], path: "/ships/{id}/log")
    let after = page([field(.path, "ship_id")], path: "/ships/{ship_id}/log")
    #expect(
      [PageChange](from: before, to: after).map(\.text) == [
        "none: path.ship_id: renamed id → ship_id (the name of a hole in the path is not sent; "
          + "only code that is made of it changes) [old:1 new:1]"
      ]
    )
  }

  @Test("Method, server and path are told from each other, and from what counts less")
  func requests() {
    let before = page([], method: "GET", path: "/ships", server: "https://a.example")
    let after = page([], method: "POST", path: "/v2/ships", server: "https://b.example")
    #expect(
      [PageChange](from: before, to: after).map { "\($0.effect) \($0.kind)" } == [
        "breaking method", "breaking server", "breaking path",
      ]
    )
    let sample = RequestStatement(
      source: .curl,
      method: "GET",
      server: "https://c.example",
      path: "/ships",
      range: line(9)
    )
    let other = RequestStatement(
      source: .curl,
      method: "GET",
      server: "https://d.example",
      path: "/ships/1",
      range: line(9)
    )
    let first = PageFacts(page: "p", format: .mintlify, requests: before.requests + [sample])
    let second = PageFacts(page: "p", format: .mintlify, requests: before.requests + [other])
    #expect(
      [PageChange](from: first, to: second).map(\.text) == [
        "none: request: statement https://c.example by curl → https://d.example by curl "
          + "(a weightier place of the page says the same as before) [old:9 new:9]"
      ]
    )
  }

  @Test(
    "A change of type breaks unless the type is only said more exactly, or takes more",
    arguments: [
      (.array(of: nil), .array(of: .string(format: nil)), "none", "none"),
      (.string(format: nil), .string(format: "ISO 8601"), "none", "none"),
      (.number(format: nil), .integer(format: nil), "none", "none"),
      (nil, .boolean, "none", "none"),
      (.boolean, nil, "none", "none"),
      (.integer(format: nil), .string(format: nil), "breaking", "breaking"),
      (.array(of: .string(format: nil)), .array(of: .object), "breaking", "breaking"),
      (.string(format: nil), .array(of: .string(format: nil)), "breaking", "breaking"),
      (.integer(format: nil), .number(format: nil), "additive", "breaking"),
      (.boolean, .union([.boolean, .string(format: nil)]), "additive", "breaking"),
      (.union([.boolean, .string(format: nil)]), .boolean, "breaking", "none"),
      (.boolean, .any, "additive", "breaking"),
      (.object, .null, "breaking", "breaking"),
    ] as [(DocumentedType?, DocumentedType?, String, String)]
  )
  func types(before: DocumentedType?, after: DocumentedType?, sent: String, read: String) {
    #expect(
      kinds([field(.body, "a", before)], [field(.body, "a", after)]) == ["\(sent) body.a type"]
    )
    #expect(
      kinds([field(.response, "a", before)], [field(.response, "a", after)])
        == ["\(read) response.a type"]
    )
  }

  @Test("A list in place of an object is one change, whatever is below it")
  func lists() {
    let before = [field(.response, "data", .object), field(.response, "data.id")]
    let after = [field(.response, "data", .array(of: .object)), field(.response, "data[].id")]
    #expect(kinds(before, after) == ["breaking response.data type"])
    let bare = [field(.response, "data.id")]
    #expect(kinds(bare, [field(.response, "data[].id")]) == ["breaking response.data[].id moved"])
  }

  @Test(
    "What is required and what may be null are promises of opposite directions",
    arguments: [
      (.optional, .required, "breaking", "additive"),
      (.notSaid, .required, "breaking", "additive"),
      (.required, .optional, "additive", "breaking"),
      (.required, .notSaid, "additive", "breaking"),
      (.optional, .notSaid, "none", "none"),
    ]
      as [(DocumentedField.Requirement, DocumentedField.Requirement, String, String)]
  )
  func requirements(
    before: DocumentedField.Requirement,
    after: DocumentedField.Requirement,
    sent: String,
    read: String
  ) {
    for (location, effect) in [(DocumentedField.Location.query, sent), (.response, read)] {
      let found = kinds(
        [field(location, "a", requirement: before)],
        [field(location, "a", requirement: after)]
      )
      #expect(found == ["\(effect) \(location).a required"])
    }
  }

  @Test("Null is new to readers and welcome to writers")
  func nullable() {
    let (never, ever) = (field(.response, "a"), field(.response, "a", isNullable: true))
    #expect(kinds([never], [ever]) == ["breaking response.a nullable"])
    #expect(kinds([ever], [never]) == ["none response.a nullable"])
    let (refused, taken) = (field(.body, "a"), field(.body, "a", isNullable: true))
    #expect(kinds([refused], [taken]) == ["additive body.a nullable"])
    #expect(kinds([taken], [refused]) == ["breaking body.a nullable"])
  }

  @Test(
    "Values that come and go",
    arguments: [
      (["a"], ["a", "b"], "additive", "additive"), (["a", "b"], ["a"], "breaking", "none"),
      (["a", "b"], ["a", "c"], "breaking", "additive"), (nil, ["a"], "breaking", "none"),
      (["a"], nil, "additive", "additive"),
    ] as [([String]?, [String]?, String, String)]
  )
  func values(before: [String]?, after: [String]?, sent: String, read: String) {
    for (location, effect) in [(DocumentedField.Location.query, sent), (.response, read)] {
      let found = kinds(
        [field(location, "a", values: before)],
        [field(location, "a", values: after)]
      )
      #expect(found == ["\(effect) \(location).a values"])
    }
    #expect(
      kinds([field(.query, "a", values: ["x", "y"])], [field(.query, "a", values: ["y", "x"])])
        == []
    )
  }

  @Test("Defaults, limits and deprecation")
  func attributes() {
    #expect(
      changes(
        [field(.query, "a", value: .number("1"))],
        [field(.query, "a", value: .number("2"))]
      ) == [
        "breaking: query.a: default 1 → 2 (callers that leave it out get another behaviour) "
          + "[old:1 new:1]"
      ]
    )
    let quoted = [field(.query, "a", value: .string("1.0"))]
    #expect(changes([field(.query, "a", value: .number("1"))], quoted) == [])
    #expect(kinds([field(.query, "a")], quoted) == ["none query.a default"])

    let narrow = field(.query, "a", limits: Limits(minimum: 1, maximum: 50))
    let wide = field(.query, "a", limits: Limits(minimum: 1, maximum: 100))
    #expect(
      changes([wide], [narrow]) == [
        "breaking: query.a: limits min 1, max 100 → min 1, max 50 "
          + "(what was within the limits may be refused) [old:1 new:1]"
      ]
    )
    #expect(kinds([narrow], [wide]) == ["additive query.a limits"])

    let old = field(.query, "a", deprecation: .deprecated(reason: "Use b"))
    #expect(kinds([field(.query, "a")], [old]) == ["none query.a deprecated"])
    #expect(kinds([old], [field(.query, "a")]) == ["none query.a deprecated"])
  }

  @Test("Failures are additive when they come; gaps and examples are never more than noticed")
  func theRest() {
    let before = PageFacts(
      page: "p",
      format: .mintlify,
      examples: [example(#"{"data": {"status": "ok", "n": 1}, "errors": null}"#)],
      errors: [DocumentedError(status: 404, range: line(8))],
      gaps: [Gap(.snippet, "auth.mdx", at: line(9))]
    )
    let after = PageFacts(
      page: "p",
      format: .mintlify,
      examples: [example(#"{"data": {"n": 2, "m": [{"x": true}]}, "errors": []}"#)],
      errors: [DocumentedError(status: 429, name: "Too Fast", range: line(8))]
    )
    #expect(
      [PageChange](from: before, to: after).map(\.text) == [
        "additive: errors.429: added: Too Fast (clients take failures that they do not know) [new:8]",
        "none: errors.404: removed (who expects it goes on) [old:8]",
        "none: example.response data.status: no longer shown (examples promise nothing) "
          + "[old:5 new:5]",
        "none: example.response data.m: shown: array (examples promise nothing) [old:5 new:5]",
        "none: example.response errors: null → array (examples promise nothing) [old:5 new:5]",
        "none: snippet auth.mdx: no longer left open (the page leaves it open no longer) [old:9]",
      ]
    )
  }

  @Test("Words alone count when asked for, and only where words differ")
  func wording() {
    let before = page([
      field(.query, "a", text: "Some  words\n here"), field(.query, "b", text: "x"),
    ])
    let after = page([field(.query, "a", text: "Some words here"), field(.query, "b", text: "y")])
    #expect([PageChange](from: before, to: after) == [])
    #expect(
      [PageChange](from: before, to: after, wording: true).map(\.text)
        == ["none: query.b: wording (the text alone is another) [old:1 new:1]"]
    )
  }

  @Test("A page is no different from what a lock keeps of it")
  func lock() {
    let facts = PageFacts(
      page: "p",
      format: .mintlify,
      title: "T",
      fields: [field(.query, "a", text: "x", deprecation: .deprecated(reason: "y"))],
      examples: [example("{}")],
      errors: [DocumentedError(status: 400, text: "t", range: line(1))]
    )
    #expect([PageChange](from: facts.withoutWords, to: facts.withoutWords, wording: true) == [])
  }

  @Test(
    "Thousands of fields and of names in one path are compared at once",
    .timeLimit(.minutes(10))
  )
  func large() {
    let before = (0..<5000).map { field(.body, "old\($0)", text: "Field \($0) of the old page.") }
    let after = (0..<5000).map { field(.body, "new\($0)", text: "Nothing like it \($0) at all.") }
    #expect(changes(before, after).count > 5000)
    let deep = String(repeating: "a.", count: 100_000)
    let (low, lower) = (field(.body, deep + "b"), field(.body, deep + "c"))
    let renamed = [field(.query, "shipId"), field(.query, "ship_id")]
    #expect(changes([renamed[0], low], [renamed[1], lower]).count == 2)
  }
}

// MARK: - Facts

private func line(_ number: Int) -> SourceRange {
  let start = SourcePosition(line: number, column: 1)
  return SourceRange(file: "p", start: start, end: start)
}

private func field(
  _ location: DocumentedField.Location,
  _ path: String,
  _ type: DocumentedType? = .string(format: nil),
  requirement: DocumentedField.Requirement = .notSaid,
  isNullable: Bool = false,
  values: [String]? = nil,
  value: JSON? = nil,
  limits: Limits = Limits(),
  text: String = "",
  deprecation: DocumentedField.Deprecation = .none,
  line number: Int = 1
) -> DocumentedField {
  DocumentedField(
    location: location,
    path: FieldPath(path),
    type: type,
    requirement: requirement,
    isNullable: isNullable,
    values: values.map { $0.map(JSON.string) },
    defaultValue: value,
    limits: limits,
    deprecation: deprecation,
    text: text,
    range: line(number)
  )
}

private func page(
  _ fields: [DocumentedField],
  method: String = "GET",
  path: String = "/ships",
  server: String? = nil
) -> PageFacts {
  let request = RequestStatement(
    source: .frontMatter,
    method: method,
    server: server,
    path: path,
    range: line(1)
  )
  return PageFacts(page: "p", format: .mintlify, requests: [request], fields: fields)
}

private func example(_ text: String) -> PageExample {
  PageExample(kind: .response, text: text, json: JSON(parsing: text), range: line(5))
}

private func changes(_ before: [DocumentedField], _ after: [DocumentedField]) -> [String] {
  [PageChange](from: page(before), to: page(after)).map(\.text)
}

private func kinds(_ before: [DocumentedField], _ after: [DocumentedField]) -> [String] {
  [PageChange](from: page(before), to: page(after)).map {
    "\($0.effect.rawValue) \($0.fact) \($0.kind.rawValue)"
  }
}
