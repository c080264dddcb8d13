import FixtureSupport
import Foundation
import Testing

@testable import docwright

@Suite("Watching files")
struct WatchingTests {
  @Test("A change brings a run once it has been seen twice in a row")
  func steps() {
    var watch = ChangeWatch<Int>()
    let looks = [1, 1, 1, 2, 2, 2, 3, 4, 4, 5, 4]
    let steps = looks.map { watch.step($0) }
    let expected: [ChangeWatch<Int>.Step] = [
      .run, .wait, .wait, .lookAgainSoon, .run, .wait, .lookAgainSoon, .lookAgainSoon, .run,
      .lookAgainSoon, .wait,
    ]
    #expect(steps == expected)
  }

  @Test("A burst of saves brings one run, and what is saved during a run brings another")
  func loop() async throws {
    struct End: Error {}
    // Each look takes the next state; a run may save by putting one more.
    var states = [1, 1, 2, 3, 4, 4, 4, 5, 5, 5]
    var pauses: [Duration] = []
    var runs = 0
    let watching = Watching(
      look: { states.count > 1 ? states.removeFirst() : states[0] },
      pause: {
        pauses.append($0); if pauses.count == 9 { throw End() }
      },
      run: { runs += 1 }
    )
    await #expect(throws: End.self) { try await watching.untilTheEnd() }
    #expect(runs == 3)
    let (soon, wait) = (Watching<Int>.settling, Watching<Int>.interval)
    #expect(pauses == [wait, soon, soon, soon, wait, soon, wait, wait, wait])
  }

  @Test("Saving, renaming, adding and deleting are changes; looking is not")
  func files() throws {
    let folder = try TemporaryFolder()
    try folder.writeSmallAPI()
    let roots = [folder.url("Specs").path, folder.url("Templates").path]
    var seen: [FileStates] = [FileStates(of: roots)]
    func expectChange(_ change: () throws -> Void) rethrows {
      #expect(FileStates(of: roots) == seen.last)
      try change()
      let now = FileStates(of: roots)
      #expect(now != seen.last)
      seen.append(now)
    }
    try expectChange { try folder.write("api: Longer\n", to: "Specs/acme/api.yaml") }
    try expectChange {
      try folder.write("api: Longes\n", to: "Specs/acme/.new")
      try FileManager.default.removeItem(at: folder.url("Specs/acme/api.yaml"))
      try FileManager.default.moveItem(
        at: folder.url("Specs/acme/.new"),
        to: folder.url("Specs/acme/api.yaml")
      )
    }
    try expectChange { try folder.write("x", to: "Specs/other/api.yaml") }
    try expectChange { try folder.remove("Specs/other/api.yaml") }
    try expectChange { try folder.write("x", to: "Templates/object.mustache") }
    try expectChange { try folder.write("{}", to: "Specs/docwright.yaml") }
    #expect(FileStates(of: [folder.url("Nowhere").path]) == FileStates(of: []))
  }
}
