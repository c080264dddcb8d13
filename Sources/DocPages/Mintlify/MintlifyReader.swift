import SourceText

/// Reads the facts of a page in the format `mintlify`.
struct MintlifyReader {
  let text: PageText

  func facts(into remarks: inout Diagnostics) -> PageFacts {
    PageFacts(page: text.page, format: .mintlify)
  }
}
