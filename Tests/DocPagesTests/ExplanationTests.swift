import SourceText
import SpecLanguage
import Testing

@testable import DocPages

/// What `docwright explain` calls wrong and right, tried out.
@Suite("Explanations of diagnostics") struct ExplanationTests {
  /// Found in what is written, without a page.
  private static let ofDescriptions: [DiagnosticCode] = [
    .yamlSyntax, .emptyFile, .duplicateKey, .unsupportedYAML, .jsonSyntax,
    .unknownKey, .missingKey, .wrongKind, .invalidValue, .invalidName, .typeSyntax,
    .unknownType, .unusedType, .duplicateType, .duplicateOperation, .duplicateModule, .endlessType,
    .pathMismatch, .invalidUnion, .invalidPages, .invalidWait, .invalidReturns, .invalidErrors,
    .invalidDefault, .invalidAuth, .unknownFact,
    .exampleMissingField, .exampleUndescribedField, .exampleWrongType, .exampleRequest,
  ]

  /// Found where a page and its description differ.
  private static let ofBoth: [DiagnosticCode] = [
    .notDescribed, .notDocumented, .typeDiffers, .nullDiffers, .requiredDiffers, .valuesDiffer,
    .defaultDiffers, .limitDiffers, .deprecationDiffers, .requestDiffers, .statusDiffers,
    .outdatedAcceptance,
  ]

  /// Found when a page is read or drafted.
  private static let ofPages: [DiagnosticCode] = [
    .pageMarkup, .notStated, .pageGap, .pageConflict, .notExpressible,
  ]

  @Test("What is called wrong in a description has just that mistake", arguments: ofDescriptions)
  func wrongDescription(_ code: DiagnosticCode) {
    #expect(codes(compiling: code.explanation.wrong) == [code])
  }

  @Test("Every description that is called right has no mistake", arguments: DiagnosticCode.allCases)
  func rightDescription(_ code: DiagnosticCode) {
    #expect(codes(compiling: code.explanation.right) == [])
  }

  @Test("What is called wrong between page and description differs in just that", arguments: ofBoth)
  func wrongPair(_ code: DiagnosticCode) throws {
    #expect(codes(compiling: code.explanation.wrong) == [])
    #expect(try findings(code.explanation.wrong) == [code])
    #expect(try findings(code.explanation.right) == [])
  }

  @Test("What is called wrong in a page gives just that remark", arguments: ofPages)
  func wrongPage(_ code: DiagnosticCode) {
    let wrong = ExplainedFiles(code.explanation.wrong)
    #expect(wrong.showsPage)
    #expect(remarks(drafting: wrong.page) == [code])
    let right = ExplainedFiles(code.explanation.right)
    if right.showsPage { #expect(remarks(drafting: right.page) == []) }
  }

  @Test("What is left to write is found, and nothing once it is written")
  func toDo() {
    let explanation = DiagnosticCode.toDo.explanation
    #expect(marks(explanation.wrong) == [.toDo])
    #expect(marks(explanation.right) == [])
  }

  @Test("Summaries are short, and texts fit a terminal", arguments: DiagnosticCode.allCases)
  func form(_ code: DiagnosticCode) {
    let explanation = code.explanation
    #expect(explanation.summary.last?.isPunctuation == false)
    #expect(explanation.summary.count <= 72)
    for line in explanation.text(of: code).split(separator: "\n") { #expect(line.count <= 100) }
    #expect(!explanation.wrong.isEmpty && !explanation.right.isEmpty)
    #expect(explanation.wrong.map(\.text) != explanation.right.map(\.text))
  }

  // MARK: Trying out

  private func codes(compiling samples: [DiagnosticExplanation.Sample]) -> Set<DiagnosticCode> {
    var diagnostics = Diagnostics()
    _ = SpecCompiler.compile(ExplainedFiles(samples).folders, into: &diagnostics)
    return Set(diagnostics.sorted.map(\.code))
  }

  private func marks(_ samples: [DiagnosticExplanation.Sample]) -> Set<DiagnosticCode> {
    var marks = Diagnostics()
    marks.reportToDos(in: ExplainedFiles(samples).files)
    return Set(marks.sorted.map(\.code))
  }

  private func findings(
    _ samples: [DiagnosticExplanation.Sample]
  ) throws -> Set<DiagnosticCode> {
    let files = ExplainedFiles(samples)
    var diagnostics = Diagnostics()
    let specs = CompiledSpecs(files.folders, into: &diagnostics)
    let api = try #require(specs.apis.first)
    let facts = PageFacts(reading: files.page, into: &diagnostics)
    #expect(diagnostics.sorted == [])
    let verification = Verification(
      of: try #require(api.operations.first),
      in: api,
      against: facts,
      places: try #require(specs.places["harbour"])
    )
    return Set(verification.disagreements.map(\.diagnostic.code))
  }

  private func remarks(drafting page: SourceFile) -> Set<DiagnosticCode> {
    var remarks = Diagnostics()
    let draft = PageToDraft(page, request: nil, into: &remarks)
    let api = SourceFile(
      path: "harbour/api.yaml",
      text: ExplainedFiles([]).files.first { $0.path == "harbour/api.yaml" }?.text ?? ""
    )
    _ = Drafts(of: [draft], in: SpecFolder(path: "harbour", files: [api]), into: &remarks)
    return Set(remarks.sorted.map(\.code))
  }
}
