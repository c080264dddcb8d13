import FixtureSupport
import SourceText
import Testing
import YAMLReader

@Suite struct RobustnessTests {
  @Test("Every beginning of a file is read or refused with an error", arguments: FixtureCase.all())
  func beginnings(of fixture: FixtureCase) throws {
    let bytes = try fixture.bytes("input.yaml")
    for count in bytes.indices { check(Array(bytes.prefix(count))) }
  }

  @Test("Every single wrong byte in a file is survived", arguments: FixtureCase.all())
  func wrongBytes(in fixture: FixtureCase) throws {
    let bytes = try fixture.bytes("input.yaml")
    let replacements = Array("\0\n\t :-?#&*!|>'\"%@[]{},\\".utf8) + [0xC3, 0xFF]
    for (place, replacement) in zip(bytes.indices, replacements.repeated(bytes.count)) {
      var changed = bytes
      changed[place] = replacement
      check(changed)
    }
  }

  @Test(
    "Every beginning of JSON is read or refused",
    arguments: FixtureCase.all(in: "JSONFixtures")
  )
  func beginningsOfJSON(_ fixture: FixtureCase) throws {
    let bytes = try fixture.bytes("input.yaml")
    for count in bytes.indices { check(Array(bytes.prefix(count))) }
  }
}

/// Reads the bytes as YAML, and as JSON what its first value holds; nothing may come out of it but
/// a value or an error, with ranges that lie in the file.
private func check(_ bytes: [UInt8]) {
  var diagnostics = Diagnostics()
  guard let file = SourceFile(path: "a.yaml", bytes: bytes, into: &diagnostics) else {
    #expect(diagnostics.hasErrors)
    return
  }
  let root = YAMLNode.parse(file, into: &diagnostics)
  #expect(root != nil || diagnostics.hasErrors)
  let json = root.flatMap { YAMLNode.json(in: $0.firstValue, into: &diagnostics) }
  #expect(json != nil || diagnostics.hasErrors)
  let text = SourceScalars(file.text)
  for range in diagnostics.sorted.map(\.range) + [root?.range, json?.range].compactMap({ $0 }) {
    #expect(isInside(range, text))
  }
}

private func isInside(_ range: SourceRange, _ text: SourceScalars) -> Bool {
  guard range.start <= range.end, let start = text.offset(of: range.start),
    let end = text.offset(of: range.end)
  else { return false }
  return text.position(at: start) == range.start && text.position(at: end) == range.end
}

extension [UInt8] {
  fileprivate func repeated(_ count: Int) -> [UInt8] {
    (0..<count).map { self[$0 % self.count] }
  }
}
