import APIModel
import Testing

@testable import Emission

@Suite("The Markdown reference")
struct ReferenceTests {
  @Test("Every link within the reference leads to a heading")
  func links() async throws {
    let text = try await KitchenSink.reference()
    let anchors = Set(ReferencePage(text).anchors)
    let links = ReferencePage(text).links
    #expect(links.count > 100)
    #expect(links.filter { !anchors.contains($0) } == [])
  }

  @Test("Operations and types that are called as sections are, are linked all the same")
  func awkwardNames() async throws {
    let text = try await ZooCode.file(
      "Reference/ZooAPI.md",
      operation: """
        query: { "types?": Types, "größe?": { enum: { gross: Large. } } }
        response: { operations: Operations }
        types:
          Types: { enum: { a: First. } }
          Operations: { inner?: Operations }
          ZooAPI: string
        errors: [{ status: 404, type: ZooAPI }]
        """
    )
    let page = ReferencePage(text)
    #expect(
      page.links == ["get", "types-1", "getgröße", "operations-1", "zoozooapi", "operations-1"]
    )
    #expect(page.links.allSatisfy(page.anchors.contains))
  }

  @Test("Every row of a table has as many cells as its head")
  func tables() async throws {
    var width = 0
    for line in try await KitchenSink.reference().split(separator: "\n") {
      guard line.hasPrefix("|") else {
        width = 0
        continue
      }
      let cells = line.replacing("\\|", with: "").count { $0 == "|" }
      if width > 0 { #expect(cells == width, "\(line)") }
      width = cells
    }
  }

  @Test("A type that is named once stands where it is named, any other under a heading of its own")
  func places() throws {
    let api = try KitchenSink.api()
    let types = SwiftTypes(api, names: APINames(api))
    let text = ReferenceText(api: api, types: types).context
    let headings = text.types.map(\.name)
    #expect(headings.contains("`Folder`"))
    #expect(headings.contains("`Money`"))
    #expect(!headings.contains("`Folder.Inline`"))
    let rows = text.types.flatMap(\.rows)
    #expect(rows.contains { $0.type == "`Folder.Inline?`" })
    let inner = rows.filter { $0.type.contains("`folder: Folder") || $0.name == "**`folder`**" }
    #expect(inner.allSatisfy { $0.type == "[`Folder?`](#folder)" } && inner.count == 2)
  }

  @Test("Fields show both names where they differ, and what travels in place of a value")
  func rows() async throws {
    let text = try await ZooCode.file(
      "Reference/ZooAPI.md",
      operation: """
        query: { "max_age?": { type: duration<ms>, name: older_than } }
        response:
          id: string
          born_at: epoch<s> | null
          zoo_keeper?: json<Keeper>
          note: string | unknown
        types:
          Keeper: { name: { type: string, about: Who it is. } }
        """
    )
    #expect(
      text.contains("| `max_age` | query | `olderThan: Duration?` in milliseconds | optional |")
    )
    #expect(
      text.contains(
        """
        - **`id`** `String`
        - **`born_at`** `bornAt: Date?` as seconds since 1970, *or null*
        - **`zoo_keeper`** `zooKeeper: Keeper?` as JSON in text, *optional*
          - **`name`** `String`: Who it is.
        - **`note`** `String?`, *perhaps missing*
        """
      )
    )
  }
}

@Suite("Anchors")
struct AnchorTests {
  @Test("They are those of forges: without punctuation, in small letters, numbered when repeated")
  func claims() {
    var anchors = Anchors()
    let headings = [
      "batches.get", "LogEntry.Payload", "Inferred for every operation", "Größe", "a_b-c", "½ 名前",
      "batches.get", "batchesGet",
    ]
    #expect(
      headings.map { anchors.claim($0) } == [
        "batchesget", "logentrypayload", "inferred-for-every-operation", "größe", "a_b-c", "-名前",
        "batchesget-1", "batchesget-2",
      ]
    )
  }
}

extension KitchenSink {
  fileprivate static func reference() async throws -> String {
    let file = try await files().first { $0.path == "Reference/KitchenSinkAPI.md" }
    return try #require(file).text
  }
}

/// The headings and links of a page, outside code blocks.
private struct ReferencePage {
  let anchors: [String]
  let links: [String]

  init(_ text: String) {
    var isCode = false
    let lines = text.split(separator: "\n").filter { line in
      if line.hasPrefix("```") { isCode.toggle() }
      return !isCode
    }
    var counts: [String: Int] = [:]
    anchors = lines.filter { $0.hasPrefix("#") }.map { line in
      let kept = line.drop { $0 == "#" || $0 == " " }.lowercased().filter {
        $0.isLetter || "0123456789-_ ".contains($0)
      }
      let anchor = kept.replacing(" ", with: "-")
      counts[anchor, default: -1] += 1
      return counts[anchor] == 0 ? anchor : "\(anchor)-\(counts[anchor] ?? 0)"
    }
    links = lines.flatMap { $0.matches(of: /\]\(#([^)]*)\)/).map { String($0.output.1) } }
  }
}
