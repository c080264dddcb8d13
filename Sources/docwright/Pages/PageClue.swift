/// A way to tell by their names which file is the page of which description: both have a key in
/// common.
struct PageClue {
  let ofDescription: @Sendable (DescribedPage) -> [String]
  let ofFile: @Sendable (PagePath, _ vendor: String) -> [String]
}

extension PageClue {
  /// The surest first.
  static let all: [PageClue] = [vendorFolder, vendorPrefix, slug, address] + addressTails + [words]

  /// `bland/get-batch.md`
  private static let vendorFolder = PageClue { page in
    [page.id]
  } ofFile: { file, _ in
    file.folders.last.map { ["\($0)/\(file.stem)"] } ?? []
  }

  /// `bland-get-batch.md`
  private static let vendorPrefix = PageClue { page in
    ["\(page.vendor)-\(page.slug)"]
  } ofFile: { file, _ in
    [file.stem]
  }

  /// `get-batch.md`
  private static let slug = PageClue { page in
    [page.slug]
  } ofFile: { file, _ in
    [file.stem]
  }

  /// `pages/api-v2/get/batches-id.md`
  private static let address = PageClue { page in
    let components = addressComponents(page.address)
    return components.count > 1 ? [components.joined(separator: "-")] : []
  } ofFile: { file, _ in
    file.tails
  }

  /// The end of the page's address, the longest first: `bland-api-v2-get-batches-id.md`,
  /// `get/batches-id.md`, `batches-id.md`.
  private static let addressTails: [PageClue] = (1...8).reversed().map { count in
    PageClue { page in
      let components = addressComponents(page.address)
      guard count <= components.count else { return [] }
      let tail = components.suffix(count).joined(separator: "-")
      return PageWords(tail, besides: page.vendor).nouns.isEmpty ? [] : [tail]
    } ofFile: { file, vendor in
      file.wholeNames(besides: vendor)
    }
  }

  /// `tool-logs.md` for `get-tool-logs`.
  private static let words = PageClue { page in
    let words = PageWords(page.slug, besides: page.vendor)
    return words.nouns.isEmpty ? [] : words.keys(for: page.method)
  } ofFile: { file, vendor in
    [PageWords(file.stem, besides: vendor).key]
  }

  /// `["api-v2", "get", "batches-id"]`
  private static func addressComponents(_ address: String) -> [String] {
    let path = address.lowercased().prefix { $0 != "?" && $0 != "#" }
    let components = path.split(separator: "/").dropFirst(2)
    guard let last = components.last else { return [] }
    return components.dropLast().map(String.init) + [PagePath.withoutEnding(last)]
  }
}

/// The words of a name, those that say what is done apart from the others.
struct PageWords: Hashable {
  let verbs: [String]
  let nouns: [String]

  private static let methods = [
    "get": "GET", "list": "GET", "post": "POST", "create": "POST", "put": "PUT",
    "patch": "PATCH", "delete": "DELETE",
  ]

  init(_ name: String, besides vendor: String) {
    let words = withoutVendor(name.lowercased(), vendor)
      .split { !$0.isLetter && !$0.isNumber }.map(String.init)
    verbs = words.filter { Self.methods[$0] != nil }
    nouns = words.filter { Self.methods[$0] == nil }
  }

  /// The verbs in front, if there are any.
  var key: String { key(verbs) }

  /// What pages of it may have for a key: with its own verbs, or with none; and if it has none, with
  /// any of the same method.
  func keys(for method: String) -> [String] {
    let others = Self.methods.filter { $0.value == method }.keys.sorted().map { key([$0]) }
    return [key(verbs)] + (verbs.isEmpty ? others : [key([])])
  }

  private func key(_ verbs: [String]) -> String {
    verbs.joined(separator: "-") + ":" + nouns.joined(separator: "-")
  }
}

func withoutVendor(_ name: String, _ vendor: String) -> String {
  name.hasPrefix(vendor + "-") ? String(name.dropFirst(vendor.count + 1)) : name
}
