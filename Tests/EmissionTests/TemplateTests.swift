import APIModel
import Foundation
import Testing

@testable import Emission

@Suite("Templates")
struct TemplateTests {
  /// Contexts of every template, from an API that uses the whole language.
  private static func contexts() throws -> [Templates.Name: [Any]] {
    let api = try KitchenSink.api()
    let types = SwiftTypes(api, names: APINames(api))
    let models = ModelCode(api, types: types)
    let failure = FailureType(api, types: types)
    var contexts: [Templates.Name: [Any]] = [
      .client: [ClientCode(api: api, types: types).context],
      .failure: [
        FailureContext(
          name: "",
          property: "",
          api: "",
          hasRetry: true,
          retry: RetryCode(api: api, types: types).ofAPI
        )
      ],
      .file: [FileContext(source: "", runtimeImport: "", imports: [""], declarations: [""])],
      .nested: [NestedContext(holder: "", declaration: "")],
      .request: api.operations.map(RequestCode(api: api, types: types).context),
      .tests: api.operations.compactMap { TestCode($0, api: api, types: types).context },
      .union: [failure.context],
    ]
    let package = PackageContext(
      name: "",
      nameLiteral: "",
      runtime: "",
      modules: [
        ModuleContext(
          api: "",
          module: "",
          about: "",
          operationCount: "",
          reference: "",
          runtimePackage: "",
          comma: "",
          hasTests: true,
          hasFixtures: true
        )
      ]
    )
    let reference = ReferenceText(api: api, types: types).context
    for name in [Templates.Name.package, .readme] { contexts[name] = [package] }
    for name in [Templates.Name.reference, .landing, .guide] { contexts[name] = [reference] }
    for definition in api.types {
      let (name, context) = models.templateAndContext(definition)
      contexts[name, default: []].append(context)
    }
    return contexts
  }

  @Test("Every tag names a stored property of its own context", arguments: Templates.Name.allCases)
  func tags(_ name: Templates.Name) throws {
    let shape = ContextShape()
    try Self.contexts()[name]?.forEach(shape.add)
    #expect(shape.problems(TemplateTag.parse(name.builtIn)) == [])
  }

  @Test("A tag that names nothing is found")
  func unknownTag() {
    let shape = ContextShape()
    shape.add(NestedContext(holder: "", declaration: ""))
    #expect(
      shape.problems(TemplateTag.parse("{{holder}} {{#holders}}{{x}}{{/holders}}")) == ["holders"]
    )
  }

  @Test("A template of one's own takes the place of the built-in one")
  func overriding() throws {
    let templates = try Templates(overrides: ["nested": "// {{holder}}"])
    let text = templates.render(.nested, NestedContext(holder: "A<B>", declaration: ""))
    #expect(text == "// A<B>")
  }

  @Test("A broken template is told by name and line")
  func broken() {
    #expect(throws: Templates.Mistake.self) {
      _ = try Templates(overrides: ["nested": "fine\n{{#holder}}"])
    }
  }
}

@Suite("Reserved names")
struct ReservedNameTests {
  @Test("No type of an API can take a name that a template of Swift code uses")
  func templates() {
    let names: [Templates.Name] = [
      .alias, .client, .enumeration, .failure, .file, .nested, .object, .request, .tests, .union,
    ]
    let used = names.flatMap { name in
      // Comments and texts of titles are prose.
      name.builtIn.split(separator: "\n").filter { !$0.contains("//") && !$0.contains("@Test(") }
        .flatMap { $0.matches(of: /\b[A-Z]\w+/).map { String($0.output) } }
    }
    let ours: Set = ["Item", "Request"]
    #expect(Set(used).subtracting(ReservedNames.types).subtracting(ours).sorted() == [])
  }

  @Test(
    "No type of an API can take a name that the runtime gives to whoever imports the client",
    arguments: ["ClientRuntime", "ClientTesting"]
  )
  func runtime(_ module: String) throws {
    let sources = KitchenSink.root.appending(path: "../../Sources/\(module)")
    let names = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
      .filter { $0.hasSuffix(".swift") }
      .flatMap { path in
        try String(contentsOf: sources.appending(path: path), encoding: .utf8)
          .split(separator: "\n")
          .compactMap {
            $0.wholeMatch(
              of: /public (?:final )?(?:struct|enum|protocol|class|actor|typealias) (\w+).*/
            )
          }
          .map { String($0.output.1) }
      }
    #expect(names.count > 5)
    #expect(Set(names).subtracting(ReservedNames.types).sorted() == [])
  }
}
