import Crypto
import SourceText

/// The facts of a vendor's pages as a person accepted them, so that a later page can be compared with
/// what was reviewed. No prose: no texts of fields, no payloads of examples.
package struct PagesLock: Hashable, Sendable {
  /// What it is called, in the folder of the vendor's descriptions.
  package static let fileName = "pages.lock"

  /// By the slugs of their descriptions.
  package let pages: [String: LockedPage]

  package init(pages: [String: LockedPage] = [:]) {
    self.pages = pages
  }

  /// This lock with other pages in place of those of the same descriptions, and without those of
  /// descriptions that are gone.
  ///
  /// - Parameter slugs: Those of all descriptions.
  package func accepting(_ accepted: [String: LockedPage], of slugs: some Sequence<String>) -> Self
  {
    let slugs = Set(slugs)
    return PagesLock(
      pages: pages.merging(accepted) { _, new in new }.filter { slugs.contains($0.key) }
    )
  }
}

/// A page as it was when it was accepted.
package struct LockedPage: Hashable, Sendable {
  /// The address that the description gives.
  package let address: String
  package let digest: PageDigest
  /// Nil for a page read from a file.
  package let origin: PageOrigin?
  /// Without words. Places are those in the lock, if it was read from a file.
  package let facts: PageFacts

  package init(address: String, digest: PageDigest, origin: PageOrigin?, facts: PageFacts) {
    self.address = address
    self.digest = digest
    self.origin = origin
    self.facts = facts.withoutWords
  }
}

/// Tells the bytes of one page from those of another: `sha256:` and 64 hexadecimal digits.
package struct PageDigest: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package init(of bytes: [UInt8]) {
    let digits = SHA256.hash(data: bytes).map { byte in
      let digits = String(byte, radix: 16)
      return byte < 16 ? "0" + digits : digits
    }
    text = "sha256:" + digits.joined()
  }
}

/// Where a page was fetched from, and what asks whether it has changed since (RFC 9110, section 8.8).
package struct PageOrigin: Hashable, Sendable {
  package let address: String
  /// `ETag`, as the server spelled it.
  package let entityTag: String?
  /// `Last-Modified`, as the server spelled it.
  package let lastModified: String?

  package init(address: String, entityTag: String?, lastModified: String?) {
    self.address = address
    self.entityTag = entityTag
    self.lastModified = lastModified
  }
}
