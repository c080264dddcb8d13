/// A place below the output folder: relative, `/` between its components, none of which is empty,
/// `.` or `..`; so nothing outside can be named.
struct OutputPath: Hashable, Comparable, Sendable {
  static let manifest = OutputPath(confined: ".docwright-manifest")

  let text: String

  init?(_ text: String) {
    // By bytes: a combining character after a slash would hide it from a search by characters.
    let components = text.utf8.split(
      separator: UInt8(ascii: "/"),
      omittingEmptySubsequences: false
    )
    let isConfined = components.allSatisfy { !["", ".", ".."].contains(Substring($0)) }
    guard isConfined, text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F && $0 != UInt8(ascii: "\\") })
    else { return nil }
    self.init(confined: text)
  }

  private init(confined text: String) {
    self.text = text
  }

  /// The folders it lies in, outermost first, relative to the output folder.
  var folders: [String] {
    let utf8 = text.utf8
    return utf8.indices.filter { utf8[$0] == UInt8(ascii: "/") }.map { String(text[..<$0]) }
  }

  static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}
