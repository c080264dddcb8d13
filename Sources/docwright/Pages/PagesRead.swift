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
    _ file: SourceFile,
    _ bytes: [UInt8],
    from origin: PageOrigin? = nil,
    of description: Description
  ) {
    files.append(file)
    let facts = PageFacts(reading: file, into: &remarks)
    pages[description.id] = .page(facts, PageDigest(of: bytes), origin)
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
