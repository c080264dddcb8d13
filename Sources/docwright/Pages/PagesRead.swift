import DocPages
import SourceText

/// A page as it could be had.
enum ReadPage {
  case page(PageFacts, PageDigest, PageOrigin?)
  /// As it was accepted: nobody looked at the page, or its server says that it has not changed.
  case locked(LockedPage)

  /// What a description can be held against.
  var facts: PageFacts {
    switch self {
    case .page(let facts, _, _): facts
    case .locked(let page): page.facts
    }
  }
}

/// The pages of descriptions, as far as they could be read.
struct PagesRead {
  /// By the descriptions' ids.
  private(set) var pages: [String: ReadPage] = [:]
  /// Whose lines diagnostics may show.
  private(set) var files: [SourceFile] = []
  /// What looks broken on pages.
  private(set) var remarks = Diagnostics()
  /// Why pages could not be read.
  private(set) var failures = Diagnostics()

  init() {}

  init(failing code: DiagnosticCode, _ message: String, at path: String) {
    failures.error(code, message, at: SourceRange(startOf: path))
  }

  mutating func add(
    _ page: PageFile,
    from origin: PageOrigin? = nil,
    of description: Description
  ) {
    files.append(page.file)
    var remarks = Diagnostics()
    page.check(into: &remarks)
    let facts = PageFacts(reading: page.file, into: &remarks)
    guard !facts.statesNothing else {
      let message = "this states neither a request nor fields, so it is not the page of "
      failures.error(
        .pageWithoutFacts,
        message + "'\(description.operation.id)'",
        at: SourceRange(startOf: page.file.path)
      )
      return
    }
    self.remarks.add(remarks)
    pages[description.id] = .page(facts, PageDigest(of: page.bytes), origin)
  }

  mutating func add(_ page: LockedPage, of description: Description) {
    pages[description.id] = .locked(page)
  }

  mutating func fail(_ code: DiagnosticCode, _ message: String, for description: Description) {
    let start = SourceRange(startOf: description.path)
    let place = description.places[.key("page", slug: description.operation.slug)] ?? start
    failures.error(code, message, at: place)
  }

  mutating func fail(with others: Diagnostics) { failures.add(others) }
}
