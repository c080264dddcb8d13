import DocPages
import SourceText

extension PagesRead {
  /// Takes one file for the page of one description.
  init(file path: String, of description: Description) {
    self.init()
    read(path, of: description)
  }

  /// Finds the pages of descriptions in a folder.
  ///
  /// - Parameter all: All descriptions, wanted or not: a file is the page of one of them.
  init(folder: PageFolder, of wanted: [Description], among all: [Description]) {
    self.init()
    var search = PageSearch(of: all.map(\.page), among: folder.files)
    var statements = PageStatements(folder: folder)
    for description in wanted {
      search.search(for: description.page) { statements.state($0, requestOf: $1) }
      switch search.outcome(of: description.page) {
      case .found(let file): read(folder.place(of: file), of: description)
      case .several(let files): fail(.pageNotFound, folder.tooMany(files), for: description)
      case .none: fail(.pageNotFound, folder.nothing(for: description.page), for: description)
      }
    }
  }

  private mutating func read(_ path: String, of description: Description) {
    var problems = Diagnostics()
    if let page = PageFile(readingFrom: path, into: &problems) {
      add(page, of: description)
    }
    fail(with: problems)
  }
}

/// The requests that pages of a folder state, each read once and only if asked for.
struct PageStatements {
  let folder: PageFolder
  private var facts: [PagePath: PageFacts?] = [:]

  init(folder: PageFolder) {
    self.folder = folder
  }

  mutating func state(_ file: PagePath, requestOf page: DescribedPage) -> Bool {
    if facts[file] == nil { facts[file] = .some(read(file)) }
    return facts[file]??.state(requestOf: page) ?? false
  }

  /// What is no page is not this one; remarks on it are of no interest.
  private func read(_ file: PagePath) -> PageFacts? {
    var ignored = Diagnostics()
    return PageFile(readingFrom: folder.place(of: file), into: &ignored)
      .map { PageFacts(reading: $0.file, into: &ignored) }
  }
}

extension PageFolder {
  fileprivate func tooMany(_ files: [PagePath]) -> String {
    let names = files.prefix(5).map { "'\($0.text)'" } + (files.count > 5 ? ["…"] : [])
    return "several files in '\(path)' may be its page: \(names.joined(separator: ", ")); "
      + "call the right one <vendor>/<description>.md"
  }

  fileprivate func nothing(for page: DescribedPage) -> String {
    let tail = page.address.split(separator: "/").suffix(2).joined(separator: "/")
    return "its page is not in '\(path)'; looked for \(page.vendor)/\(page.slug).md, "
      + "\(page.vendor)-\(page.slug).md, \(page.slug).md, \(tail), "
      + "and a page of \(page.method) \(page.path)"
  }
}
