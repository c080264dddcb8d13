import SourceText
import SpecLanguage

/// Descriptions to review, drafted from pages.
package struct Drafts: Sendable {
  /// What all operations share, if the folder did not say it.
  package let api: SourceFile?
  /// What is to be known of that.
  package let apiRemarks: Diagnostics
  /// In the order of the pages.
  package let descriptions: [SourceFile]

  /// - Parameter folder: Where the descriptions are to go, with what is there already.
  package init(
    of pages: [PageToDraft],
    in folder: SpecFolder,
    into remarks: inout Diagnostics
  ) {
    let pages = pages.draftable(into: &remarks)
    var files = folder.files
    let isShared = files.contains { $0.path == "api.yaml" || $0.path.hasSuffix("/api.yaml") }
    var apiRemarks = Diagnostics()
    if isShared {
      api = nil
    } else {
      let draft = APIDraft(of: pages, folder: folder.path.lastComponent, into: &apiRemarks)
      let file = SourceFile(path: "\(folder.path)/api.yaml", text: draft.text)
      api = file
      files.append(file)
    }
    self.apiRemarks = apiRemarks
    let whole = VendorOutline(of: SpecFolder(path: folder.path, files: files))
    var found: Set<VendorOutline.DescribedOperation> = []
    let known = pages.map { page in
      whole.operations.first { page.isDescribed(by: $0) && found.insert($0).inserted }
    }
    let replaced = Set(known.compactMap { $0.map { "/\($0.slug).yaml" } })
    files = files.filter { file in !replaced.contains { file.path.hasSuffix($0) } }
    let outline = VendorOutline(of: SpecFolder(path: folder.path, files: files))
    let drafts = [DescriptionDraft](of: pages, as: known, beside: outline, into: &remarks)
    descriptions = drafts.settled(
      beside: files,
      in: folder.path,
      of: pages.map(\.facts),
      into: &remarks
    )
  }
}

extension [DescriptionDraft] {
  /// - Parameter known: For each page the description that there is already, if there is one. Its
  ///   names are kept.
  init(
    of pages: [PageToDraft],
    as known: [VendorOutline.DescribedOperation?],
    beside outline: VendorOutline,
    into remarks: inout Diagnostics
  ) {
    var names = DraftNames(of: pages, as: known, beside: outline)
    var types = TypeNames(taken: outline.types)
    self = []
    for (page, known) in zip(pages, known) {
      let name = names.next(for: page, as: known)
      let request = DraftRequest(of: page.facts, orAs: page.request)
      let drafting = PageDrafting(
        page: page,
        request: request,
        outline: outline,
        types: TypeDrafting(
          page: page.facts.page,
          prefix: NameWords(name.slug),
          noun: request.noun,
          names: types
        )
      )
      let draft = drafting.description(
        slug: name.slug,
        operation: name.operation,
        into: &remarks
      )
      types = draft.names
      append(draft.description)
    }
  }
}

extension PageToDraft {
  /// Whether a description has the same request, whatever its holes are called.
  fileprivate func isDescribed(by operation: VendorOutline.DescribedOperation) -> Bool {
    let request = DraftRequest(of: facts, orAs: self.request)
    let path = operation.path.pieces.map { piece in
      switch piece {
      case .literal(let text): text
      case .parameter: "{}"
      }
    }.joined()
    return request.origin != .nobody && request.method == operation.method
      && request.template.textWithoutNames == path
  }
}

extension String {
  /// Of a path; nil if that ends in dots.
  fileprivate var lastComponent: String? {
    let name = split(separator: "/").last.map(String.init) ?? ""
    return [".", "..", ""].contains(name) ? nil : name
  }
}
