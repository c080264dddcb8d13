import APIModel
import DocPages
import SourceText
import SpecLanguage
import Testing

/// A small description, and what comes out when it is held against the facts of a page.
struct DescribedPage {
  private let api: API
  private let places: DescriptionPlaces

  /// - Parameters:
  ///   - operation: What follows the head of the description.
  ///   - shared: What follows the head of `api.yaml`.
  init(
    _ operation: String,
    shared: String = "",
    server: String = "https://api.harbor.example"
  ) throws {
    let head = """
      operation: ships.get
      page: https://docs.harbor.example/ships
      about: Reads a ship.

      """
    let apiHead = """
      api: Harbor
      module: HarborAPI
      about: Ships and where they lie.
      server: \(server)

      """
    var diagnostics = Diagnostics()
    let files = [
      SourceFile(path: "harbor/api.yaml", text: apiHead + shared),
      SourceFile(path: "harbor/get-ship.yaml", text: head + operation),
    ]
    let folder = SpecFolder(path: "harbor", files: files)
    let specs = CompiledSpecs([folder], into: &diagnostics)
    #expect(diagnostics.sorted.map(\.message) == [])
    api = try #require(specs.apis.first)
    places = try #require(specs.places["harbor"])
  }

  func disagreements(with facts: PageFacts) -> [Disagreement] {
    let operations = api.operations.map {
      Verification(of: $0, in: api, against: facts, places: places)
    }
    return operations.flatMap(\.disagreements)
      + Verification.outdatedShared(in: api, after: operations, places: places)
  }

  /// `type-differs query.take` for each.
  func findings(_ facts: PageFacts) -> [String] {
    disagreements(with: facts).map { "\($0.diagnostic.code.rawValue) \($0.fact)" }
  }
}

extension PageFacts {
  /// A page that states the request `GET /ships`, unless told otherwise, and these fields.
  static func stating(
    _ fields: [DocumentedField],
    request: String? = "GET /ships",
    examples: [PageExample] = [],
    errors: [Int] = [],
    gaps: [Gap] = []
  ) -> PageFacts {
    let words = request?.split(separator: " ").map(String.init)
    return PageFacts(
      page: "ship.md",
      format: .mintlify,
      requests: words.map {
        [
          RequestStatement(
            source: .frontMatter,
            method: $0[0],
            server: nil,
            path: $0[1],
            range: .line(1)
          )
        ]
      } ?? [],
      fields: fields,
      examples: examples,
      errors: errors.map { DocumentedError(status: $0, range: .line(1)) },
      gaps: gaps
    )
  }
}

extension SourceRange {
  static func line(_ number: Int) -> SourceRange {
    let place = SourcePosition(line: number, column: 1)
    return SourceRange(file: "ship.md", start: place, end: place)
  }
}

extension DocumentedField {
  /// A field by its path alone, `response data[].id`, with what is said of it.
  init(
    _ place: String,
    _ type: DocumentedType? = .string(format: nil),
    _ requirement: Requirement = .notSaid,
    nullable: Bool = false,
    values: [JSON]? = nil,
    defaultValue: JSON? = nil,
    limits: Limits = Limits(),
    deprecation: Deprecation = .none
  ) {
    let words = place.split(separator: " ").map(String.init)
    self.init(
      location: Location(rawValue: words[0]) ?? .response,
      path: FieldPath(words[1]),
      type: type,
      requirement: requirement,
      isNullable: nullable,
      values: values,
      defaultValue: defaultValue,
      limits: limits,
      deprecation: deprecation,
      range: .line(2)
    )
  }
}
