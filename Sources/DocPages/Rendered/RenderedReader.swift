import SourceText

/// Reads the facts of a page in the format `rendered`.
struct RenderedReader {
  let text: PageText

  func facts(into remarks: inout Diagnostics) -> PageFacts {
    PageFacts(page: text.page, format: .rendered)
  }
}
