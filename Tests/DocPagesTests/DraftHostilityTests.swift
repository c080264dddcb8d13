import APIModel
import SourceText
import SpecLanguage
import Testing

@testable import DocPages

@Suite("Drafts of odd pages", .timeLimit(.minutes(10)))
struct DraftHostilityTests {
  private static let place = SourceRange(startOf: "page.md")
  /// JSON keys and values of any kind; those that can't name a field are left out of drafts.
  private static let names = DraftWordTests.nasty.filter { $0.canBeKey }

  @Test("Names, values and defaults of any kind are in the draft as the page has them")
  func oddNames() throws {
    let texts = DraftWordTests.nasty.map(JSON.string)
    let fields = Self.names.map { name in
      field(.body, FieldPath([.name(name)]), .string(format: nil), default: .string(name))
    }
    let choice = field(.query, FieldPath("choice"), .string(format: nil), values: texts)
    let values = JSON.object(Self.names.map { .init(name: $0, value: .string($0)) })
    let facts = PageFacts(
      page: "page.md",
      format: .mintlify,
      fields: [choice] + fields,
      examples: [example(.request, values), example(.response, values)]
    )
    let api = try compiled(facts)
    let operation = try #require(api.operations.first)
    let body = try #require(operation.body.fields(of: api))
    #expect(body.map(\.name) == Self.names)
    #expect(body.map(\.defaultValue) == Self.names.map(JSON.string))
    #expect(operation.examples.first?.body == values)
    #expect(operation.examples.first?.response == values)
    let enumeration = api.types.compactMap { type -> [String]? in
      guard case .enumeration(let values) = type.shape, case .strings(let cases) = values.values
      else { return nil }
      return cases.map(\.value)
    }
    #expect(enumeration == [DraftWordTests.nasty])
  }

  @Test("Headers, query parameters and paths with odd names make no mistake")
  func oddParameters() throws {
    let locations: [DocumentedField.Location] = [.path, .query, .header, .cookie, .error]
    let fields = locations.flatMap { location in
      Self.names.map { field(location, FieldPath([.name($0)]), .string(format: nil)) }
    }
    let facts = PageFacts(page: "page.md", format: .mintlify, fields: fields)
    #expect(try compiled(facts).operations.count == 1)
  }

  @Test("Whatever type a field has, wherever it is, the draft passes 'check'")
  func allTypes() throws {
    let scalars: [DocumentedType] = [
      .string(format: nil), .string(format: "uuid"), .string(format: "date-time"),
      .string(format: "date"), .string(format: "uri"), .string(format: "base64"),
      .integer(format: nil), .integer(format: "unix timestamp"), .number(format: nil), .boolean,
      .object, .array(of: nil), .map(of: nil), .null, .any, .file, .union([]), .named("Ship"),
    ]
    let types =
      scalars + scalars.map { .array(of: $0) } + scalars.map { .map(of: $0) }
      + scalars.map { .union([$0, .string(format: nil), .array(of: $0)]) }
      + scalars.map { .array(of: .array(of: $0)) } + scalars.map { .map(of: .array(of: $0)) }
      + scalars.map { .union([.array(of: $0), .array(of: .boolean)]) }
    let fields = DocumentedField.Location.allCases.flatMap { location in
      types.enumerated().flatMap { index, type in
        DocumentedField.Requirement.all.flatMap { requirement in
          let path = FieldPath("f\(index)\(requirement)")
          return [
            DocumentedField(
              location: location,
              path: path,
              type: type,
              requirement: requirement,
              isNullable: index % 5 < 2,
              values: index % 3 == 0 ? [.string("a"), .null] : nil,
              defaultValue: .string("a"),
              limits: Limits(minimum: 1, maximum: 0.5, pattern: "["),
              deprecation: .deprecated(reason: "Never."),
              range: Self.place
            ),
            index % 2 == 0
              ? nil : field(location, path + FieldPath("child"), .string(format: nil)),
          ].compactMap(\.self)
        }
      }
    }
    let facts = PageFacts(page: "page.md", format: .mintlify, fields: fields)
    #expect(try compiled(facts).operations.count == 1)
    let noFiles = fields.filter { $0.location != .body }
    let other = PageFacts(page: "page.md", format: .mintlify, fields: noFiles)
    #expect(try compiled(other).operations.count == 1)
  }

  @Test("A page of very many fields, deep paths and deep examples ends soon")
  func large() throws {
    let many = (0..<2_000).flatMap { index in
      [
        field(.response, FieldPath("list[].f\(index)"), .array(of: .object)),
        field(.response, FieldPath("list[].f\(index)[].name"), .string(format: nil)),
      ]
    }
    let deep = FieldPath(Array(repeating: .name("a"), count: 10_000))
    let elements = FieldPath(Array(repeating: .elements, count: 10_000))
    let nested = (0..<90).reduce(JSON.null) { json, _ in
      .object([.init(name: "a", value: .array([json]))])
    }
    let facts = PageFacts(
      page: "page.md",
      format: .mintlify,
      fields: many + [field(.response, deep, nil), field(.body, elements, nil)],
      examples: [example(.response, nested), example(.request, nested)]
    )
    #expect(try compiled(facts).operations.count == 1)
  }

  @Test("A page that states nothing at all gives a draft that says what is to be done")
  func nothing() throws {
    let operation = try #require(
      try compiled(PageFacts(page: "", format: .rendered), request: nil).operations.first
    )
    #expect(operation.path == PathTemplate(pieces: [.literal(text: "/TODO")]))
  }

  private func field(
    _ location: DocumentedField.Location,
    _ path: FieldPath,
    _ type: DocumentedType?,
    values: [JSON]? = nil,
    default defaultValue: JSON? = nil
  ) -> DocumentedField {
    DocumentedField(
      location: location,
      path: path,
      type: type,
      requirement: .required,
      values: values,
      defaultValue: defaultValue,
      range: Self.place
    )
  }

  private func example(_ kind: PageExample.Kind, _ json: JSON) -> PageExample {
    PageExample(kind: kind, text: json.prettyText, json: json, range: Self.place)
  }

  /// What the draft of a page says.
  private func compiled(
    _ facts: PageFacts,
    request: String? = "POST /ships/{id}"
  ) throws -> API {
    var remarks = Diagnostics()
    let page = PageToDraft(facts, request: request.flatMap { NamedRequest($0) })
    let drafts = Drafts(of: [page], in: SpecFolder(path: "ships", files: []), into: &remarks)
    let files = [drafts.api].compactMap(\.self) + drafts.descriptions
    var problems = Diagnostics()
    let apis = SpecCompiler.compile([SpecFolder(path: "ships", files: files)], into: &problems)
    let printer = DiagnosticText(files: files, style: .plain)
    #expect(problems.errors.sorted.prefix(5).map(printer.text) == [])
    return try #require(apis.first)
  }
}

extension DocumentedField.Requirement {
  fileprivate static let all: [Self] = [.required, .optional, .notSaid]
}

extension RequestBody {
  /// Of an object.
  fileprivate func fields(of api: API) -> [Field]? {
    guard case .json(.named(let name)) = self,
      case .object(let properties)? = api.types.first(where: { $0.name == name })?.shape
    else { return nil }
    return properties.map(\.field)
  }
}
