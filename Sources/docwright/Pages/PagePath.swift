/// The path of a page's file below the folder of pages.
struct PagePath: Hashable, Sendable {
  /// As it is, with `/` between its components.
  let text: String
  /// In small letters, and so is `stem`.
  let folders: [String]
  /// The file's name without its ending, with hyphens for blanks and underscores.
  let stem: String

  private static let endings = [".md", ".mdx", ".markdown", ".txt"]

  init(_ text: String) {
    let components = text.lowercased().split(separator: "/")
    self.text = text
    folders = components.dropLast().map(String.init)
    stem = String(
      Self.withoutEnding(components.last ?? "").map { $0 == "_" || $0 == " " ? "-" : $0 }
    )
  }

  /// Whether files of that name may be pages.
  static func isPage(_ name: String) -> Bool {
    let name = name.lowercased()
    return endings.contains { name.hasSuffix($0) && name.count > $0.count }
  }

  static func withoutEnding(_ name: some StringProtocol) -> String {
    let ending = (endings + [".html"]).first { name.hasSuffix($0) } ?? ""
    return String(name.dropLast(ending.count))
  }

  /// Its name, with none, one, all of its folders in front: `batches-id`, `get-batches-id`.
  var tails: [String] {
    folders.reversed().reduce(into: [stem]) { tails, folder in
      tails.append(folder + "-" + (tails.last ?? ""))
    }
  }

  /// All of its path on one line, with and without what stands before the vendor's own files:
  /// `docs-bland-get-batch` and `get-batch`.
  func wholeNames(besides vendor: String) -> [String] {
    let inside = folders.lastIndex(of: vendor).map { folders[($0 + 1)...] } ?? folders[...]
    let short = (inside + [withoutVendor(stem, vendor)]).joined(separator: "-")
    let whole = (folders + [stem]).joined(separator: "-")
    return short == whole ? [whole] : [short, whole]
  }

  /// Whether its name says that it is of that vendor.
  func names(_ vendor: String) -> Bool {
    folders.contains(vendor) || stem.hasPrefix(vendor + "-")
  }
}
