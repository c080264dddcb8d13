/// Finds out which file is the page of which description.
struct PageSearch {
  enum Outcome: Hashable {
    case found(PagePath)
    /// In the order of their paths.
    case several([PagePath])
    case none
  }

  private let pages: [DescribedPage]
  private let files: [PagePath]
  private let vendors: [String]
  /// By index of the page.
  private var found: [Int: Int] = [:]
  /// Files that a clue left for a page, several of them, by index.
  private var narrowed: [Int: [Int]] = [:]

  /// - Parameters:
  ///   - pages: Those of all descriptions, wanted or not: a file is the page of one of them.
  ///   - files: By path.
  init(of pages: [DescribedPage], among files: [PagePath]) {
    self.pages = pages
    self.files = files
    vendors = Set(pages.map(\.vendor)).sorted()
    for clue in PageClue.all { apply(clue) }
  }

  /// Looks into the files that are nobody's for a page that no name told.
  ///
  /// - Parameter states: Whether the page in a file states the request of a description.
  mutating func search(for wanted: DescribedPage, states: (PagePath, DescribedPage) -> Bool) {
    guard let page = pages.firstIndex(of: wanted), found[page] == nil else { return }
    let taken = Set(found.values)
    let candidates =
      narrowed[page]
      ?? files.indices.filter {
        !taken.contains($0) && mayBe($0, of: wanted.vendor)
      }
    settle(page, candidates.filter { states(files[$0], wanted) })
  }

  func outcome(of page: DescribedPage) -> Outcome {
    guard let index = pages.firstIndex(of: page) else { return .none }
    if let file = found[index] { return .found(files[file]) }
    return narrowed[index].map { .several($0.map { files[$0] }) } ?? .none
  }

  /// A file that fits several pages is none of theirs by this clue; descriptions that give the same
  /// address share a page.
  private mutating func apply(_ clue: PageClue) {
    let matches = matches(by: clue)
    var addresses: [Int: Set<String>] = [:]
    for (page, files) in matches {
      for file in files { addresses[file, default: []].insert(pages[page].address) }
    }
    for (page, files) in matches { settle(page, files.filter { addresses[$0]?.count == 1 }) }
  }

  private mutating func settle(_ page: Int, _ files: [Int]) {
    switch files.count {
    case 0: return
    case 1: found[page] = files[0]
    default: narrowed[page] = files
    }
    if found[page] != nil { narrowed[page] = nil }
  }

  /// By index, the files that have a key in common with each page that is still sought.
  private func matches(by clue: PageClue) -> [Int: [Int]] {
    let taken = Set(found.values)
    var matches: [Int: [Int]] = [:]
    for vendor in vendors {
      let free = files.indices.filter { !taken.contains($0) && mayBe($0, of: vendor) }
      var byKey: [String: [Int]] = [:]
      for file in free {
        for key in Set(clue.ofFile(files[file], vendor)) { byKey[key, default: []].append(file) }
      }
      for page in pages.indices where pages[page].vendor == vendor && found[page] == nil {
        let keyed = Set(clue.ofDescription(pages[page]).flatMap { byKey[$0] ?? [] })
        let allowed = narrowed[page].map { keyed.intersection($0) } ?? keyed
        if !allowed.isEmpty { matches[page] = allowed.sorted() }
      }
    }
    return matches
  }

  /// Not if its name says that it is another vendor's.
  private func mayBe(_ file: Int, of vendor: String) -> Bool {
    files[file].names(vendor) || !vendors.contains { files[file].names($0) }
  }
}
