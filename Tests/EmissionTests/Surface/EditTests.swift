import APIModel
import FixtureSupport
import Testing

@testable import Emission

/// Each case has edits of the harbour's descriptions and what they do to callers of its client.
@Suite("Edits of descriptions")
struct EditTests {
  private static let cases = FixtureCase.all(in: "../Fixtures/edits")
  private static let harbour = Result { try Harbour.api(Harbour.files()) }
  private static let edited = cases.reduce(into: [:]) { edited, fixture in
    edited[fixture.name] = Result { try EditedHarbour.all(fixture) }
  }

  private func edited(_ fixture: FixtureCase) throws -> [EditedHarbour] {
    try #require(Self.edited[fixture.name]).get()
  }

  @Test("Each edit is told exactly so", arguments: cases)
  func told(_ fixture: FixtureCase) throws {
    let old = try Self.harbour.get()
    let texts = try edited(fixture).map { edit in
      let changes = SurfaceChanges(from: [old], to: [edit.api])
      return (["# \(edit.title)", "step: \(changes.step.rawValue)"] + changes.all.map(\.told))
        .joined(separator: "\n")
    }
    let text = texts.joined(separator: "\n\n") + "\n"
    let problems = try fixture.problems(comparing: ["changes.txt": text])
    #expect(problems == [])
  }

  @Test("The emitted code is another exactly where a change says so", arguments: cases)
  func code(_ fixture: FixtureCase) throws {
    let old = try Self.harbour.get()
    let before = try Harbour.code(old)
    for edit in try edited(fixture) {
      let after = try Harbour.code(edit.api)
      let told = SurfaceChanges(from: [old], to: [edit.api]).all
        .filter { $0.effect != .documentation }
      // The order of declarations is nobody's affair.
      if before.sorted() != after.sorted() { #expect(!told.isEmpty, "\(edit.title)") }
      // What services assume and ask for is nowhere in the code.
      let silent = ["has another default", "takes other credentials"]
      if before == after {
        #expect(told.filter { !silent.contains($0.reason) } == [], "\(edit.title)")
      }
    }
  }

  @Test("What is new one way is gone the other way", arguments: cases)
  func undone(_ fixture: FixtureCase) throws {
    let old = try Self.harbour.get()
    for edit in try edited(fixture) {
      let done = SurfaceChanges(from: [old], to: [edit.api])
      let undone = SurfaceChanges(from: [edit.api], to: [old])
      #expect(done.all.isEmpty == undone.all.isEmpty, "\(edit.title)")
      #expect(done.declarations(of: \.after) == undone.declarations(of: \.before))
      if done.all.contains(where: { $0.effect == .additive }) {
        #expect(undone.step == .major, "\(edit.title)")
      }
    }
  }
}

/// The harbour as an edit leaves it.
private struct EditedHarbour {
  let title: String
  let api: API

  static func all(_ fixture: FixtureCase) throws -> [EditedHarbour] {
    let files = try Harbour.files()
    return try Edit.parse(try fixture.text("input.diff")).map { edit in
      EditedHarbour(title: edit.title, api: try Harbour.api(edit.applied(to: files)))
    }
  }
}

extension SurfaceChange {
  fileprivate var told: String {
    "\(effect.rawValue) \(kind) \(declaration) \(reason)\n  \(before ?? "-")\n  \(after ?? "-")"
  }
}

extension SurfaceChanges {
  /// What came or went.
  fileprivate func declarations(of side: KeyPath<SurfaceChange, String?>) -> Set<String> {
    Set(all.filter { $0.values == .declaration && $0[keyPath: side] != nil }.map(\.declaration))
  }
}
