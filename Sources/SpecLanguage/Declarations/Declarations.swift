import SourceText
import YAMLReader

/// Everything that the descriptions of one vendor say, as written.
struct Declarations: Sendable {
  let folder: SpecFolder
  let api: APIDeclaration?
  /// By slug.
  let operations: [OperationDeclaration]
  /// Whether every file could be read, so that what is not there is nowhere.
  let isComplete: Bool
}

extension Declarations {
  init(parsing folder: SpecFolder, into diagnostics: inout Diagnostics) {
    let files = folder.files.sorted { $0.path.dropLast(5) < $1.path.dropLast(5) }  // without .yaml
    let paths = files.map(\.path) + folder.unreadable
    folder.checkFiles(paths.map(lastComponent), into: &diagnostics)
    var api: APIDeclaration?
    var operations: [OperationDeclaration] = []
    for file in files {
      let slug = Slug(of: file.path, in: folder.path, into: &diagnostics)
      guard let node = YAMLNode.parse(file, into: &diagnostics) else { continue }
      if slug.text == Slug.api {
        api = APIDeclaration(node, into: &diagnostics)
      } else if let operation = OperationDeclaration(node, slug: slug.text, into: &diagnostics) {
        operations.append(operation)
      }
    }
    let readable = operations.count + (api == nil ? 0 : 1)
    self.init(
      folder: folder,
      api: api,
      operations: operations,
      isComplete: readable == paths.count
    )
  }
}

extension SpecFolder {
  /// What output files and types are named after has a name that suits both.
  package func checkName(into diagnostics: inout Diagnostics) {
    guard let message = Slug.problem(ofFolder: name) else { return }
    diagnostics.error(.invalidName, message, at: SourceRange(startOf: path))
  }

  fileprivate func checkFiles(_ names: [String], into diagnostics: inout Diagnostics) {
    let start = SourceRange(startOf: path)
    if place == .specs { checkName(into: &diagnostics) }
    if !names.contains("api.yaml") {
      let message = "'\(name)' has no api.yaml; it says what all its operations share"
      diagnostics.error(.missingAPI, message, at: start)
    }
    if !names.contains(where: { $0 != "api.yaml" }) {
      let message = "'\(name)' has no descriptions; add one for each documented page"
      diagnostics.error(.noDescriptions, message, at: start)
    }
  }
}
