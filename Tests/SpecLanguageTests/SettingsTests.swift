import SourceText
import SpecLanguage
import Testing

@Suite struct SettingsTests {
  @Test(
    "Settings that can be written into a package are taken",
    arguments: [
      "package: zoo-clients", "package: Zoo_2.x", "runtime: { path: ../Zoo Sources }",
      "runtime: { url: https://zoo.example/runtime.git, from: 1.20.3 }",
      "runtime: { url: git@zoo.example:all/runtime.git, from: 0.0.1 }",
      "runtime: { url: ssh://git@zoo.example/runtime, from: 10.0.0 }",
    ]
  )
  func right(text: String) { #expect(diagnostics(of: text) == []) }

  @Test(
    "Settings that would leave their place in a package are refused where they stand",
    arguments: [
      (#"package: """#, 10), (#"package: "a\"b""#, 10), ("package: 1st", 10), ("package: a b", 10),
      (#"package: "a\nb""#, 10), (#"runtime: { path: "a\nb" }"#, 18),
      (#"runtime: { path: "" }"#, 18),
      ("runtime: { url: http://zoo.example/a, from: 1.0.0 }", 17),
      ("runtime: { url: https://zoo.example/a b, from: 1.0.0 }", 17),
      (#"runtime: { url: 'https://zoo.example/"', from: 1.0.0 }"#, 17),
      ("runtime: { url: 'https://', from: 1.0.0 }", 17),
      ("runtime: { url: https://zoo.example/a, from: 1.0.0-beta }", 46),
      ("runtime: { url: https://zoo.example/a, from: 1.0.+1 }", 46),
      ("runtime: { url: https://zoo.example/a, from: 01.0.0 }", 46),
    ]
  )
  func wrong(text: String, column: Int) {
    let found = diagnostics(of: text)
    #expect(found.map(\.code) == [.invalidName])
    #expect(found.map(\.range.start.column) == [column])
  }

  private func diagnostics(of text: String) -> [Diagnostic] {
    var diagnostics = Diagnostics()
    _ = Settings(SourceFile(path: "docwright.yaml", text: text + "\n"), into: &diagnostics)
    return diagnostics.sorted
  }
}
