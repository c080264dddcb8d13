import FixtureSupport
import Testing

@Suite struct KitchenSink {
  @Test("A description with every construct and the nastiest names compiles without a word")
  func compiles() throws {
    let sink = try #require(
      FixtureCase.all(in: "../Fixtures").first { $0.name == "KitchenSink" }
    )
    let (ir, diagnostics) = try SpecFixture(sink, root: "Specs/").compiled()
    #expect(diagnostics == "")
    let snapshot = try #require(FixtureCase.all(in: "Snapshots").first { $0.name == "KitchenSink" })
    #expect(try snapshot.problems(comparing: ["ir.json": ir]) == [])
  }
}
