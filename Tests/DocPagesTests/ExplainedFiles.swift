import SourceText
import SpecLanguage

/// The files that samples of an explanation are parts of: each description has what goes without
/// saying besides, and so has the page.
struct ExplainedFiles {
  let folders: [SpecFolder]
  let page: SourceFile
  let showsPage: Bool

  init(_ samples: [DiagnosticExplanation.Sample]) {
    var texts = ["harbour/api.yaml": "", "harbour/get-ship.yaml": ""]
    var fields = ""
    for sample in samples {
      switch sample {
      case .description(let file, let text):
        texts[file.contains("/") ? file : "harbour/\(file)"] = text
        let folder = file.split(separator: "/").dropLast().first ?? "harbour"
        texts["\(folder)/get-ship.yaml", default: ""] += ""
      case .page(let text): fields = text
      case .commands: continue
      }
    }
    let files = texts.map { SourceFile(path: $0, text: Self.completed($1, path: $0)) }
    folders = Set(files.map(\.folder)).sorted().map { folder in
      SpecFolder(path: folder, files: files.filter { $0.folder == folder })
    }
    page = SourceFile(path: "get-ship.md", text: Self.completed(page: fields))
    showsPage = !fields.isEmpty
  }

  var files: [SourceFile] { folders.flatMap(\.files) }

  /// With the keys that the sample doesn't have; as it is if it has none at all.
  private static func completed(_ text: String, path: String) -> String {
    let keys = text.split(separator: "\n").filter { $0.first?.isLetter == true }
      .map { $0.prefix { $0 != ":" } }
    if keys.isEmpty, !text.isEmpty { return text }
    let rest = path.hasSuffix("/api.yaml") ? api : operation(path)
    return rest.filter { !keys.contains($0.prefix { $0 != ":" }) }.joined(separator: "\n") + "\n"
      + text + "\n"
  }

  private static let api: [Substring] = [
    "api: Harbour", "module: HarbourAPI", "about: Ships and where they lie.",
    "server: https://api.harbour.example",
  ]

  private static func operation(_ path: String) -> [Substring] {
    [
      path.hasSuffix("/list-ships.yaml") ? "operation: ships.list" : "operation: ships.get",
      "page: https://docs.harbour.example/ships/get.md", "request: GET /ships/{ship_id}",
      "about: Reads a ship.", "path: { ship_id: string }", "response: { name: string }",
    ]
  }

  private static func completed(page fields: String) -> String {
    let hasResponse = fields.contains("<ResponseField")
    let name = "<ResponseField name=\"name\" type=\"string\">\n  As on the bow.\n</ResponseField>"
    return """
      ---
      title: "Look up a ship"
      api: "GET https://api.harbour.example/ships/{ship_id}"
      ---

      ### Parameters

      <ParamField path="ship_id" type="string" required>
        Which ship.
      </ParamField>

      \(hasResponse ? "" : fields)

      ### Response

      \(hasResponse ? fields : name)

      """
  }
}

extension SourceFile {
  fileprivate var folder: String { String(path.prefix { $0 != "/" }) }
}
