import APIModel
import DocPages
import FixtureSupport
import Foundation
import SourceText
import SpecLanguage
import Testing

/// What `verify` finds in pages of which one fact was changed by text alone.
///
/// Left out are changes after which page and description still agree: that the page no longer says
/// whether an answer's field is required, and whatever it says in words that state no fact.
@Suite("Changed pages") struct MutationTests {
  static let fixtures = FixtureCase.all().filter { $0.name.hasPrefix("mutation-") }

  @Test("There is a page of every format")
  func formats() {
    let formats = Set(Self.fixtures.map { $0.name.dropFirst("mutation-".count) })
    #expect(formats == Set(PageFormat.allCases.map { $0.rawValue[...] }))
  }

  @Test("Every change of one fact is found, and a page as it is gives none", arguments: fixtures)
  func invented(_ fixture: FixtureCase) throws {
    let specs = try DescribedPages(fixture)
    let page = try #require(fixture.files.first { $0.hasPrefix("input-page") })
    let figures = try specs.figures(page, fixture.text(page))
    #expect(figures.falseAlarms == [])
    #expect(figures.missed.map(\.description) == [])
    #expect(figures.total > 75)
    let kinds = Set(figures.counts.keys)
    #expect(Set(PageMutation.Kind.allCases.map(\.rawValue)).subtracting(kinds) == [])
  }

  /// Pages of one's own: `DOCWRIGHT_PAGES` is a folder of them, `DOCWRIGHT_SPECS` one of
  /// descriptions, each held against the description that fits it best.
  @Test(
    "In a folder of pages, 99 of 100 changes are found, and there are no false alarms",
    .enabled(if: ProcessInfo.processInfo.environment["DOCWRIGHT_PAGES"] != nil)
  )
  func folder() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = try #require(environment["DOCWRIGHT_PAGES"])
    let specs = try DescribedPages(folder: environment["DOCWRIGHT_SPECS"] ?? "Specs")
    var total = 0
    var missed: [String] = []
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      let bytes = try Data(contentsOf: URL(fileURLWithPath: folder).appendingPathComponent(name))
      let figures = specs.figures(name, String(decoding: bytes, as: UTF8.self))
      #expect(figures.falseAlarms == [], "\(name)")
      print(figures.row(name))
      total += figures.total
      missed += figures.missed.map { "\(name): \($0)" }
    }
    print("found \(total - missed.count) of \(total)")
    #expect(Double(missed.count) <= Double(total) / 100, "\(missed)")
  }
}
