import FixtureSupport
import SourceText
import SpecLanguage
import Testing

@Suite struct RobustnessTests {
  @Test("The order of folders and files makes no difference", arguments: FixtureCase.all())
  func order(_ fixture: FixtureCase) throws {
    let input = try SpecFixture(fixture)
    let expected = try input.compiled()
    var random = SplitMix(state: 42)
    for _ in 0..<5 {
      let shuffled = input.folders.shuffled(using: &random).map { folder in
        SpecFolder(
          path: folder.path,
          files: folder.files.shuffled(using: &random),
          unreadable: folder.unreadable
        )
      }
      #expect(try input.compiled(shuffled) == expected)
    }
  }

  @Test("Nesting without end is refused, whatever is nested", arguments: ["[", "{a: ", "- "])
  func nesting(opening: String) {
    let text = "response:\n " + String(repeating: opening, count: 10_000)
    #expect(diagnostics(compiling: text).sorted.map(\.code) == [.tooDeep])
  }

  @Test("A type nested without end is refused", arguments: ["[", "map<", "json<"])
  func typeNesting(opening: String) {
    let type = String(repeating: opening, count: 10_000)
    let text = Self.operation + "response: { a: \"\(type)\" }\n"
    #expect(diagnostics(compiling: text).sorted.map(\.code) == [.typeSyntax])
  }

  @Test("A long chain of types is followed to its end")
  func chain() {
    let links = (0..<3_000).map { "  T\($0): { next: T\($0 + 1) }\n  A\($0): A\($0 + 1)\n" }
    let types = links.joined() + "  T3000: { next?: T0, name: A0 }\n  A3000: string\n"
    let text = Self.operation + "response: T0\ntypes:\n" + types
    #expect(diagnostics(compiling: text).sorted == [])
  }

  @Test("Many types that name one another are followed to their ends", arguments: TypeWeb.all)
  func webs(_ web: TypeWeb) {
    let types = (0..<web.count).map { "  T\($0): { \(web.links($0)) }\n" }.joined()
    let text = Self.operation + "response: T\(web.root)\ntypes:\n" + types
    #expect(diagnostics(compiling: text).sorted.map(\.code) == web.codes)
  }

  @Test("A long circle of names is refused at each")
  func nameCircle() {
    let types = (0..<1_000).map { "  A\($0): A\(($0 + 1) % 1_000)\n" }.joined()
    let text = Self.operation + "response: A0\ntypes:\n" + types
    #expect(
      diagnostics(compiling: text).sorted.map(\.code)
        == .init(repeating: .endlessType, count: 1_000)
    )
  }

  @Test("A long chain of unions is refused")
  func unionChain() {
    let links = (0..<3_000).map { "  T\($0): { tag: kind, a: T\($0 + 1) }\n" }
    let types = links.joined() + "  T3000: { name: string }\n"
    let text = Self.operation + "response: T0\ntypes:\n" + types
    #expect(Set(diagnostics(compiling: text).sorted.map(\.code)) == [.endlessType])
  }

  @Test("Unions that fit in many ways are looked at once each")
  func unions() {
    let value = String(repeating: "[", count: 60) + "true" + String(repeating: "]", count: 60)
    let text =
      Self.operation + "response: { a: A }\n"
      + "types:\n  A: \"[A] | [B] | string\"\n  B: \"[B] | [A] | integer\"\n"
      + "examples: [{ path: { id: x }, response: { a: \(value) } }]\n"
    #expect(diagnostics(compiling: text).sorted.map(\.code) == [.exampleWrongType])
  }

  @Test(
    "Numbers beyond all bounds are no reason to stop",
    arguments: [
      ("99999999999999999999999999", []), ("-1e999", [.invalidDefault]),
      ("0xFFFFFFFFFFFFFFFFFFFFFF", [.invalidDefault]), (".nan", [.invalidDefault]), ("1e-999", []),
    ] as [(String, Set<DiagnosticCode>)]
  )
  func numbers(number: String, codes: Set<DiagnosticCode>) {
    let text =
      Self.operation + "response: { a: integer }\n"
      + "query: { n?: { type: number, min: \(number), max: \(number), default: \(number) } }\n"
      + "errors: [{ status: \(number) }]\npages: { page: n, first: \(number), items: a }\n"
      + "examples: [{ status: \(number), path: { id: x }, response: { a: \(number) } }]\n"
    let found = Set(diagnostics(compiling: text).sorted.map(\.code))
    #expect(found == codes.union([.wrongKind, .invalidPages, .exampleWrongType]))
  }

  @Test(
    "No name leads out of a folder",
    arguments: [
      "..yaml", "../x.yaml", "a/../../x.yaml", "x.yml", "x", "X.yaml", "a b.yaml", "ä.yaml",
    ]
  )
  func names(name: String) {
    let file = SourceFile(path: "zoo/\(name)", text: Self.operation + "response: none\n")
    let found = diagnostics(compiling: [file])
    #expect(found.sorted.map(\.code) == [.invalidName])
  }

  @Test("A folder of descriptions may lie anywhere", arguments: ["../zoo", "/a/../zoo", "./zoo"])
  func folders(path: String) {
    let file = SourceFile(
      path: "\(path)/get-animal.yaml",
      text: Self.operation + "response: none\n"
    )
    #expect(diagnostics(compiling: [file], in: path).sorted == [])
  }

  private static let operation = """
    operation: animals.get
    page: https://docs.zoo.example/animals
    request: GET /animals/{id}
    about: Reads an animal.
    path: { id: string }

    """

  private func diagnostics(compiling text: String) -> Diagnostics {
    diagnostics(compiling: [SourceFile(path: "zoo/get-animal.yaml", text: text)])
  }

  private func diagnostics(
    compiling files: [SourceFile],
    in folder: String = "zoo"
  ) -> Diagnostics {
    var diagnostics = Diagnostics()
    let api = SourceFile(
      path: "\(folder)/api.yaml",
      text: "api: Zoo\nmodule: ZooAPI\nabout: Animals.\nserver: https://api.zoo.example\n"
    )
    _ = SpecCompiler.compile([SpecFolder(path: folder, files: files + [api])], into: &diagnostics)
    return diagnostics
  }
}

/// A small generator of numbers, the same in every run.
struct SplitMix: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
