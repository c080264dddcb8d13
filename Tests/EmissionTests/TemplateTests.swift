import APIModel
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
      .failure: [FailureContext(name: "", property: "", api: "")],
      .file: [FileContext(source: "", imports: [""], declarations: [""])],
      .nested: [NestedContext(holder: "", declaration: "")],
      .request: api.operations.map(RequestCode(api: api, types: types).context),
      .tests: api.operations.compactMap { TestCode($0, api: api, types: types).context },
      .union: [failure.context],
    ]
    let package = PackageContext(
      name: "",
      runtime: "",
      modules: [
        ModuleContext(api: "", module: "", about: "", operationCount: "", reference: "", comma: "")
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
