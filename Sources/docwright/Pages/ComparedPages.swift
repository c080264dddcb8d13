import ArgumentParser
import DocPages
import SourceText

/// Two states of pages, each page beside its older self.
struct ComparedPages {
  struct Page {
    /// As people would call it.
    let name: String
    /// Nil if there was no such page.
    let old: PageFacts?
    /// Nil if there is no such page any more.
    let new: PageFacts?
  }

  private(set) var pages: [Page] = []
  /// Whose lines diagnostics may show.
  private(set) var files: [SourceFile] = []
  /// What looks broken on pages.
  private(set) var remarks = Diagnostics()
  /// Why pages could not be read.
  private(set) var failures = Diagnostics()

  /// - Throws: `ExitCode.validationFailure` for what can't be compared.
  init(_ old: String, _ new: String) throws {
    if new.hasSuffix(".lock") {
      throw misuse("'\(new)' is a lock; give it first, and pages second.")
    }
    do throws(SystemFailure) {
      let isFolder = try fileKind(at: new, followingLinks: true) == .folder
      if old.hasSuffix(".lock") {
        try compare(lock: old, with: new, isFolder: isFolder)
        return
      }
      if try isFolder == (fileKind(at: old, followingLinks: true) == .folder) {
        try compare(old, with: new, areFolders: isFolder)
        return
      }
    } catch {
      fail(.fileNotReadable, "this can't be read: \(error.reason)", at: error.path)
      return
    }
    throw misuse("Give two pages or two folders; '\(old)' and '\(new)' are one of each.")
  }

  private mutating func compare(
    _ old: String,
    with new: String,
    areFolders: Bool
  ) throws(SystemFailure) {
    guard areFolders else {
      if let before = facts(at: old), let after = facts(at: new) {
        pages.append(Page(name: new, old: before, new: after))
      }
      return
    }
    let (before, after) = (try PageFolder(listing: old), try PageFolder(listing: new))
    let (olds, news) = (Set(before.files), Set(after.files))
    for file in olds.union(news).sorted(by: { $0.text < $1.text }) {
      let old = olds.contains(file) ? facts(at: before.place(of: file)) : nil
      let new = news.contains(file) ? facts(at: after.place(of: file)) : nil
      guard (old != nil) == olds.contains(file), (new != nil) == news.contains(file) else {
        continue
      }
      pages.append(Page(name: file.text, old: old, new: new))
    }
  }

  private mutating func facts(at path: String) -> PageFacts? {
    guard let page = PageFile(readingFrom: path, into: &failures) else { return nil }
    files.append(page.file)
    return PageFacts(reading: page.file, into: &remarks)
  }

  private mutating func fail(_ code: DiagnosticCode, _ message: String, at path: String) {
    failures.error(code, message, at: SourceRange(startOf: path))
  }
}

// MARK: - A lock and pages

extension ComparedPages {
  private mutating func compare(
    lock path: String,
    with new: String,
    isFolder: Bool
  ) throws(SystemFailure) {
    var problems = Diagnostics()
    let lock = PageLocks.file(at: path, into: &problems).flatMap { file -> PagesLock? in
      files.append(file)
      return PagesLock(parsing: file, into: &problems)
    }
    failures.add(problems)
    guard let lock else {
      if !problems.hasErrors { fail(.fileNotReadable, "there is no such file", at: path) }
      return
    }
    let components = path.split(separator: "/")
    let locked = lock.described(by: components.dropLast().last.map(String.init) ?? "")
    if isFolder {
      try compare(locked, with: try PageFolder(listing: new))
    } else {
      compare(locked, with: new)
    }
  }

  /// The pages of a folder that no lock knows are passed over.
  private mutating func compare(
    _ locked: [(page: DescribedPage, facts: PageFacts)],
    with folder: PageFolder
  ) throws(SystemFailure) {
    var search = PageSearch(of: locked.map(\.page), among: folder.files)
    var statements = PageStatements(folder: folder)
    for (page, facts) in locked {
      search.search(for: page) { statements.state($0, requestOf: $1) }
      if case .found(let file) = search.outcome(of: page) {
        add(page.slug, facts, folder.place(of: file))
      } else {
        let message = "its page is not in '\(folder.path)'; call it \(page.slug).md there"
        failures.error(.pageNotFound, message, at: SourceRange(startOf: facts.page))
      }
    }
  }

  private mutating func compare(
    _ locked: [(page: DescribedPage, facts: PageFacts)],
    with path: String
  ) {
    guard let new = facts(at: path) else { return }
    let file = PagePath(path)
    let search = PageSearch(of: locked.map(\.page), among: [file])
    let named = locked.filter { search.outcome(of: $0.page) == .found(file) }
    let stated = locked.filter { new.state(requestOf: $0.page) }
    guard let only = [named, stated, locked].first(where: { $0.count == 1 })?.first else {
      let message = "the lock has several pages; call this one after the description of one of them"
      fail(.pageNotFound, message, at: path)
      return
    }
    pages.append(Page(name: only.page.slug, old: only.facts, new: new.withoutWords))
  }

  private mutating func add(_ name: String, _ old: PageFacts, _ path: String) {
    guard let new = facts(at: path) else { return }
    pages.append(Page(name: name, old: old, new: new.withoutWords))
  }
}

extension PagesLock {
  /// By slug.
  fileprivate func described(
    by vendor: String
  ) -> [(page: DescribedPage, facts: PageFacts)] {
    pages.sorted { $0.key < $1.key }.map { slug, page in
      let described = DescribedPage(
        vendor: vendor,
        slug: slug,
        address: page.address,
        method: page.facts.request?.method ?? "",
        path: page.facts.request?.path ?? "",
        basePath: ""
      )
      return (described, page.facts)
    }
  }
}
