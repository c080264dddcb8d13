import DocPages

/// Locks as they are to be once pages have been accepted.
struct AcceptedPages {
  /// By vendor.
  let locks: [(vendor: String, lock: PagesLock)]

  /// - Parameters:
  ///   - pages: By the descriptions' ids.
  ///   - all: All descriptions, so that nothing is kept of those that are gone.
  init(
    _ pages: [String: ReadPage],
    of descriptions: [Description],
    among all: [Description],
    after locks: PageLocks
  ) {
    let byVendor = Dictionary(grouping: descriptions, by: \.api.folder)
    self.locks = byVendor.sorted { $0.key < $1.key }.map { vendor, descriptions in
      let accepted = descriptions.compactMap { description in
        pages[description.id].map {
          (description.operation.slug, $0.accepted(for: description, after: locks))
        }
      }
      let lock = (locks.locks[vendor] ?? PagesLock()).accepting(
        Dictionary(accepted, uniquingKeysWith: { first, _ in first }),
        of: all.filter { $0.api.folder == vendor }.map(\.operation.slug)
      )
      return (vendor, lock)
    }
  }
}

extension ReadPage {
  fileprivate func accepted(for description: Description, after locks: PageLocks) -> LockedPage {
    switch self {
    case .locked(let page): return page
    case .page(let facts, let digest, let origin):
      let previous = locks.page(of: description)
      return LockedPage(
        address: description.operation.page,
        digest: digest,
        // The same bytes from a file were fetched from there before.
        origin: origin ?? (previous?.digest == digest ? previous?.origin : nil),
        facts: facts
      )
    }
  }
}
