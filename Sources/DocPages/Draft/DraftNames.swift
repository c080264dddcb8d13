import SpecLanguage

/// Names for the drafts of one run, which differ from each other and from those there are already.
struct DraftNames {
  private let collections: Set<NameWords>
  private var operations: OperationNames

  init(
    of pages: [PageToDraft],
    as known: [VendorOutline.DescribedOperation?],
    beside outline: VendorOutline
  ) {
    let requests = pages.map { RequestWords(DraftRequest(of: $0.facts, orAs: $0.request)) }
    let collections = requests.reduce(into: Set()) { $0.formUnion($1.collections) }
    let known = known.compactMap(\.self)
    self.collections = collections
    operations = OperationNames(
      operations: (outline.operations + known).map(\.name),
      slugs: Set((outline.operations + known).map(\.slug)).union(["api"]),
      others: requests.map { $0.names(collections).best }
    )
  }

  mutating func next(
    for page: PageToDraft,
    as known: VendorOutline.DescribedOperation?
  ) -> (slug: String, operation: String) {
    if let known { return (known.slug, known.name) }
    let request = DraftRequest(of: page.facts, orAs: page.request)
    if request.origin == .nobody {
      let name = operations.claim(page.operationName, or: [])
      return (operations.claim(slug: page.words.slug), operations.text(name))
    }
    let candidates = RequestWords(request).names(collections)
    let name = operations.claim(candidates.best, or: candidates.others)
    return (operations.claim(slug: name.slug(request.method)), operations.text(name))
  }
}

extension PageToDraft {
  /// For an operation of which no request is known.
  fileprivate var operationName: OperationName {
    let isName = words.words.first?.first?.isLetter ?? false
    return OperationName(group: [], name: isName ? words : NameWords("call") + words)
  }
}
