import SourceText
import Testing
import YAMLReader

@Suite struct LimitTests {
  @Test(
    "However deep a file is nested, it is refused at the first level too many",
    arguments: ["[", "{a: ", "- ", "? ", "[{a: "]
  )
  func deepNesting(opening: String) {
    for count in [101, 10_000] {
      let findings = findings(in: String(repeating: opening, count: count))
      #expect(findings.map(\.code) == [.tooDeep])
      let levels = opening == "[{a: " ? 2 : 1
      let column = 100 / levels * opening.count + 1
      #expect(findings.first?.range.start == SourcePosition(line: 1, column: column))
    }
  }

  @Test("A hundred levels are read, by indentation too")
  func deepButFine() {
    let block = (0..<100).map { String(repeating: " ", count: $0) + "a:\n" }.joined()
    #expect(findings(in: block) == [])
    #expect(
      findings(in: String(repeating: "[", count: 100) + String(repeating: "]", count: 100)) == []
    )
  }

  @Test("A million levels are refused as quickly as a hundred and one")
  func veryDeep() {
    let text = String(repeating: "[", count: 1_000_000)
    #expect(findings(in: text).map(\.code) == [.tooDeep])
  }

  @Test("Aliases can't stack levels upon levels")
  func deepAliases() {
    let levels = (1...20).map { "a\($0): &a\($0) [[[[[[[[*a\($0 - 1)]]]]]]]]\n" }.joined()
    let findings = findings(in: "a0: &a0 1\n" + levels)
    #expect(findings.map(\.code) == [.tooDeep])
    #expect(findings.first?.range.start.line == 14)
  }

  @Test("Aliases that multiply are refused at the alias that passes the limit")
  func billionLaughs() {
    let levels = (1...9).map { level in
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      return "a\(level): &a\(level) [\(aliases)]\n"
    }
    let findings = findings(in: "a0: &a0 lol\n" + levels.joined())
    #expect(findings.map(\.code) == [.tooLarge])
    #expect(findings.first?.range.start.line == 6)
  }

  @Test("A long text repeated by aliases counts by its length")
  func longTextsRepeated() {
    let text = "a: &a \(String(repeating: "x", count: 64_000))\nb: ["
    let fine = Array(repeating: "*a", count: 98).joined(separator: ", ")
    #expect(findings(in: text + fine + "]") == [])
    #expect(findings(in: text + fine + ", *a]").map(\.code) == [.tooLarge])
  }

  @Test("A file over the size limit is refused unread")
  func largeFile() {
    let limits = YAMLLimits(bytes: 8, nesting: 1, values: 3)
    #expect(findings(in: "a: bcdef", limits) == [])
    #expect(findings(in: "a: bcdéf", limits).map(\.code) == [.tooLarge])
  }

  @Test("A file with more values than the limit is refused at the first too many")
  func manyValues() {
    let findings = findings(in: "[a, b, c]", YAMLLimits(bytes: 100, nesting: 1, values: 3))
    #expect(findings.map(\.code) == [.tooLarge])
    #expect(findings.first?.range.start.column == 8)
  }

  @Test("Deep JSON is refused at the first level too many")
  func deepJSON() {
    let text = "a: |\n  " + String(repeating: "[", count: 100_000) + "\n"
    var diagnostics = Diagnostics()
    let yaml = YAMLNode.parse(SourceFile(path: "a.yaml", text: text), into: &diagnostics)
    let json = yaml.flatMap { YAMLNode.json(in: $0.firstValue, into: &diagnostics) }
    #expect(json == nil)
    #expect(diagnostics.sorted.map(\.code) == [.tooDeep])
    #expect(diagnostics.sorted.first?.range.start == SourcePosition(line: 2, column: 103))
  }
}

private func findings(in text: String, _ limits: YAMLLimits = .standard) -> [Diagnostic] {
  var diagnostics = Diagnostics()
  let file = SourceFile(path: "a.yaml", text: text)
  let root = YAMLNode.parse(file, limits: limits, into: &diagnostics)
  #expect((root == nil) == diagnostics.hasErrors)
  return diagnostics.sorted
}
