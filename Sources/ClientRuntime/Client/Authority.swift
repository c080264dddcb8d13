/// A host and its port, RFC 3986, section 3.2; what stands before an `@` is left out.
struct Authority: Hashable {
  /// In lowercase; an IPv6 address is in brackets.
  let host: String
  let port: Int?

  init?(_ text: some StringProtocol) {
    let address = text.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    let hostEnd =
      address.hasPrefix("[")
      ? address.firstIndex(of: "]").map(address.index(after:))
      : address.firstIndex(of: ":") ?? address.endIndex
    guard let hostEnd, hostEnd > address.startIndex else { return nil }
    host = address[..<hostEnd].lowercased()
    switch address[hostEnd...].first {
    case nil: port = nil
    case ":":
      let digits = address[hostEnd...].dropFirst()
      port = digits.isEmpty ? nil : UInt16(digits).map(Int.init)
      if port == nil, !digits.isEmpty { return nil }
    default: return nil
    }
  }

  /// Whether it is this machine for sure: `localhost` and names under it (RFC 6761, section 6.3),
  /// 127.0.0.0/8 (RFC 1122, section 3.2.1.3) and ::1 (RFC 4291, section 2.5.3).
  var isLoopback: Bool {
    host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" || isLoopbackIPv4
  }

  private var isLoopbackIPv4: Bool {
    let numbers = host.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil) && !host.contains("+")
  }
}
