import APIModel
import SourceText
import SpecLanguage

/// Compiles what is about to be written, and leaves out what would be refused.
struct CompilationProof {
  private var api: API
  private let document: String
  private(set) var files: [SourceFile] = []
  private(set) var compiled: API?
  private(set) var remarks = Diagnostics()

  init(_ api: API, document: String) {
    self.api = api
    self.document = document
  }

  mutating func run() {
    // Examples go first, then operations.
    for round in 0..<3 {
      files = WrittenDescriptions(api).files
      var found = Diagnostics()
      let folder = SpecFolder(
        path: api.folder,
        files: files.map { SourceFile(path: "\(api.folder)/\($0.path)", text: $0.text) }
      )
      compiled = SpecCompiler.compile([folder], into: &found).first
      if compiled != nil { return }
      let problems = found.errors.sorted
      let refused = Dictionary(grouping: problems) { $0.range.file.fileStem }
      if let first = refused["api"]?.first {
        remarks.error(first.code, "no description comes of this: \(first.message)", at: place)
        return
      }
      api = api.with(
        api.operations.compactMap { operation in
          guard let problem = refused[operation.slug]?.first else { return operation }
          if round == 0, operation.examples.isEmpty { return operation }
          let what = round == 0 ? "the examples of '\(operation.id)' are" : "'\(operation.id)' is"
          let message = "\(what) left out: \(problem.message)"
          remarks.warning(.notExpressible, message, at: place)
          return round == 0 ? operation.with(examples: []) : nil
        }
      )
    }
    remarks.error(.noDescriptions, "no description comes of this document", at: place)
  }

  private var place: SourceRange { SourceRange(startOf: document) }
}

extension String {
  /// `get-batch` of `bland/get-batch.yaml`.
  fileprivate var fileStem: String {
    let name = split(separator: "/").last.map(String.init) ?? self
    return name.hasSuffix(".yaml") ? String(name.dropLast(5)) : name
  }
}

extension API {
  func with(_ operations: [APIModel.Operation], types: [TypeDefinition]? = nil) -> API {
    API(
      name: name,
      module: module,
      folder: folder,
      about: about,
      page: page,
      server: server,
      securitySchemes: securitySchemes,
      clientParameters: clientParameters,
      failures: failures,
      types: types ?? self.types,
      operations: operations,
      inferences: inferences,
      acceptances: acceptances
    )
  }
}
