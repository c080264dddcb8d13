import SourceText

/// A page that a description is to be drafted of.
package struct PageToDraft: Sendable {
  let facts: PageFacts
  /// Of the page itself, if it names it.
  let address: String?
  /// What a person says that the request is.
  let request: NamedRequest?

  package init(_ file: SourceFile, request: NamedRequest? = nil, into remarks: inout Diagnostics) {
    self.init(
      PageFacts(reading: file, into: &remarks),
      address: PageText(file).address,
      request: request
    )
  }

  init(_ facts: PageFacts, address: String? = nil, request: NamedRequest? = nil) {
    self.facts = facts
    self.address = address ?? (facts.page.isWebAddress ? facts.page : nil)
    self.request = request
  }

  /// The name of the page's file, without its ending.
  var words: NameWords {
    let name = facts.page.split(separator: "/").last ?? ""
    let base = name.split(separator: ".").first ?? ""
    return NameWords(base)
  }
}

extension PageText {
  /// What the head of the file says that the page's address is.
  var address: String? {
    let keys = ["source:", "url:", "canonical:"]
    for line in lines.prefix(while: { $0.kind == .frontMatter }) {
      guard let key = keys.first(where: line.trimmed.hasPrefix) else { continue }
      let value = line.trimmed.dropFirst(key.count).trimmingBlanks
      let bare = value.filter { $0 != "\"" && $0 != "'" }
      if bare.isWebAddress { return bare }
    }
    return nil
  }
}

extension String {
  fileprivate var isWebAddress: Bool {
    (hasPrefix("https://") || hasPrefix("http://")) && TextForm.url.fits(self)
  }
}
