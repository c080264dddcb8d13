import APIModel
import SourceText
import SpecLanguage
import Testing

@testable import DocPages

@Suite("Names in drafts")
struct DraftNameTests {
  @Test(
    "An operation and its file are named after method and path",
    arguments: [
      ("GET /v2/batches/{id}", "batches.get", "get-batch"),
      ("GET /v2/batches/{id}/logs", "batches.logs", "get-batch-logs"),
      ("GET /v1/calls", "calls.list", "list-calls"),
      ("POST /v1/calls", "calls.create", "create-call"),
      ("PATCH /v1/voices/{id}/rename", "voices.rename", "rename-voice"),
      ("GET /v2/tools/logs", "tools.logs", "get-tool-logs"),
      ("GET /v1/api/batch-calls/{batchId}", "batchCalls.get", "get-batch-call"),
      ("DELETE /harbours/{harbour}/ships/{ship}", "harbours.ships.delete", "delete-harbour-ship"),
      ("PUT /ships/{id}", "ships.update", "update-ship"),
      ("POST /harbours/{id}/ships", "harbours.ships.create", "create-harbour-ship"),
      ("POST /harbours/{id}/close", "harbours.close", "close-harbour"),
      ("GET /ship/{id}", "ships.get", "get-ship"),
      ("GET /weather", "weather.get", "get-weather"),
      ("GET /", "get", "get"),
      ("GET /v1/{tenant}", "get", "get"),
      ("GET /2fa/codes", "part2fa.codes", "get-part-2fa-codes"),
      ("HEAD /ships/{id}", "ships.head", "head-ship"),
      ("GET /api", "get", "get"),
    ]
  )
  func operation(request: String, operation: String, slug: String) throws {
    let draft = try #require(try drafts([request]).first)
    #expect(draft.operation == operation)
    #expect(draft.slug == slug)
  }

  @Test("Whatever is drafted together differs in its names, and groups are spelled alike")
  func together() throws {
    let requests = [
      "GET /v1/ships", "GET /v2/ships", "GET /ships", "GET /api/ships", "POST /ships",
      "GET /harbour/{id}/ships", "POST /harbour/{id}/ships", "GET /harbour", "GET /ships/{id}",
      "GET /ships/{id}", "GET /ships/list", "GET /ships/list/all", "GET /harbourMasters",
      "GET /harbour-masters", "GET /harbour_masters/{id}",
    ]
    let drafts = try drafts(requests)
    #expect(Set(drafts.map(\.operation)).count == requests.count)
    #expect(Set(drafts.map(\.slug)).count == requests.count)
    var problems = Diagnostics()
    let api = SourceFile(
      path: "x/api.yaml",
      text: "api: X\nmodule: XAPI\nabout: X.\nserver: https://x.example\n"
    )
    let files = drafts.map { SourceFile(path: "x/\($0.slug).yaml", text: $0.text.text) }
    _ = SpecCompiler.compile([SpecFolder(path: "x", files: files + [api])], into: &problems)
    #expect(problems.errors.sorted.map(\.message) == [])
  }

  @Test("Names that descriptions have already are not taken again, and their groups are spelled so")
  func besideOthers() throws {
    let others = """
      operation: harbour-masters.get
      page: https://x.example/a
      request: GET /harbour-masters/{id}
      about: X.
      path: { id: string }
      response: [Ship]
      types:
        Ship: { name: string }

      """
    let page = facts(
      "GET /harbourMasters/{id}",
      fields: [
        DocumentedField(
          location: .response,
          path: FieldPath("ships"),
          type: .array(of: nil),
          range: SourceRange(startOf: "page.md")
        ),
        DocumentedField(
          location: .response,
          path: FieldPath("ships[].name"),
          type: .string(format: nil),
          range: SourceRange(startOf: "page.md")
        ),
      ]
    )
    let folder = SpecFolder(
      path: "x",
      files: [SourceFile(path: "x/get-harbour-master.yaml", text: others)]
    )
    var remarks = Diagnostics()
    let outline = VendorOutline(of: folder)
    let drafts = [DescriptionDraft](of: [page], as: [nil], beside: outline, into: &remarks)
    #expect(drafts.map(\.operation) == ["harbour-masters.get2"])
    #expect(drafts.map(\.slug) == ["get-harbour-master-2"])
    #expect(drafts.flatMap(\.declarations).map(\.name) == ["GetHarbourMaster2Ship"])
  }

  private func facts(_ request: String, fields: [DocumentedField] = []) -> PageToDraft {
    let facts = PageFacts(page: "page.md", format: .mintlify, fields: fields)
    return PageToDraft(facts, request: NamedRequest(request))
  }

  private func drafts(_ requests: [String]) throws -> [DescriptionDraft] {
    var remarks = Diagnostics()
    let outline = VendorOutline(of: SpecFolder(path: "x", files: []))
    let known = requests.map { _ in VendorOutline.DescribedOperation?.none }
    let pages = requests.map { facts($0) }
    return [DescriptionDraft](of: pages, as: known, beside: outline, into: &remarks)
  }
}
