import FixtureSupport
import Testing

@Suite struct SpecFixtures {
  @Test(
    "Descriptions give the IR and the diagnostics their folder shows",
    arguments: FixtureCase.all()
  )
  func compiles(_ fixture: FixtureCase) throws {
    let (ir, diagnostics) = try SpecFixture(fixture).compiled()
    let problems = try fixture.problems(comparing: ["ir.json": ir, "diagnostics.txt": diagnostics])
    #expect(problems == [])
  }
}
