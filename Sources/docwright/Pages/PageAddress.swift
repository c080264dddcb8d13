#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The address of a page: `https`, or `http` on this machine, where nobody can read or change it on
/// the way.
struct PageAddress: Hashable, Sendable {
  /// Without a fragment; visible ASCII only.
  let text: String
  /// With its port, if it names one.
  let host: String
  let isEncrypted: Bool

  init?(_ text: String) {
    guard text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "\\") }),
      let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      let host = parts.percentEncodedHost?.lowercased(), !host.isEmpty,
      parts.user == nil, parts.password == nil,
      scheme == "https" || scheme == "http" && isLoopback(host)
    else { return nil }
    self.text = String(text.prefix { $0 != "#" })
    self.host = host + (parts.port.map { ":\($0)" } ?? "")
    isEncrypted = scheme == "https"
  }

  /// Where a redirect leads (RFC 9110, section 10.2.2). Nil if it may not be followed: away from
  /// https, or to no page at all.
  func redirected(to location: String) -> PageAddress? {
    guard let base = URL(string: text), let target = URL(string: location, relativeTo: base),
      let address = PageAddress(target.absoluteString)
    else { return nil }
    return address.isEncrypted || !isEncrypted ? address : nil
  }

  /// Where the Markdown of a page is that this is the HTML of, as Mintlify publishes it. Nil for a
  /// whole site: `a.example.md` is another host.
  var markdown: PageAddress? {
    let path = text.prefix { $0 != "?" }
    let trimmed = path.hasSuffix("/") ? path.dropLast() : path
    guard !path.hasSuffix(".md"), let address = PageAddress(trimmed + ".md"), address.host == host
    else { return nil }
    return address
  }
}

/// Whether it is this machine for sure: `localhost` (RFC 6761, section 6.3), 127.0.0.0/8 and ::1.
private func isLoopback(_ host: String) -> Bool {
  if ["localhost", "[::1]", "::1"].contains(host) { return true }
  let numbers = host.split(separator: ".", omittingEmptySubsequences: false)
  // Some take 0127 for an octal number.
  return numbers.count == 4 && numbers[0] == "127"
    && numbers.allSatisfy { number in UInt8(number).map(String.init) == String(number) }
}
