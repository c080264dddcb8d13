import APIModel
import Foundation
import Testing

@testable import Emission

@Suite("Templates")
struct TemplateTests {
  /// Contexts of every template, from an API that uses the whole language.
  static func contexts() throws -> [Templates.Name: [Any]] {
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
          hasFixtures: true
        )
      ]
    )
    let reference = ReferenceText(api: api, types: types).context
    for name in [Templates.Name.package, .readme] { contexts[name] = [package] }
    let catalogue = CatalogueText(api, types: types)
    contexts[.reference] = [reference]
    contexts[.operation] = api.operations.map(catalogue.page)
    contexts[.snippets] = [SnippetCode(api, types: types).context]
    let articles: [Templates.Name] = [
      .landing, .guide, .authentication, .paging, .waiting, .errors, .inferred,
    ]
    for name in articles { contexts[name] = [catalogue.context] }
    for definition in api.types {
      let (name, context) = models.templateAndContext(definition)
      contexts[name, default: []].append(context)
    }
    return contexts
  }

  @Test("Every tag names a stored property of its own context", arguments: Templates.Name.allCases)
  func tags(_ name: Templates.Name) throws {
    let entry = try #require(TemplateReference.entries.first { $0.name == name })
    let nodes = try TemplateScanner.nodes(name.builtIn)
    #expect(!nodes.isEmpty)
    #expect(OwnNames.problems(nodes, in: entry.context) == [])
  }

  @Test("The reference has every template, and the context that it really receives")
  func entries() throws {
    let names = TemplateReference.entries.map(\.name)
    #expect(names.sorted { $0.rawValue < $1.rawValue } == Templates.Name.allCases)
    let contexts = try Self.contexts()
    for entry in TemplateReference.entries {
      let types = Set((contexts[entry.name] ?? []).map { TemplateContext.name(of: type(of: $0)) })
      #expect(types == [entry.context], "\(entry.name)")
    }
  }

  @Test(
    "The reference has every stored property of every context, and what it is, and nothing else"
  )
  func properties() throws {
    var shapes = ContextShapes()
    for context in try Self.contexts().values.joined() { shapes.add(context) }
    let listed = TemplateReference.contexts.map { context in
      (context.name, Dictionary(context.tags.map { ($0.name, $0.kind) }) { first, _ in first })
    }
    #expect(Set(listed.map(\.0)) == Set(shapes.properties.keys))
    for (name, tags) in listed {
      let differing = Set(tags.keys).union(shapes.properties[name, default: [:]].keys)
        .filter { tags[$0] != shapes.properties[name]?[$0] }
      #expect(differing.sorted() == [], "\(name)")
    }
  }

  @Test("No line of the reference is there twice")
  func lines() {
    let names = TemplateReference.contexts.map(\.name)
    #expect(Set(names).count == names.count)
    for context in TemplateReference.contexts {
      #expect(Set(context.tags.map(\.name)).count == context.tags.count, "\(context.name)")
    }
  }

  @Test("A template of one's own takes the place of the built-in one")
  func overriding() throws {
    let templates = try Templates(overrides: ["nested": "// {{holder}}"])
    let text = templates.render(.nested, NestedContext(holder: "A<B>", declaration: ""))
    #expect(text == "// A<B>")
  }

  @Test("The built-in templates, given as a person's own, have no mistakes")
  func builtIn() {
    let texts = Templates.Name.allCases.map { ($0.rawValue, $0.builtIn) }
    #expect(TemplateCheck(Dictionary(uniqueKeysWithValues: texts)).mistakes == [])
  }

  @Test("What is exported and taken back as it is makes the same files")
  func exported() async throws {
    let exported = Templates.exported.filter { $0.path.hasSuffix(".mustache") }
    #expect(exported.map(\.path) == Templates.Name.allCases.map { "\($0.rawValue).mustache" })
    let own = exported.map { (String($0.path.dropLast(".mustache".count)), $0.text) }
    let templates = try Templates(overrides: Dictionary(uniqueKeysWithValues: own))
    let files = await Emitter(templates: templates).files(
      [try KitchenSink.api()],
      package: "kitchen-sink-clients",
      runtime: .path("../../../Sources")
    )
    #expect(files == (try await KitchenSink.files()))
  }

  @Test("The reference that is exported has every template and every name")
  func reference() throws {
    let text = try #require(Templates.exported.first { $0.path == "README.md" }?.text)
    for name in Templates.Name.allCases {
      #expect(text.contains("- `\(name.rawValue).mustache` receives"))
    }
    for context in TemplateReference.contexts {
      #expect(text.contains("\n### \(context.name)\n"))
      for tag in context.tags { #expect(text.contains("| `\(tag.name)` | ")) }
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
