import APIModel
import SourceText
import SpecLanguage
import Testing

@Suite struct BoxingTests {
  @Test(
    "Without its boxed properties no type contains itself",
    arguments: 1...20 as ClosedRange<UInt64>
  )
  func noCircleRemains(seed: UInt64) throws {
    var random = SplitMix(state: seed)
    let names = (0..<30).map { "\($0 % 3 == 0 ? "U" : "T")\($0)" }
    let types = names.indices.map { index in
      let targets = (0..<3).map { _ in names.indices.randomElement(using: &random) ?? 0 }
      return "  \(names[index]): { \(Self.links(from: index, to: targets, names)) }\n"
    }
    let all = names.enumerated().map { "a\($0)?: \($1)" }.joined(separator: ", ")
    let api = try #require(compile("response: { \(all) }\ntypes:\n" + types.joined()).first)
    var open = Dictionary(uniqueKeysWithValues: api.types.map { ($0.name, Self.stored($0.shape)) })
    while let end = open.first(where: { $0.value.allSatisfy { open[$0] == nil } }) {
      open[end.key] = nil
    }
    #expect(open.isEmpty)
  }

  /// Every third type is a union of objects, so that circles lead through unions, too.
  private static func links(from index: Int, to targets: [Int], _ names: [String]) -> String {
    let objects = targets.map { $0 % 3 == 0 ? $0 + 1 : $0 }
    if index % 3 == 0 {
      let variants = Set(objects).sorted().map { "v\($0): \(names[$0])" }
      return "variants: { \(variants.joined(separator: ", ")) }"
    }
    return targets.enumerated().map { "f\($0)?: \(names[$1])" }.joined(separator: ", ")
  }

  private static func stored(_ shape: TypeDefinition.Shape) -> [TypeName] {
    switch shape {
    case .object(let properties):
      properties.filter { $0.boxing == nil }.compactMap { name(in: $0.field.type) }
    case .union(let union): union.variants.compactMap { name(in: $0.type) }
    case .alias, .enumeration: []
    }
  }

  private static func name(in schema: Schema) -> TypeName? {
    if case .named(let name) = schema { name } else { nil }
  }

  private func compile(_ text: String) -> [API] {
    var diagnostics = Diagnostics()
    let api = SourceFile(
      path: "zoo/api.yaml",
      text: "api: Zoo\nmodule: ZooAPI\nabout: Animals.\nserver: https://api.zoo.example\n"
    )
    let start = "operation: list\npage: https://zoo.example\nrequest: GET /\nabout: Lists all.\n"
    let operation = SourceFile(path: "zoo/list.yaml", text: start + text)
    let apis = SpecCompiler.compile(
      [SpecFolder(path: "zoo", files: [api, operation])],
      into: &diagnostics
    )
    #expect(diagnostics.sorted == [])
    return apis
  }
}
